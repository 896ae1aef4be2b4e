export const words: typeof import('../en/not-found.ts').words = {
	title: 'Página no encontrada',
	description: 'Página no encontrada.',
	lede: 'Los enlaces a los artículos no cambian nunca aquí, de modo que la dirección puede contener una errata.',
	searchLabel: 'Buscar artículos, áreas y temas',
	search: 'Buscar',
	offers: 'Quizá buscaba',
	offeredPapers: 'Artículos con un nombre parecido',
	browse: 'O consulte {papers:todos los artículos}, las {themes:áreas} o los {topics:temas}.',
};
