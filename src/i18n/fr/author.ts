import { words as counts } from './counts.ts';

export const words: typeof import('../en/author.ts').words = {
	description: (name, papers) => `${name} : ${counts.papers(papers)} sur cette carte.`,
	lede: (papers) => `${counts.papers(papers)} sur cette carte.`,
	variants: (names) => `Autres graphies : ${names}.`,
	coauthors: 'Coauteurs fréquents',
	side: 'Années, sujets et coauteurs',
};
