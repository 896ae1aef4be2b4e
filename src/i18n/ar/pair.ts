import { words as counts } from './counts.ts';
import { format, join, quote } from './language.ts';

export const words: typeof import('../en/pair.ts').words = {
	name: (first, second) => format.and([first, second]),
	heading: (second) => `{first} ${join(second)}{second}`,
	link: (first, second, papers) => `${quote(first)} و${quote(second)}: ${counts.papers(papers)}`,
	// The name of a link whose text is the figure, which the words for one and two papers would lack.
	papersOn: (papers, first, second) => `أوراق عن ${quote(first)} و${quote(second)}: ${format.number(papers)}`,
	rarely: (first, second) => `قلّما يلتقي هنا ${quote(first)} و${quote(second)}`,
};
