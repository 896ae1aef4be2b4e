import { words as counts } from './counts.ts';

export const words: typeof import('../en/matrix.ts').words = {
	title: 'Matrix',
	titleOf: (names) => `Matrix: ${names}`,
	// Nouns keep their capitals inside a phrase.
	names: (rows, columns) => `${rows} × ${columns}`,
	cell: (row, column) => `${row} × ${column}`,
	theme: 'Themenfeld',
	themeQuestion: 'Zu welchem Themenfeld gehört er?',
	description: (questions) => `${questions} Artikel in einer Kreuztabelle.`,
	descriptionOfNone: 'Artikel in einer Kreuztabelle aus zwei Klassifikationen.',
	pairs: 'Klassifikationen',
	otherPairs: (n) => (n === 1 ? 'Eine weitere Matrix' : `${n} weitere Matrizen`),
	lede: 'Jede Zelle zeigt, wie viele Artikel beide Werte haben, und führt zu ihnen. Ein Artikel mit mehreren Werten wird in mehreren Zellen gezählt.',
	label: 'Matrix, seitlich scrollbar',
	total: 'Summe',
	cellLabel: (row, column, papers) => `${row}, ${column}: ${counts.papers(papers)}`,
	newestOf: (papers, shown) => `${counts.papers(papers)}, davon hier die neuesten ${shown}`,
	scale: 'Artikel in einer Zelle:',
	upTo: (papers) => `bis zu ${papers}`,
	byCell: 'Artikel nach Zelle',
	filter: 'Filtern und sortieren',
	back: 'Zurück zur Matrix',
	none: 'Es gibt weniger als zwei Klassifikationen, die sich kreuzen ließen.',
};
