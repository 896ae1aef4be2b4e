import { format } from './language.ts';

export const words: typeof import('../en/offline.ts').words = {
	title: 'Offline lesen',
	description: 'Welche Seiten in diesem Browser offline verfügbar sind.',
	lede: 'Seiten, die Sie besucht oder mit einem Stern markiert haben, lassen sich offline lesen. Führt ein Link ohne Internetverbindung hierher, ist seine Seite offline nicht verfügbar: Sie ist in diesem Browser nicht gespeichert.',
	all: 'Alles speichern',
	allLede: 'Alle Seiten, der Graph und die Suche, zum Lesen ohne Internetverbindung.',
	store: 'Die ganze Website speichern',
	storeSize: (megabytes) => `Die ganze Website speichern (${format.number(megabytes)} MB)`,
	storing: (stored, total) => `${format.number(stored)} von ${format.number(total)} Dateien gespeichert`,
	stored: 'Die ganze Website ist gespeichert und lässt sich offline lesen.',
	failed: (failed, total) =>
		`${format.number(failed)} von ${format.number(total)} Dateien ${failed === 1 ? 'konnte' : 'konnten'} nicht gespeichert werden. Versuchen Sie es erneut.`,
	noList: 'Die Liste der Dateien konnte nicht geladen werden. Versuchen Sie es erneut.',
	pages: 'Gespeicherte Seiten',
};
