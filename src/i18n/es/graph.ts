import { words as counts } from './counts.ts';
import { countOf, format } from './language.ts';

export const words: typeof import('../en/graph.ts').words = {
	title: 'Grafo',
	heading: 'El grafo de temas',
	description: 'Los temas del mapa en forma de grafo: cuáles aparecen juntos en los artículos.',
	intro: (topics, links, linksPerTopic) =>
		`${counts.topics(topics)}, enlazados cuando comparten artículos; de ${counts.links(links)}, se dibujan los ${linksPerTopic} más fuertes de cada tema.`,
	introOfAll: (topics, links) =>
		`${counts.topics(topics)} y ${counts.links(links)}: los temas se enlazan cuando comparten artículos.`,
	leftOut: (pairs, minimum) =>
		`Se ${pairs === 1 ? 'omite' : 'omiten'} ${counts.pairs(pairs)} de temas con menos de ${counts.papers(minimum)} en común.`,
	toTable: 'Vista de tabla',
	method: 'Cómo se calcula',
	picture: 'Grafo de temas. Las teclas de flecha recorren los enlaces, Intro abre un tema y Esc sale del grafo.',
	node: (topic, theme, papers, neighbours) =>
		format.list([topic, theme, counts.papers(papers), countOf(neighbours, 'vecino', 'vecinos')]),
	table: {
		title: 'Vista de tabla',
		topic: 'Tema',
		theme: 'Área',
		papers: 'Artículos',
		neighbours: 'Vecinos',
		meanYear: 'Año medio',
		strongest: 'Enlace más fuerte',
		notRecorded: 'no consta',
		none: 'ninguno',
		strongestLink: (topic, papers) => `${topic}, ${counts.papers(papers)}`,
		more: (shown, topics) => `Los ${shown} mayores de ${counts.topics(topics)}; {all:todos los temas por área}.`,
	},
	embedTitle: 'Grafo de temas',
	embedDescription: (site) => `El grafo de temas de ${site}, para insertarlo en otra página.`,
	embedLink: (site) => `${site}: el grafo de temas`,
	before: (year) => `antes de ${year}`,
	andLater: (year) => `${year} y después`,
};
