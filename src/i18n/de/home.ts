import { format } from './language.ts';

export const words: typeof import('../en/home.ts').words = {
	searchLabel: 'Artikel, Themenfelder und Themen durchsuchen',
	search: 'Suchen',
	placeholder: (topic) => `${topic} …`,
	anyTitle: 'Ein Titel',
	examples: 'Zum Beispiel:',
	figures: {
		papers: () => 'Artikel',
		themes: (count) => format.plural(count, { one: 'Themenfeld', other: 'Themenfelder' }),
		topics: (count) => format.plural(count, { one: 'Thema', other: 'Themen' }),
		links: (count) => format.plural(count, { one: 'Verbindung', other: 'Verbindungen' }),
	},
	picture: 'Der Themengraph: Jeder Punkt ist ein Thema; eine Linie verbindet Themen mit gemeinsamen Artikeln',
	pictureCaption: 'Jeder Punkt ist ein Thema; eine Linie verbindet Themen mit gemeinsamen Artikeln.',
	explore: 'Den Graphen erkunden',
	newcomers: 'Neu im Fachgebiet',
	readingPaths: 'Lesepfade:',
	questions: 'Offene Fragen',
	questionsLede: 'Aus den Schlussabschnitten der Essays:',
	latest: 'Zuletzt hinzugefügt',
	moreLatest: (papers) => `und ${format.number(papers)} weitere`,
	feed: 'Feed',
	surprise: 'Zufälliger Artikel',
	surpriseLede: (papers) => `Einer von ${format.number(papers)} Artikeln, zufällig gezogen.`,
	draw: 'Artikel öffnen',
	themes: (count) =>
		format.plural(count, { one: '# Themenfeld, eine Frage', other: '# Themenfelder, zu jedem eine Frage' }),
	otherWays: 'Weitere Zugänge',
	ways: {
		graph: {
			name: 'Der Graph',
			description:
				'Erkunden Sie die Themen: welche gemeinsam vorkommen, Pfade zwischen zwei Themen, Themen, die hier selten zusammentreffen.',
		},
		matrix: {
			name: 'Die Matrix',
			description: 'Artikel in einer Kreuztabelle aus zwei Klassifikationen, auch mit den leeren Zellen.',
		},
		timeline: { name: 'Der Zeitstrahl', description: 'Die Artikel jedes Themenfelds im Lauf der Jahre.' },
		library: {
			name: 'Ihre Bibliothek',
			description:
				'Öffnen Sie eine Datei aus Ihrer Literaturverwaltung: welche Ihrer Artikel hier stehen, was ihnen fehlt, was Sie als Nächstes lesen können. Nichts wird hochgeladen.',
		},
		compare: {
			name: 'Artikel vergleichen',
			description: 'Zwei bis sechs Artikel nebeneinander, als Tabelle zum Lesen oder Exportieren.',
		},
		readingList: {
			name: 'Ihre Leseliste',
			description:
				'Markieren Sie Artikel mit einem Stern, ordnen und kommentieren Sie sie, exportieren Sie Literaturangaben. Die Liste bleibt in diesem Browser.',
		},
	},
};
