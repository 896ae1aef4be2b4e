import { words as counts } from './counts.ts';

export const words: typeof import('../en/preview.ts').words = {
	papers: (papers) => counts.papers(papers),
	theme: 'Themenfeld',
	topic: (theme) => `Thema · ${theme}`,
};
