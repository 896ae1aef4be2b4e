import { words as counts } from './counts.ts';
import { dative, quote } from './language.ts';

export const words: typeof import('../en/set.ts').words = {
	tools: 'Werkzeuge für diese Liste',
	sortBy: 'Sortieren nach',
	sort: { year: 'Ersterscheinen, neueste zuerst', oldest: 'Ersterscheinen, älteste zuerst', title: 'Titel' },
	titlesOnly: 'nur Titel',
	export: 'Diese Auswahl exportieren',
	exporting: (done, papers) => `${done} von ${dative.papers(papers)}`,
	exported: (papers) => `${counts.papers(papers)} exportiert.`,
	exportFailed: (reason) => `Der Export ist fehlgeschlagen: ${reason}.`,
	notFetched: (title, status) => `die Literaturangabe zu ${quote(title)} konnte nicht abgerufen werden (${status})`,
	listNotLoaded:
		'Die Liste der Artikel konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
	starAll: 'Alle zur Leseliste hinzufügen',
	starred: (papers) => `${counts.papers(papers)} zur Leseliste hinzugefügt.`,
	notStored:
		'Der Browser lässt diese Website nichts speichern (der Speicher ist voll oder gesperrt); die Leseliste ist daher unverändert.',
	compare: (papers) => `Die ersten ${papers} vergleichen`,
	compareAll: 'Diese Artikel vergleichen',
};
