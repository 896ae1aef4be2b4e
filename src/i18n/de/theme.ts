import { words as counts } from './counts.ts';
import { dative, format, quote } from './language.ts';

export const words: typeof import('../en/theme.ts').words = {
	automatic: 'Dieses Themenfeld wurde automatisch gebildet; Name und Text wurden nicht überarbeitet.',
	size: (papers, secondary) =>
		secondary > 0
			? `${counts.papers(papers)}, dazu ${format.number(secondary)} aus anderen Themenfeldern`
			: counts.papers(papers),
	reviewed: 'durchgesehen am {date}',
	cite: 'Diesen Essay zitieren',
	feed: 'Feed',
	contents: 'Inhalt',
	start: 'Zum Einstieg',
	figure: (title) => `Abbildung: ${title}`,
	comparison: 'Vergleich',
	comparisonLabel: 'Vergleich von Artikeln, seitlich scrollbar',
	paper: 'Artikel',
	disputes: 'Kontroversen',
	for: 'Dafür',
	against: 'Dagegen',
	setting: 'Gleiche Bedingungen?',
	classics: 'Klassiker außerhalb dieser Sammlung',
	classic: (authors, year) => `${authors}, ${year}`,
	papers: 'Artikel',
	papersByApproach: 'Artikel nach Ansatz',
	side: 'Lesepfad, Karte und Jahre',
	onTheMap: 'Auf der Karte',
	map: (theme) => `Die Themen von ${quote(theme)} auf der Karte`,
	years: 'Im Lauf der Jahre',
	timeline: (theme) => `Artikel zu ${quote(theme)} nach Jahr`,
	allThemes: 'Alle Themenfelder',
	topics: 'Themen',
	secondary: 'Verwandte Artikel in anderen Themenfeldern',
	moreSecondary: (papers) =>
		`Alle Artikel aus anderen Themenfeldern (${format.number(papers)}), zusammen mit den eigenen`,
	neighbours: 'Benachbarte Themenfelder',
	common: (papers) => format.plural(papers, { one: '# gemeinsamer Artikel', other: '# gemeinsame Artikel' }),
	coOccur: (first, second, papers) =>
		`${format.and([quote(first), quote(second)])} kommen in ${dative.papers(papers)} gemeinsam vor`,
	figureSources: 'Quellen:',
	figureInWords: 'Die Abbildung in Worten',
};
