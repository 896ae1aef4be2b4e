import { dative, format, quote } from './language.ts';

const quoteAll = (names: readonly string[]) => format.and(names.map(quote));
const inSection = (section: string | undefined) => (section ? `, Abschnitt ${quote(section)}` : '');

export const words: typeof import('../en/related.ts').words = {
	sentence: (theme, section) => `Gemeinsam zitiert in ${quote(theme)}${inSection(section)}`,
	dispute: (theme) => `Auf entgegengesetzten Seiten einer Kontroverse in ${quote(theme)}`,
	paragraph: (theme, section) => `Beide besprochen in ${quote(theme)}${inSection(section)}`,
	path: (theme) => `Aufeinanderfolgende Schritte des Lesepfads von ${quote(theme)}`,
	group: (theme, group = '') => `Beide unter ${quote(group)} in ${quote(theme)}`,
	table: (theme) => `Verglichen in der Tabelle von ${quote(theme)}`,
	topics: (names) => `Gemeinsame Themen: ${format.and(names)}`,
	rareTopics: (names, papers) => `Gemeinsame Themen: ${format.and(names)}, bei nur ${dative.papers(papers)}`,
	authors: (names, more) =>
		`Gemeinsame Autoren: ${format.and(more > 0 ? [...names, format.plural(more, { one: 'ein weiterer', other: '# weitere' })] : names)}`,
	datasets: (names) => `Beide evaluiert auf ${format.and(names)}`,
	terms: (terms) =>
		terms.length === 1
			? `Beide verwenden den Begriff ${quoteAll(terms)}`
			: `Beide verwenden die Begriffe ${quoteAll(terms)}`,
	cites: 'Von diesem Artikel zitiert',
	citedBy: 'Zitiert diesen Artikel',
	references: (works) =>
		format.plural(works, { one: '# gemeinsame Literaturangabe', other: '# gemeinsame Literaturangaben' }),
	citing: (papers) => `Beide auf dieser Karte von ${dative.papers(papers)} zitiert`,
	themes: (names) => `Beide in ${quoteAll(names)}`,
	separator: ' · ',
	method: (percent) =>
		`Der Wert zweier Artikel ist die Summe aus dem Kosinus ihrer Themen, nach Seltenheit gewichtet (${percent.topics}), dem Kosinus der Fachwörter in ihren Titeln, Begriffen, Namen und Zusammenfassungen, ebenso gewichtet (${percent.words}), dem ihrer Datensätze (${percent.datasets}), der Überschneidung ihrer Facetten (${percent.facets}), ihrer Autoren (${percent.authors}) und ihrer Themenfelder (${percent.themes}) sowie der Nähe, in die ein Essay sie bringt (${percent.essays}): in einem Satz, als zwei Seiten einer Kontroverse, in einem Absatz, in einer Gruppe, als aufeinanderfolgende Schritte eines Lesepfads oder in einer Tabelle, in absteigender Reihenfolge. Ein Wort gilt als Fachwort, wenn es in einem erfassten Begriff oder Namen eines Artikels vorkommt.`,
	citations: (percent) =>
		`Wo Literaturverzeichnisse erfasst sind, kommt bis zum Wert 1 hinzu: der Kosinus der beiden Verzeichnisse, nach Seltenheit gewichtet (bibliografische Kopplung, Kessler 1963: ${percent.coupling}); der Kosinus der Listen der Artikel auf der Karte, die sie zitieren, ebenso gewichtet (Kozitation, Small 1973: ${percent.coCitation}); beide werden halbiert, wenn nur eine Arbeit gemeinsam ist, bei zweien um ein Drittel verringert und so weiter; und ein fester Betrag, wenn einer der beiden den anderen zitiert (${percent.citation}). Ein Artikel ohne erfasstes Verzeichnis verliert nichts. Die Gründe nennen dann auch, welcher der beiden den anderen zitiert, wie viele Literaturangaben sie teilen und wie viele Artikel der Karte beide zitieren.`,
	lists: ({ least, most, floor, ample }) =>
		`Jede Liste hat höchstens ${format.number(most)} Artikel. Zwei Artikel, die ein Essay in einem Satz zitiert, sind immer verwandt. Dann erhält jeder Artikel seine besten ${least}, sofern ihr Wert mindestens ${format.decimal(floor, 2)} beträgt, und weitere ab ${format.decimal(ample, 2)}. Nennt ein Artikel einen anderen, so nennt dieser auch ihn.`,
	reasons:
		'Jeder Vorschlag nennt bis zu drei Gründe: wo ein Essay die beiden zusammenbringt, gemeinsame Themen (mit der Zahl der Artikel, die alle diese Themen haben, wenn sie klein ist), Autoren, Datensätze, die höchstens zehn Artikel verwenden, und Begriffe, die beide Artikel in ihren eigenen Titeln oder Abstracts verwenden und die höchstens vier Artikel verwenden.',
};
