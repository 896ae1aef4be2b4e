/** The matrices: papers cross-tabulated by two classifications. */
import { words as counts } from './counts.ts';

export const words = {
	title: 'Matrix',
	titleOf: (names: string) => `Matrix: ${names}`,
	/** `What adapts × when`; the name of the second stands inside a phrase. */
	names: (rows: string, columns: string) => `${rows} × ${columns.toLowerCase()}`,
	cell: (row: string, column: string) => `${row} × ${column}`,
	theme: 'Theme',
	themeQuestion: 'Which theme does it belong to?',
	description: (questions: string) => `${questions} Papers cross-tabulated.`,
	descriptionOfNone: 'Papers cross-tabulated by two classifications.',
	pairs: 'Classifications',
	/** Matrices besides the one that shows. */
	otherPairs: (n: number) => (n === 1 ? 'Another matrix' : `${n} other matrices`),
	lede: 'Each cell shows how many papers have both values, and links to them. A paper with several values is counted in several cells.',
	label: 'Matrix, scrolls sideways',
	total: 'Total',
	cellLabel: (row: string, column: string, papers: number) => `${row}, ${column}: ${counts.papers(papers)}`,
	newestOf: (papers: number, shown: number) => `${counts.papers(papers)}, the newest ${shown} of them here`,
	scale: 'Papers in a cell:',
	upTo: (papers: number) => `up to ${papers}`,
	byCell: 'Papers by cell',
	filter: 'Filter and sort them',
	back: 'Back to the matrix',
	none: 'There are fewer than two classifications to cross-tabulate.',
};
