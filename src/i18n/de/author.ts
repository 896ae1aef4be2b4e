import { words as counts } from './counts.ts';

export const words: typeof import('../en/author.ts').words = {
	description: (name, papers) => `${counts.papers(papers)} von ${name} auf dieser Karte.`,
	lede: (papers) => `${counts.papers(papers)} auf dieser Karte.`,
	variants: (names) => `Weitere Schreibweisen: ${names}.`,
	coauthors: 'Häufige Koautoren',
	side: 'Jahre, Themen und Koautoren',
};
