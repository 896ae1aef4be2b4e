export const words: typeof import('../en/script-pages.ts').words = {
	compare: {
		description: 'Zwei bis sechs Artikel nebeneinander: Problem, Ansatz, Befunde, Datensätze und Ergebnisse.',
		lede: 'Zwei bis sechs Artikel nebeneinander: Problem, Ansatz und Befunde.',
		noScript:
			'Die Tabelle entsteht im Browser und benötigt JavaScript. Ohne JavaScript finden Sie dieselben Angaben auf der Seite jedes Artikels in der {papers:Liste der Artikel}. Mit JavaScript benennt eine Adresse wie {example} die Artikel durch den letzten Teil der Adressen ihrer Seiten.',
	},
	readingList: {
		description:
			'Artikel, die Sie mit einem Stern markiert haben, mit Ihren Notizen; nur in diesem Browser gespeichert.',
		lede: 'Artikel, die Sie mit einem Stern markiert haben, in Ihrer Reihenfolge und mit Ihren Notizen.',
		storage:
			'Die Liste wird nur in diesem Browser gespeichert: Es gibt kein Konto, und nichts wird versandt. Wer die Daten dieser Website löscht, löscht auch die Liste; sichern Sie daher, was Sie behalten möchten. Mit einem Stern markierte Artikel lassen sich offline lesen.',
		noScript: 'Die Liste benötigt JavaScript und einen Browser, in dem diese Website Daten speichern darf.',
	},
};
