import { words as counts } from './counts.ts';
import { dative, format, quote } from './language.ts';

export const words: typeof import('../en/rare-pairs.ts').words = {
	heading: 'Themen, die hier selten zusammentreffen',
	collection: (papers) =>
		`Die Paare sind nur in den ${dative.papers(papers)} dieser Karte gezählt. Ein Paar, das hier selten ist, kann in der Literatur häufig sein; der Suchlink zeigt es. Es kann auch selten sein, weil jedem Artikel nur wenige Themen zugeordnet sind. Lesen Sie die Liste als Fragen.`,
	tested: (pairs, papers, overlap) =>
		`Verglichen werden ${format.plural(pairs, { one: '# Themenpaar', other: '# Themenpaare' })}, deren Themen jeweils mindestens ${dative.papers(papers)} zugeordnet sind; Artikel zu engeren Themen sind eingeschlossen. Nicht verglichen werden allgemeinere mit engeren Themen, Themen mit einem gemeinsamen engeren Thema sowie Themen, die selbst oder deren allgemeinere Themen als einander ausschließend gekennzeichnet sind. Themen mit weitgehend denselben Artikeln (Jaccard-Index von mindestens ${format.number(overlap)}) zählen als eines.`,
	tooFew: (papers) =>
		`Es gibt keine zwei vergleichbaren Themen mit jeweils mindestens ${dative.papers(papers)}; daher wurde kein Paar geprüft.`,
	found: (rare, percent, expected) =>
		`${counts.pairs(rare)} ${rare === 1 ? 'kommt' : 'kommen'} in so wenigen Artikeln gemeinsam vor, dass der Zufall allein höchstens mit einer Wahrscheinlichkeit von ${format.number(percent)} % so wenige ergäbe (hypergeometrische Verteilung). Zahl solcher Paare, die bei unabhängig zugeordneten Themen zu erwarten wäre: ${expected}; da jeder Artikel nur wenige Themen hat, ergibt der Zufall etwas mehr.`,
	sure: (sure, percent) =>
		`Unter derselben Annahme beträgt die Falscherkennungsrate (false discovery rate; Benjamini und Hochberg, 1995) bei ${dative.pairs(sure)} höchstens ${format.number(percent)} %.`,
	implied: (implied) =>
		format.plural(implied, {
			one: 'Nicht in der Tabelle: # Paar, das in einem aufgeführten Paar allgemeinerer Themen enthalten ist.',
			other: 'Nicht in der Tabelle: # Paare, die in einem aufgeführten Paar allgemeinerer Themen enthalten sind.',
		}),
	bounded: (listed) =>
		format.plural(listed, {
			one: 'Die Tabelle enthält das # Paar mit der kleinsten Wahrscheinlichkeit.',
			other: 'Die Tabelle enthält die # Paare mit der kleinsten Wahrscheinlichkeit.',
		}),
	caption: 'Themenpaare, die unwahrscheinlichsten zuerst',
	pair: 'Paar',
	onBoth: 'Zu beiden',
	expected: 'Erwartet',
	onEach: 'Zu jedem',
	probability: 'Wahrscheinlichkeit',
	rate: 'Falscherkennungsrate',
	closest: 'Nächstliegende Artikel',
	look: 'Weiter suchen',
	names: (othersOfFirst, othersOfSecond) =>
		`{first}${othersOfFirst && ` mit ${othersOfFirst}`} und {second}${othersOfSecond && ` mit ${othersOfSecond}`}`,
	path: 'Pfad',
	pathLabel: (a, b) => `Pfad von ${quote(a)} nach ${quote(b)}`,
	search: 'Literatur durchsuchen',
	searchLabel: (a, b) => `Literatur durchsuchen: ${quote(a)} und ${quote(b)}`,
	expectation:
		'Es werden zwei Erwartungswerte verwendet. Bei Verbindungen ist die zufällig zu erwartende Zahl der Artikel die der Assoziationsstärke: kᵢ·kⱼ/2m; sie berücksichtigt, wie viele Themen die Artikel jedes Themas haben. Bei selten zusammentreffenden Paaren ist sie n₁·n₂/N, wobei n die Zahl der Artikel zu jedem Thema und N die Zahl aller Artikel ist, denn dies ist der Mittelwert der Verteilung, aus der die Wahrscheinlichkeit stammt.',
};
