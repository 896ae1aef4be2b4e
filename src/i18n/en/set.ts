/** What can be done with a list of papers. */
import { words as counts } from './counts.ts';

export const words = {
	tools: 'Tools for this list',
	sortBy: 'Sort by',
	sort: { year: 'first appearance, newest first', oldest: 'first appearance, oldest first', title: 'title' },
	titlesOnly: 'titles only',
	export: 'Export this set',
	exporting: (done: number, papers: number) => `${done} of ${counts.papers(papers)}`,
	exported: (papers: number) => `${counts.papers(papers)} exported.`,
	exportFailed: (reason: string) => `The export failed: ${reason}.`,
	/** Why an export failed. */
	notFetched: (title: string, status: number) => `the citation of “${title}” could not be fetched (${status})`,
	listNotLoaded: 'The list of papers could not be loaded. Check the connection and try again.',
	starAll: 'Add all to the reading list',
	starred: (papers: number) => `${counts.papers(papers)} added to the reading list.`,
	notStored:
		'This browser does not let the site store data (storage is full or blocked), so the reading list did not change.',
	compare: (papers: number) => `Compare the first ${papers}`,
	compareAll: 'Compare these papers',
};
