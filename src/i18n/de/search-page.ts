export const words: typeof import('../en/search-page.ts').words = {
	title: 'Suche',
	description: 'Artikel, Themenfelder und Themen der Karte durchsuchen.',
	help: 'Hinweise zur Suche',
	helpIntro: (papersText) =>
		`Durchsucht Titel, Kernaussagen, Zusammenfassungen, Themen, Datensätze, Modelle, Publikationsorte und Autoren; Umfang: ${papersText}. Gezählt und aufgelistet werden die Artikel, die alle Wörter enthalten, die besten zuerst; solche mit einigen der Wörter erscheinen auf Wunsch oder wo nur wenige alle enthalten. arXiv-IDs und DOIs werden in jeder Form erkannt.`,
	activeFilters: 'Aktive Filter',
	sortBy: 'Sortieren nach',
	sorts: {
		relevance: 'Relevanz',
		year: 'Ersterscheinen, neueste zuerst',
		oldest: 'Ersterscheinen, älteste zuerst',
		title: 'Titel',
	},
	pages: 'Ergebnisseiten',
	essays: 'Text der Essays durchsuchen',
	essaysHint: 'Findet Stellen in den Essays der Themenfelder.',
	set: 'Exportieren, speichern oder vergleichen',
	noScript:
		'Die Suche benötigt JavaScript. Ohne JavaScript finden Sie die Artikel {newest:neueste zuerst}, {title:nach Titel}, {theme:nach Themenfeld} und {author:nach Autor} aufgelistet.',
};
