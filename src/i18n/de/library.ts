import { format, quote } from './language.ts';

const { plural, number, and } = format;

const papers = (count: number) => plural(count, { one: '# Artikel', other: '# Artikel' });
const entries = (count: number) => plural(count, { one: '# Eintrag', other: '# Einträge' });
const entriesDative = (count: number) => plural(count, { one: '# Eintrag', other: '# Einträgen' });
const quoteAll = (names: readonly string[]) => and(names.map(quote));

export const words: typeof import('../en/library.ts').words = {
	title: 'Ihre Bibliothek',
	description:
		'Vergleichen Sie Ihre eigene Bibliothek in Ihrem Browser mit dieser Karte: was davon hier steht, was sie abdeckt, was ihr fehlt und was Sie als Nächstes lesen können.',
	lede: 'Öffnen Sie eine Datei aus Ihrer Literaturverwaltung, um zu sehen, welche Ihrer Artikel auf dieser Karte stehen, was sie abdecken, was ihnen fehlt und was Sie als Nächstes lesen können.',
	privacy:
		'Die Datei wird in diesem Browser gelesen. Sie wird nicht hochgeladen, und nichts daraus verlässt Ihren Computer: Die Sicherheitsrichtlinie dieser Seite erlaubt keine Verbindung zu einem anderen Host, und diese Website hat keinen Server, der die Datei empfangen könnte. Die Seite funktioniert auch offline.',
	noScript:
		'Diese Seite benötigt JavaScript, weil Ihre Bibliothek im Browser und nicht auf einem Server gelesen wird. Ohne JavaScript zeigt die {papers:Liste der Artikel}, was auf der Karte steht.',
	what: {
		title: 'Was Sie erhalten',
		items: [
			'Welche Ihrer Einträge auf dieser Karte stehen, jeweils mit dem Merkmal, an dem sie erkannt wurden, und welche nicht gelesen werden konnten, mit Zeile und Grund.',
			'Wie viel von jedem Themenfeld und jedem Thema Sie besitzen.',
			'Artikel dieser Karte, die Sie nicht haben und die Ihren Artikeln am nächsten stehen, jeweils mit Begründung.',
			'Themenfelder und Themen, die Ihrer Bibliothek fehlen.',
			'Eine Karte allein aus Ihrer Bibliothek, zum Ansehen und Herunterladen.',
		],
	},
	formats: {
		title: 'Lesbare Dateien',
		text: 'BibTeX und BibLaTeX, RIS, CSL-JSON, CSV, MEDLINE und PubMed XML, EndNote XML, Zotero RDF, Web of Science, CITATION.cff, MODS, Quellen aus Word (XML), DBLP XML, Atom von arXiv sowie JSON von OpenAlex, Semantic Scholar oder Crossref. Das Format wird am Inhalt der Datei erkannt.',
		limits: 'Höchstens 40 MB und 20.000 Einträge auf einmal.',
	},
	input: {
		label: 'Dateien Ihrer Bibliothek',
		drop: 'Sie können Dateien auch hier ablegen.',
		paste: 'Oder Einträge einfügen',
		pasteHint: 'BibTeX, RIS, CSL-JSON oder ein anderes der unten genannten Formate',
		read: 'Eingefügten Text lesen',
		pastedName: 'eingefügter Text',
		example: 'Beispiel ausprobieren',
		exampleName: 'beispiel.bib',
		exampleHint: (count) => `Eine erfundene Bibliothek mit ${entriesDative(count)}.`,
		remember: 'Auf diesem Gerät merken',
		rememberHint: 'Speichert die Dateien in diesem Browser, bis Sie sie löschen.',
		forget: 'Gespeicherte Bibliothek löschen',
		forgotten: 'Die gespeicherte Bibliothek wurde gelöscht.',
		remembered: 'Die Bibliothek ist in diesem Browser gespeichert.',
		notStored: 'Dieser Browser konnte die Bibliothek nicht speichern: Der Speicher ist voll oder gesperrt.',
		cancel: 'Abbrechen',
		cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
	},
	steps: {
		load: 'Karte wird geladen …',
		read: 'Dateien werden gelesen …',
		match: 'Ihre Artikel werden auf der Karte gesucht …',
		compare: 'Vergleich läuft …',
		map: 'Karte Ihrer Bibliothek wird erstellt …',
	},
	faults: {
		'too-large': (size) =>
			`Diese Dateien umfassen zusammen ${number(Math.round(size / 1e6))} MB; hier können höchstens 40 MB gelesen werden. Exportieren Sie einen Teil der Bibliothek oder verwenden Sie die Befehlszeile.`,
		'no-map':
			'Die Daten der Karte konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
		broken:
			'Die Bibliothek konnte nicht gelesen werden: Etwas darin hat das Programm angehalten. Exportieren Sie sie erneut als BibTeX oder RIS, oder lesen Sie sie in Teilen ein.',
		'no-own-map':
			'Aus dieser Bibliothek konnte keine Karte erstellt werden: Zu wenige Artikel haben ein gemeinsames Thema. Eine Karte benötigt etwa zehn Artikel mit Schlagwörtern oder Abstracts.',
		empty: 'Es gibt nichts zu lesen. Wählen Sie eine Datei oder fügen Sie zuerst Einträge ein.',
	},
	files: {
		read: (name, fileFormat, count) => `${name}: ${entries(count)} (${fileFormat})`,
		unread: (name, reason) => `${name} ist ${reason}.`,
		reasons: {
			ids: 'eine Liste von Kennungen. Kennungen allein enthalten keine Titel: Fügen Sie sie in Zotero (Eintrag über Kennung hinzufügen) oder https://www.doi2bib.org ein, und öffnen Sie das BibTeX',
			webPage: 'eine Webseite. Speichern Sie den Export selbst, nicht die Seite, die ihn zeigt',
			pdf: 'ein PDF. Öffnen Sie die Bibliothek, in der sein Eintrag steht, als BibTeX oder RIS',
			archive:
				'eine komprimierte Datei (eine Excel-Tabelle, ein Word-Dokument, ein Archiv). Speichern Sie die Tabelle als CSV oder entpacken Sie das Archiv, und öffnen Sie das Ergebnis',
			database: 'eine Datenbank. Exportieren Sie die Bibliothek aus ihrem Programm als BibTeX, RIS oder CSL-JSON',
			marc: 'MARC. Exportieren Sie die Einträge aus dem Katalog als RIS, BibTeX oder MODS',
			crossref:
				'das XML, das Verlage bei Crossref registrieren. Fügen Sie die DOIs in Zotero ein (Eintrag über Kennung hinzufügen), und öffnen Sie das BibTeX',
			ovid: 'Text aus Ovid. Exportieren Sie die Ergebnisse aus Ovid als RIS oder EndNote',
			xml: 'XML unbekannter Art. Exportieren Sie die Bibliothek als BibTeX, RIS oder EndNote-XML',
			json: 'JSON unbekannter Art. Kein Eintrag darin hat einen Titel: Exportieren Sie die Bibliothek als CSL-JSON oder BibTeX',
			table: 'eine Tabelle ohne Spalte mit Titeln. Nennen Sie diese Spalte Title',
			deep: 'zu tief verschachtelt und kann nicht gelesen werden',
			damaged: 'beschädigt. Exportieren Sie die Datei noch einmal',
			unknown: 'von keinem bekannten Format. Exportieren Sie die Bibliothek als BibTeX, RIS, CSL-JSON oder CSV',
		},
	},
	summary: (read, matched, suggested) =>
		`${entries(read)} gelesen, davon ${number(matched)} auf dieser Karte; ${papers(suggested)} vorgeschlagen.`,
	found: {
		title: 'Was hier steht',
		lede: (matched, read) =>
			`${number(matched)} von Ihren ${entriesDative(read)} ${matched === 1 ? 'steht' : 'stehen'} auf dieser Karte.`,
		none: 'Keiner Ihrer Einträge steht auf dieser Karte. Die Vorschläge unten stützen sich auf den Inhalt Ihrer Einträge.',
		all: 'Alle Ihre Einträge stehen auf dieser Karte.',
		merged: (count) => `aus ${entriesDative(count)}`,
		reasons: {
			doi: (id) => `gleicher DOI, ${id}`,
			arxiv: (id) => `gleiche arXiv-ID, ${id}`,
			title: (others) => `gleicher Titel${others}`,
			'near-title': (others) => `nahezu gleicher Titel${others}`,
		},
		others: (authors, year) =>
			(authors
				? year === 'same'
					? ', gleiche Autoren und gleiches Jahr'
					: ', gleiche Autoren'
				: year === 'same'
					? ', gleiches Jahr'
					: '') + (year === 'near' ? '; die Jahre weichen voneinander ab' : ''),
	},
	others: {
		title: (count) => `Nicht auf dieser Karte (${number(count)})`,
		lede: 'Die Themen sind aus dem Text des Eintrags vermutet. Sie zählen nicht als abgedeckt.',
		guess: (topics) => `erwähnt ${quoteAll(topics)}`,
		noGuess: 'erwähnt kein Thema dieser Karte',
		place: (file, line) => `${file}, Zeile ${number(line)}`,
	},
	problems: {
		title: (count) => `Nicht lesbar (${number(count)})`,
		reason: (message, fix) => `${message}; ${fix}`,
		place: (file, line, key) =>
			[file, line === undefined ? '' : `Zeile ${number(line)}`, key ?? ''].filter(Boolean).join(', '),
	},
	more: (count) => `${number(count)} weitere anzeigen`,
	coverage: {
		title: 'Was sie abdeckt',
		lede: 'Der Anteil der Artikel der Karte, die Sie haben. Ein Artikel zählt für das Themenfeld, dem er in erster Linie angehört, und für jedes seiner Themen.',
		theme: 'Themenfeld',
		topic: 'Thema',
		share: 'Ihre Artikel',
		guesses: 'Von anderen erwähnt',
		guessesHint:
			'Einträge, die nicht auf der Karte stehen und deren Text das Thema oder ein Thema des Themenfelds erwähnt: Vermutungen.',
		of: (owned, all) => `${number(owned)} von ${number(all)}`,
		picture: 'Der Themengraph: Jeder Kreis ist ein Thema, gefüllt nach dem Anteil seiner Artikel, die Sie haben',
		dot: (name, owned, all) =>
			`${name}: ${number(owned)} von ${plural(all, { one: '# Artikel', other: '# Artikeln' })}`,
		themes: 'Themenfelder',
		topics: 'Themen mit Ihren Artikeln',
		onGraph: 'Ihre Artikel im Themengraphen anzeigen',
	},
	next: {
		title: 'Was Sie als Nächstes lesen können',
		lede: 'Artikel dieser Karte, die nicht in Ihrer Bibliothek sind, die nächstliegenden zuerst.',
		none: 'Nichts auf dieser Karte liegt Ihrer Bibliothek nahe, oder Sie haben schon alles.',
		part: 'Am nächsten zu',
		whole: 'der ganzen Bibliothek',
		partOf: (theme) => `Ihren Artikeln zu ${quote(theme)}`,
		because: (title, mentioned) =>
			`Nahe an Ihrem Artikel ${quote(title)}${mentioned.length > 0 ? `, der ${quoteAll(mentioned)} erwähnt` : ''}`,
		topics: (names) => `gemeinsame Themen: ${and(names)}`,
		authors: (names) => `gemeinsame Autoren: ${and(names)}`,
		terms: (terms) =>
			terms.length === 1
				? `beide verwenden den Begriff ${quoteAll(terms)}`
				: `beide verwenden die Begriffe ${quoteAll(terms)}`,
		compareNamed: (title) => `Zum Vergleich hinzufügen: ${title}`,
		dismiss: 'Verwerfen',
		dismissNamed: (title) => `Verwerfen: ${title}`,
		restore: (count) =>
			`${plural(count, { one: '# verworfenen Artikel', other: '# verworfene Artikel' })} wieder anzeigen`,
		export: 'Diese Vorschläge exportieren',
		exporting: 'Literaturangaben werden abgerufen …',
		notExported:
			'Die Literaturangaben konnten nicht abgerufen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
		skipped: 'Artikel, die Sie vielleicht übersprungen haben',
		skippedLede: 'Schritte der Lesepfade von Themenfeldern, aus denen Sie Artikel haben.',
		pathOf: (theme) => `Lesepfad zu ${quote(theme)}`,
	},
	gaps: {
		title: 'Was ihr fehlt',
		themes: 'Themenfelder, aus denen Sie keinen Artikel haben',
		topics: 'Themen, zu denen Sie keinen Artikel haben',
		pairs: 'Themen, die Ihre Bibliothek verbindet und diese Karte nicht',
		pairsLede:
			'Die Texte dieser Einträge erwähnen beide Themen; kein Artikel der Karte behandelt beide. Dies sind Vermutungen.',
		noThemes: 'Sie haben Artikel aus jedem Themenfeld.',
		noTopics: 'Sie haben Artikel zu jedem Thema.',
		near: (count) => `erwähnt von ${entriesDative(count)}`,
	},
	own: {
		title: 'Eine Karte daraus',
		lede: 'Dasselbe Programm erstellt eine Karte allein aus Ihrer Bibliothek: Themen aus Schlagwörtern, Titeln und Abstracts, Themenfelder und den Graphen der Themen mit gemeinsamen Artikeln.',
		make: 'Karte meiner Bibliothek erstellen',
		name: 'Meine Bibliothek',
		summary: (count, topics, themes) =>
			`${papers(count)}, ${plural(topics, { one: '# Thema', other: '# Themen' })}, ${plural(themes, { one: '# Themenfeld', other: '# Themenfelder' })}.`,
		picture: 'Der Themengraph Ihrer Bibliothek',
		themes: 'Themenfelder',
		topics: 'Themen',
		files: 'Herunterladen:',
		zip: 'Inhaltsordner (ZIP)',
		vosviewer: 'VOSviewer-JSON',
		gexf: 'GEXF',
		svg: 'SVG',
		next: 'Aus dem Inhaltsordner erstellt das Programm dieser Website eine Website; wie, steht in der README.',
	},
};
