export const words: typeof import('../en/not-found.ts').words = {
	title: 'Página no encontrada',
	description: 'Página no encontrada.',
	lede: 'Las direcciones publicadas siguen siendo válidas aquí, de modo que esta puede contener una errata.',
	searchLabel: 'Buscar artículos, áreas y temas',
	search: 'Buscar',
	offers: 'Quizá buscaba',
	offeredPapers: 'Artículos con un nombre parecido',
	browse: 'O consulte {papers:todos los artículos}, las {themes:áreas} o los {topics:temas}.',
};
