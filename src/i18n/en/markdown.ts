/** Pages as Markdown, and llms.txt. */
import { words as counts } from './counts.ts';

export const words = {
	source: (address: string, licence: string, licenceAddress: string) =>
		`Source: ${address}, ${licence} (${licenceAddress})`,
	/** A fact: what it is, and its value. */
	fact: (name: string, value: string) => `${name}: ${value}`,
	arxiv: 'arXiv',
	doi: 'DOI',
	code: 'Code',
	theme: 'Theme',
	facts: 'Facts',
	topicLink: (topic: string, papers: number, strength: string) =>
		`${topic}: ${counts.papers(papers)}, strength ${strength}`,
	/** A paper and where it was published; what is said of it stands behind. */
	paper: (title: string, venue: string) => `${title} (${venue})`,
	about: (name: string, text: string) => `${name}: ${text}`,
	pair: (pair: string, statistics: string) => `${pair}: ${statistics}`,
	llms: (topics: number, pairs: number) =>
		`Every page of a paper, theme, topic or pair of topics has a Markdown alternate at its address with .md in place of the final slash. The graph has ${counts.topics(topics)} and ${counts.links(pairs)}.`,
	data: 'Data',
	files: {
		papers: 'every paper with its facts and summary',
		graph: 'topics and the papers that link them',
		bibtex: 'BibTeX',
		data: 'what else there is, and what the fields mean',
	},
};
