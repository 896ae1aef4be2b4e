import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	title: 'Zeitstrahl',
	description: (papers) =>
		`Wann die Artikel der Karte (${format.number(papers)}) zuerst erschienen sind, nach Themenfeld.`,
	lede: 'Wann die Artikel jedes Themenfelds zuerst erschienen sind.',
	dotIsPaper: 'Jeder Punkt ist ein Artikel und öffnet ihn.',
	dotIsYear: 'Jeder Punkt steht für die Artikel eines Jahres; seine Fläche zeigt ihre Zahl.',
	totals: 'Die Zahl unter jedem Jahr gibt an, wie viele Artikel es hat.',
	gaps: 'Jahre ohne Artikel sind weggelassen.',
	earlier: 'Sind frühere Jahre nicht zu sehen, seitlich scrollen.',
	label: 'Artikel jedes Themenfelds nach Jahr',
	scrolls: (label) => `${label}, seitlich scrollbar`,
	noYear: 'ohne Jahr',
	paperMark: (title, year) => `${title}, ${year}`,
	yearMark: (theme, year, papers) => `${theme}, ${year}: ${counts.papers(papers)}`,
};
