import { words as counts } from './counts.ts';
import { countOf, format } from './language.ts';

export const words: typeof import('../en/lists.ts').words = {
	papers: 'Artículos',
	themes: 'Áreas',
	topics: 'Temas',
	authors: 'Autores',
	tabs: {
		label: 'Formas de listar los artículos',
		newest: 'Más recientes primero',
		byYear: 'Por año',
		byTitle: 'Por título',
		byTheme: 'Por área',
		byAuthor: 'Por autor',
		matrix: 'Matriz',
		timeline: 'Cronología',
	},
	papersByTheme: 'Artículos por área',
	papersByTitle: 'Artículos por título',
	papersByYear: 'Artículos por año',
	papersNewestFirst: (papers) =>
		`${counts.papers(papers)} por fecha de primera aparición, del más reciente al más antiguo.`,
	papersDescription: (papers) =>
		`Todos los artículos del mapa (${format.number(papers)}) por fecha de primera aparición, del más reciente al más antiguo.`,
	indexDescription: (title, papers) => `${title}: todos los artículos del mapa (${format.number(papers)}).`,
	filterBySearch: 'Para filtrarlos y ordenarlos todos, use la {search:página de búsqueda}.',
	notFiltered: 'No se han podido filtrar ni ordenar los artículos. Compruebe la conexión e inténtelo de nuevo.',
	parts: 'Partes de la lista',
	letters: 'Letras',
	pages: 'Páginas de esta lista',
	page: (page) => `Página ${page}`,
	pageOf: (page, pages) => `Página ${page} de ${pages}`,
	titleWithPage: (title, page, pages) => `${title}, página ${page} de ${pages}`,
	group: (title, group) => `${title}: ${group}`,
	digits: '0–9',
	otherSigns: '#',
	themesDescription: (themes) =>
		`Las áreas del mapa (${format.number(themes)}), cada una con la pregunta a la que responde.`,
	themesLede: (questions) =>
		`${countOf(questions, 'pregunta que organiza', 'preguntas que organizan')} los artículos. Cada artículo pertenece ante todo a un área.`,
	topicsDescription: (topics) => `Los temas que describen los artículos (${format.number(topics)}).`,
	topicsLede: (topics, hasOthers) =>
		`${counts.topics(topics)}, por área${hasOthers ? '; al final, los que no pertenecen a ninguna' : ''}.`,
	authorsDescription: (authors) => `Todas las personas del índice: ${counts.authors(authors)}.`,
	authorsLede: (authors, withPage) =>
		withPage === 0
			? `${counts.authors(authors)}.`
			: `${counts.authors(authors)}. ${countOf(withPage, 'autor de varios artículos tiene página', 'autores de varios artículos tienen página')}; los demás nombres llevan a su artículo.`,
};
