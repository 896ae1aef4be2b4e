export const words: typeof import('../en/search-page.ts').words = {
	title: 'Búsqueda',
	description: 'Busque entre los artículos, las áreas y los temas del mapa.',
	help: 'Cómo buscar',
	helpIntro: (papersText) =>
		`Busca en los títulos, las ideas clave, las síntesis, los temas, los conjuntos de datos, los modelos, los lugares de publicación y los autores de ${papersText}. Se cuentan y se listan los artículos que coinciden con todas las palabras, primero los mejores; los que coinciden con algunas aparecen si se piden o cuando pocos coinciden con todas. Los identificadores de arXiv y los DOI se aceptan en cualquier forma.`,
	activeFilters: 'Filtros activos',
	sortBy: 'Ordenar por',
	sorts: {
		relevance: 'relevancia',
		year: 'primera aparición, más reciente primero',
		oldest: 'primera aparición, más antigua primero',
		title: 'título',
	},
	pages: 'Páginas de resultados',
	essays: 'Buscar en el texto de los ensayos',
	essaysHint: 'Encuentra pasajes en los ensayos de las áreas.',
	set: 'Exportar, guardar o comparar',
	noScript:
		'La búsqueda necesita JavaScript. Sin JavaScript, los artículos se listan {newest:del más reciente al más antiguo}, {title:por título}, {theme:por área} y {author:por autor}.',
};
