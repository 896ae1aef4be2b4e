import { words as counts } from './counts.ts';
import { quote } from './language.ts';

export const words: typeof import('../en/pair.ts').words = {
	name: (first, second) => `${first} et ${second}`,
	heading: () => '{first} et {second}',
	link: (first, second, papers) => `${first} et ${second} : ${counts.papers(papers)}`,
	papersOn: (papers, first, second) => `${counts.papers(papers)} sur ${quote(first)} et ${quote(second)}`,
	rarely: (first, second) => `${first} et ${second} se rencontrent rarement ici`,
};
