import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/topic.ts').words = {
	aliases: (names) => `Recherche aussi possible avec : ${names}`,
	broader: 'Sujets plus généraux',
	narrower: 'Sujets plus spécifiques',
	withNarrower: (papers) => `${counts.papers(papers)} en comptant les sujets plus spécifiques`,
	onTheMap: 'Sur la carte',
	neighbours: (count) =>
		format.plural(count, { one: '# sujet voisin', many: '# de sujets voisins', other: '# sujets voisins' }),
	start: 'Par où commencer',
	essays: 'Dans les essais',
	side: 'Sujets voisins',
	pairSide: 'Les deux sujets',
	byYear: 'Articles par année',
	coOccursWith: 'Apparaît avec',
	topic: 'Sujet',
	papers: 'Articles',
	strength: 'Force',
	strengthMeans: 'Force : articles communs divisés par {method:le nombre attendu par hasard}.',
	map: (topic) => `${quote(topic)} et ses sujets les plus proches sur la carte`,
	description: (definition, papers) => `${definition} ${counts.papers(papers)}.`,
	papersOn: (name) => `Articles sur ${quote(name)}`,
	topicsOf: (site) => `Sujets du site ${site}`,
	pairDescription: (papers, first, second) =>
		`${counts.papers(papers)} portant à la fois sur ${quote(first)} et ${quote(second)}.`,
	pairMap: (pair) => `${pair} sur la carte`,
	method: 'Comment cela est calculé',
	moreThanExpected: (papers, expected, strength) =>
		`${share(papers)}, plus souvent que ne le voudrait le hasard (nombre attendu : ${expected} ; force d’association : ${strength}).`,
	asExpected: (papers, expected, strength) =>
		`${share(papers)}, à peu près aussi souvent que le voudrait le hasard (nombre attendu : ${expected} ; force d’association : ${strength}).`,
	lessThanExpected: (papers, expected, strength) =>
		`${share(papers)}, moins souvent que ne le voudrait le hasard (nombre attendu : ${expected} ; force d’association : ${strength}).`,
};

function share(papers: number): string {
	return format.plural(papers, {
		one: '# article porte sur les deux sujets',
		many: '# d’articles portent sur les deux sujets',
		other: '# articles portent sur les deux sujets',
	});
}
