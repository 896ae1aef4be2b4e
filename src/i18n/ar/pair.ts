import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/pair.ts').words = {
	name: (first, second) => format.and([first, second]),
	heading: '{first} و{second}',
	link: (first, second, papers) => `${quote(first)} و${quote(second)}: ${counts.papers(papers)}`,
	papersOn: (papers, first, second) => `${counts.papers(papers)} عن ${quote(first)} و${quote(second)}`,
	rarely: (first, second) => `قلّما يلتقي هنا ${quote(first)} و${quote(second)}`,
};
