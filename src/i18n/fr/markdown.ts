import { words as counts } from './counts.ts';

export const words: typeof import('../en/markdown.ts').words = {
	source: (address, licence, licenceAddress) => `Source : ${address}, ${licence} (${licenceAddress})`,
	fact: (name, value) => `${name} : ${value}`,
	arxiv: 'arXiv',
	doi: 'DOI',
	code: 'Code',
	theme: 'Thème',
	facts: 'Informations',
	topicLink: (topic, papers, strength) => `${topic} : ${counts.papers(papers)}, force ${strength}`,
	paper: (title, venue) => `${title} (${venue})`,
	about: (name, text) => `${name} : ${text}`,
	pair: (pair, statistics) => `${pair} : ${statistics}`,
	llms: (topics, pairs) =>
		`Chaque page d’article, de thème, de sujet ou de paire de sujets existe aussi en Markdown, à la même adresse, avec .md à la place de la barre oblique finale. Le graphe relie ${counts.topics(topics)} par ${counts.pairs(pairs)}.`,
	data: 'Données',
	files: {
		papers: 'tous les articles avec leurs informations et leur synthèse',
		graph: 'les sujets et les articles qui les relient',
		bibtex: 'BibTeX',
		data: 'ce qui est disponible par ailleurs, et ce que signifient les champs',
	},
};
