import { words as counts } from './counts.ts';

export const words: typeof import('../en/matrix.ts').words = {
	title: 'Matriz',
	titleOf: (names) => `Matriz: ${names}`,
	names: (rows, columns) => `${rows} × ${columns.toLowerCase()}`,
	cell: (row, column) => `${row} × ${column}`,
	theme: 'Área',
	themeQuestion: '¿A qué área pertenece?',
	description: (questions) => `${questions} Artículos cruzados según dos clasificaciones.`,
	descriptionOfNone: 'Artículos cruzados según dos clasificaciones.',
	pairs: 'Clasificaciones',
	lede: 'Cada celda muestra cuántos artículos tienen ambos valores y enlaza con ellos. Un artículo con varios valores se cuenta en varias celdas.',
	label: 'Matriz, con desplazamiento horizontal',
	total: 'Total',
	cellLabel: (row, column, papers) => `${row}, ${column}: ${counts.papers(papers)}`,
	newestOf: (papers, shown) => `${counts.papers(papers)}; aquí, los ${shown} más recientes`,
	scale: 'Artículos por celda:',
	upTo: (papers) => `hasta ${papers}`,
	byCell: 'Artículos por celda',
	filter: 'Filtrarlos y ordenarlos',
	back: 'Volver a la matriz',
	none: 'Hay menos de dos clasificaciones que cruzar.',
};
