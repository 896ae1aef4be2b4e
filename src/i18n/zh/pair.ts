import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/pair.ts').words = {
	name: (first, second) => format.and([first, second]),
	heading: () => '{first}和{second}',
	link: (first, second, papers) => `${format.and([first, second])}：${counts.papers(papers)}`,
	papersOn: (papers, first, second) => `关于${format.and([first, second])}的${counts.papers(papers)}`,
	rarely: (first, second) => `${format.and([first, second])}在本站很少共现`,
};
