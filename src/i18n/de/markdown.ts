import { words as counts } from './counts.ts';
import { dative } from './language.ts';

export const words: typeof import('../en/markdown.ts').words = {
	source: (address, licence, licenceAddress) => `Quelle: ${address}, ${licence} (${licenceAddress})`,
	fact: (name, value) => `${name}: ${value}`,
	arxiv: 'arXiv',
	doi: 'DOI',
	code: 'Code',
	theme: 'Themenfeld',
	facts: 'Angaben',
	topicLink: (topic, papers, strength) => `${topic}: ${counts.papers(papers)}, Stärke ${strength}`,
	paper: (title, venue) => `${title} (${venue})`,
	about: (name, text) => `${name}: ${text}`,
	pair: (pair, statistics) => `${pair}: ${statistics}`,
	llms: (topics, pairs) =>
		`Jede Seite eines Artikels, Themenfelds, Themas oder Themenpaars gibt es auch als Markdown: an ihrer Adresse mit .md anstelle des letzten Schrägstrichs. Der Graph verbindet ${counts.topics(topics)} in ${dative.pairs(pairs)}.`,
	data: 'Daten',
	files: {
		papers: 'alle Artikel mit Angaben und Zusammenfassung',
		graph: 'Themen und die Artikel, die sie verbinden',
		bibtex: 'BibTeX',
		data: 'was es sonst noch gibt und was die Felder bedeuten',
	},
};
