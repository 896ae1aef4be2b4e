import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/lists.ts').words = {
	papers: 'Artikel',
	themes: 'Themenfelder',
	topics: 'Themen',
	authors: 'Autoren',
	tabs: {
		label: 'Ansichten der Artikelliste',
		newest: 'Neueste zuerst',
		byYear: 'Nach Jahr',
		byTitle: 'Nach Titel',
		byTheme: 'Nach Themenfeld',
		byAuthor: 'Nach Autor',
		matrix: 'Matrix',
		timeline: 'Zeitstrahl',
	},
	papersByTheme: 'Artikel nach Themenfeld',
	papersByTitle: 'Artikel nach Titel',
	papersByYear: 'Artikel nach Jahr',
	papersNewestFirst: (papers) => `${counts.papers(papers)} nach dem Ersterscheinen, neueste zuerst.`,
	papersDescription: (papers) =>
		`Alle Artikel der Karte (${format.number(papers)}) nach dem Ersterscheinen, neueste zuerst.`,
	indexDescription: (title, papers) => `${title}: alle Artikel der Karte (${format.number(papers)}).`,
	filterBySearch: 'Filtern und sortieren lassen sie sich auf der {search:Suchseite}.',
	notFiltered:
		'Die Artikel konnten nicht gefiltert oder sortiert werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
	parts: 'Teile der Liste',
	letters: 'Buchstaben',
	pages: 'Seiten dieser Liste',
	page: (page) => `Seite ${page}`,
	pageOf: (page, pages) => `Seite ${page} von ${pages}`,
	titleWithPage: (title, page, pages) => `${title}, Seite ${page} von ${pages}`,
	group: (title, group) => `${title}: ${group}`,
	digits: '0–9',
	otherSigns: '#',
	themesDescription: (themes) =>
		`Die Themenfelder der Karte (${format.number(themes)}), jeweils mit der Frage, auf die sie antworten.`,
	themesLede: (questions) =>
		`${format.plural(questions, { one: '# Frage gliedert', other: '# Fragen gliedern' })} die Artikel. Jeder Artikel gehört in erster Linie zu einem Themenfeld.`,
	topicsDescription: (topics) => `Die Themen, die die Artikel beschreiben (${format.number(topics)}).`,
	topicsLede: (topics, hasOthers) =>
		`${counts.topics(topics)}, nach Themenfeld${hasOthers ? '; am Ende stehen die, die zu keinem Themenfeld gehören' : ''}.`,
	authorsDescription: (authors) => `Alle im Register: ${counts.authors(authors)}.`,
	authorsLede: (authors, withPage) =>
		withPage === 0
			? `${counts.authors(authors)}.`
			: `${counts.authors(authors)}. ${format.plural(withPage, { one: '# Autor mit mehreren Artikeln hat eine eigene Seite', other: '# Autoren mit mehreren Artikeln haben eine eigene Seite' })}; die übrigen Einträge führen zum jeweiligen Artikel.`,
};
