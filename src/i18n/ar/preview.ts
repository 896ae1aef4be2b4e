import { words as counts } from './counts.ts';

export const words: typeof import('../en/preview.ts').words = {
	papers: (papers) => counts.papers(papers),
	theme: 'محور',
	topic: (theme) => `موضوع · ${theme}`,
};
