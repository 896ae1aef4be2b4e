/** The comparison of papers. */
import { format } from './language.ts';

export const words = {
	title: 'Compare papers',
	description: 'Two to six papers side by side: problem, approach, findings, datasets and results.',
	lede: 'Two to six papers side by side: problem, approach and findings.',
	/** `{example}` is an address. */
	noScript:
		'The table is made in the browser and needs JavaScript. Without it, each paper’s page in the {papers:list of papers} has the same facts. With JavaScript, an address such as {example} names the papers by the last part of their pages’ addresses.',
	leaveOut: 'Leave out',
	loading: 'Loading the papers …',
	addSome: (fewest: number, most: number) => `Add ${fewest} to ${most} papers.`,
	addAnother: 'Add another paper to compare it with.',
	count: (papers: number) => `${format.plural(papers, { one: '# paper', other: '# papers' })}.`,
	unknown: (slug: string) => `This map has no paper “${slug}”.`,
	failed: (slug: string) => `The record of “${slug}” could not be loaded; reload the page.`,
	ignored: (slug: string, most: number) =>
		`“${slug}” was left out: a comparison holds at most ${most} papers, each named by the last part of its page’s address.`,
	hiddenRows: 'Hidden rows:',
	showRow: (name: string) => `Show ${name}`,
	hideRow: (name: string) => `Hide ${name}`,
	hide: 'Hide',
	label: 'Comparison',
	moveLeft: (title: string) => `Move left: ${title}`,
	moveRight: (title: string) => `Move right: ${title}`,
	moveUp: (title: string) => `Move up: ${title}`,
	moveDown: (title: string) => `Move down: ${title}`,
	/** How much the compared papers share, beside the style in which it is shown. */
	key: {
		label: 'In the lists below',
		one: 'bold: in one paper alone',
		some: 'dotted underline: in several',
		all: 'grey: in all',
	},
	papers: 'Papers compared',
	allPapers: 'All papers',
	fromList: 'From your reading list',
	relatedTo: (title: string) => `Related to ${title}`,
	remove: (title: string) => `Remove: ${title}`,
	/** Said when a paper was taken out, beside a button that takes it back. */
	removed: (title: string) => `${title} was removed.`,
	undo: 'Undo',
	/** Said where no more papers can be added. */
	most: 'No more can be added.',
	/** Authors besides those that are named. */
	others: (n: number) => format.plural(n, { one: 'and # other', other: 'and # others' }),
	notRecorded: 'not recorded',
	export: 'Export and share',
	formats: { csv: 'CSV', md: 'Markdown table', tex: 'LaTeX table' },
	copyLink: 'Copy link',
	linkCopied: 'Link copied',
	linkNotCopied: 'The link is the address of this page',
	pick: 'Add a paper',
	add: 'Add',
	found: 'Papers found',
	rows: {
		takeaway: 'Takeaway',
		datasets: 'Datasets',
		models: 'Models',
		result: 'Result',
		topics: 'Topics',
		authors: 'Authors',
		venue: 'Venue',
		year: 'Year',
		code: 'Code',
		title: 'Title',
		url: 'URL',
	},
};
