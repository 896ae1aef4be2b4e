import { words as counts } from './counts.ts';
import { both, join, quoteAll } from './language.ts';

export const words: typeof import('../en/pair.ts').words = {
	name: (first, second) => both(first, second),
	heading: (second) => `{first} ${join(second)} {second}`,
	link: (first, second, papers) => `${both(first, second)}: ${counts.papers(papers)}`,
	papersOn: (papers, first, second) => `${counts.papers(papers)} sobre ${quoteAll([first, second])}`,
	rarely: (first, second) => `${both(first, second)} rara vez coinciden aquí`,
};
