import { words as counts } from './counts.ts';

export const words: typeof import('../en/matrix.ts').words = {
	title: 'Matrice',
	titleOf: (names) => `Matrice : ${names}`,
	names: (rows, columns) => `${rows} × ${columns.toLowerCase()}`,
	cell: (row, column) => `${row} × ${column}`,
	theme: 'Thème',
	themeQuestion: 'De quel thème relève-t-il ?',
	description: (questions) => `${questions} Articles croisés selon deux classifications.`,
	descriptionOfNone: 'Articles croisés selon deux classifications.',
	pairs: 'Classifications',
	lede: 'Chaque case indique combien d’articles ont les deux valeurs et y mène. Un article qui a plusieurs valeurs est compté dans plusieurs cases.',
	label: 'Matrice, défilement horizontal',
	total: 'Total',
	cellLabel: (row, column, papers) => `${row}, ${column} : ${counts.papers(papers)}`,
	newestOf: (papers, shown) => `${counts.papers(papers)}, dont les ${shown} plus récents ici`,
	scale: 'Articles dans une case :',
	upTo: (papers) => `jusqu’à ${papers}`,
	byCell: 'Articles par case',
	filter: 'Les filtrer et les trier',
	back: 'Retour à la matrice',
	none: 'Il y a moins de deux classifications à croiser.',
};
