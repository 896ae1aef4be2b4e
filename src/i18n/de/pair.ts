import { words as counts } from './counts.ts';
import { quote } from './language.ts';

export const words: typeof import('../en/pair.ts').words = {
	name: (first, second) => `${first} und ${second}`,
	heading: () => '{first} und {second}',
	link: (first, second, papers) => `${quote(first)} und ${quote(second)}: ${counts.papers(papers)}`,
	papersOn: (papers, first, second) => `${counts.papers(papers)} zu ${quote(first)} und ${quote(second)}`,
	rarely: (first, second) => `${quote(first)} und ${quote(second)} treffen hier selten zusammen`,
};
