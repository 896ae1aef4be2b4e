import { words as counts } from './counts.ts';

export const words: typeof import('../en/author.ts').words = {
	description: (name, papers) => `${name}: ${counts.papers(papers)} en este mapa.`,
	lede: (papers) => `${counts.papers(papers)} en este mapa.`,
	variants: (names) => `Otras grafías: ${names}.`,
	coauthors: 'Coautores frecuentes',
	side: 'Años, temas y coautores',
};
