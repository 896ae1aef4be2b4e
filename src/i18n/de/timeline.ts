import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	titles: { theme: 'Zeitstrahl', kind: 'Zeitstrahl nach Typ', topic: 'Zeitstrahl nach Thema' },
	descriptions: {
		theme: (papers) => `Wann die Artikel der Karte (${format.number(papers)}) zuerst erschienen sind, nach Themenfeld.`,
		kind: (papers) => `Wann die Artikel der Karte (${format.number(papers)}) zuerst erschienen sind, nach Typ.`,
		topic: (_papers, topics) =>
			`Wann die Artikel der ${format.number(topics)} Themen mit den meisten Artikeln zuerst erschienen sind.`,
	},
	intros: {
		theme: () => 'Wann die Artikel jedes Themenfelds zuerst erschienen sind.',
		kind: () => 'Wann die Artikel jedes Typs zuerst erschienen sind.',
		topic: (topics) =>
			`Wann die Artikel der ${format.number(topics)} Themen mit den meisten Artikeln zuerst erschienen sind. Ein Artikel steht in der Zeile jedes seiner Themen.`,
	},
	waysLabel: 'Zeilen des Zeitstrahls',
	ways: { theme: 'Nach Themenfeld', kind: 'Nach Typ', topic: 'Nach Thema' },
	dotIsPaper: 'Jeder Punkt ist ein Artikel und öffnet ihn.',
	dotIsYear: 'Jeder Punkt steht für die Artikel eines Jahres; seine Fläche zeigt ihre Zahl.',
	totals: 'Die Zahl unter jedem Jahr gibt an, wie viele Artikel es hat.',
	gaps: 'Jahre ohne Artikel sind weggelassen.',
	earlier: 'Sind frühere Jahre nicht zu sehen, seitlich scrollen.',
	labels: {
		theme: 'Artikel jedes Themenfelds nach Jahr',
		kind: 'Artikel jedes Typs nach Jahr',
		topic: 'Artikel der größten Themen nach Jahr',
	},
	scrolls: (label) => `${label}, seitlich scrollbar`,
	noYear: 'ohne Jahr',
	paperMark: (title, year) => `${title}, ${year}`,
	yearMark: (theme, year, papers) => `${theme}, ${year}: ${counts.papers(papers)}`,
};
