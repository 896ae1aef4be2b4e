/** Lists of papers, themes, topics and authors. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	papers: 'Papers',
	themes: 'Themes',
	topics: 'Topics',
	authors: 'Authors',
	tabs: {
		label: 'Ways to list the papers',
		newest: 'Newest first',
		byYear: 'By year',
		byTitle: 'By title',
		byTheme: 'By theme',
		byAuthor: 'By author',
		matrix: 'Matrix',
		timeline: 'Timeline',
	},
	papersByTheme: 'Papers by theme',
	papersByTitle: 'Papers by title',
	papersByYear: 'Papers by year',
	papersNewestFirst: (papers: number) => `${counts.papers(papers)}, by first appearance, newest first.`,
	papersDescription: (papers: number) => `All ${counts.papers(papers)} of the map, by first appearance, newest first.`,
	indexDescription: (title: string, papers: number) => `${title}: all ${counts.papers(papers)} of the map.`,
	filterBySearch: 'To filter and sort all of them, use the {search:search page}.',
	notFiltered: 'The papers could not be filtered or sorted. Check the connection and try again.',
	/** Of the links to the letters or years of a list. */
	parts: 'Parts of the list',
	letters: 'Letters',
	pages: 'Pages of this list',
	page: (page: number) => `Page ${page}`,
	pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
	titleWithPage: (title: string, page: number, pages: number) => `${title}, page ${page} of ${pages}`,
	/** A list, and which group of it a page holds. */
	group: (title: string, group: string) => `${title}: ${group}`,
	/** Titles that begin with a digit or a sign. */
	digits: '0–9',
	otherSigns: '#',
	themesDescription: (themes: number) => `The ${counts.themes(themes)} of the map, each with the question it answers.`,
	themesLede: (questions: number) =>
		`${format.plural(questions, { one: '# question that organizes', other: '# questions that organize' })} the papers. Every paper has one primary theme.`,
	topicsDescription: (topics: number) => `The ${counts.topics(topics)} that describe the papers.`,
	/** Whether some belong to no theme. */
	topicsLede: (topics: number, hasOthers: boolean) =>
		`${counts.topics(topics)}, by theme${hasOthers ? '; at the end those that belong to no theme' : ''}.`,
	authorsDescription: (authors: number) => `All ${counts.authors(authors)} of the map.`,
	authorsLede: (authors: number, withPage: number) =>
		withPage === 0
			? `${counts.authors(authors)}.`
			: `${counts.authors(authors)}. ${counts.authors(withPage)} with several papers have a page; the others lead to their paper.`,
};
