import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/topic.ts').words = {
	aliases: (names) => `Auch zu finden unter: ${names}`,
	broader: 'Allgemeinere Themen',
	narrower: 'Engere Themen',
	withNarrower: (papers) => `${counts.papers(papers)} mit denen zu engeren Themen`,
	onTheMap: 'Auf der Karte',
	neighbours: (count) => format.plural(count, { one: '# benachbartes Thema', other: '# benachbarte Themen' }),
	start: 'Zum Einstieg',
	essays: 'In den Essays',
	side: 'Benachbarte Themen',
	pairSide: 'Die beiden Themen',
	byYear: 'Artikel nach Jahr',
	coOccursWith: 'Kommt gemeinsam vor mit',
	topic: 'Thema',
	papers: 'Artikel',
	strength: 'Stärke',
	strengthMeans: 'Stärke: gemeinsame Artikel, geteilt durch die {method:zufällig zu erwartende Zahl}.',
	map: (topic) => `${quote(topic)} und die nächstliegenden Themen auf der Karte`,
	description: (definition, papers) => `${definition} ${counts.papers(papers)}.`,
	papersOn: (name) => `Artikel zu ${quote(name)}`,
	topicsOf: (site) => `Themen von ${site}`,
	pairDescription: (papers, first, second) =>
		`${counts.papers(papers)} sowohl zu ${quote(first)} als auch zu ${quote(second)}.`,
	pairMap: (pair) => `${pair} auf der Karte`,
	method: 'Wie dies berechnet wird',
	moreThanExpected: (papers, expected, strength) =>
		`${share(papers)}, häufiger als zufällig zu erwarten (${expected} erwartet; Assoziationsstärke ${strength}).`,
	asExpected: (papers, expected, strength) =>
		`${share(papers)}, etwa so häufig wie zufällig zu erwarten (${expected} erwartet; Assoziationsstärke ${strength}).`,
	lessThanExpected: (papers, expected, strength) =>
		`${share(papers)}, seltener als zufällig zu erwarten (${expected} erwartet; Assoziationsstärke ${strength}).`,
};

function share(papers: number): string {
	return format.plural(papers, { one: '# Artikel zu beiden Themen', other: '# Artikel zu beiden Themen' });
}
