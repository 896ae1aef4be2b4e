import { words as counts } from './counts.ts';

export const words: typeof import('../en/markdown.ts').words = {
	source: (address, licence, licenceAddress) => `Fuente: ${address}, ${licence} (${licenceAddress})`,
	fact: (name, value) => `${name}: ${value}`,
	arxiv: 'arXiv',
	doi: 'DOI',
	code: 'Código',
	theme: 'Área',
	facts: 'Datos',
	topicLink: (topic, papers, strength) => `${topic}: ${counts.papers(papers)}, fuerza ${strength}`,
	paper: (title, venue) => `${title} (${venue})`,
	about: (name, text) => `${name}: ${text}`,
	pair: (pair, statistics) => `${pair}: ${statistics}`,
	llms: (topics, pairs) =>
		`Cada página de un artículo, un área, un tema o un par de temas existe también en Markdown, en la misma dirección con .md en lugar de la barra final. El grafo enlaza ${counts.topics(topics)} mediante ${counts.pairs(pairs)}.`,
	data: 'Datos',
	files: {
		papers: 'todos los artículos con sus datos y su síntesis',
		graph: 'los temas y los artículos que los enlazan',
		bibtex: 'BibTeX',
		data: 'qué más hay disponible y qué significan los campos',
	},
};
