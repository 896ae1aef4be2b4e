import { format } from './language.ts';

const { number, and } = format;

export const words: typeof import('../en/entry-faults.ts').words = {
	emptyFile: (name) => ({
		message: `sieht nach ${name} aus und enthält keinen Eintrag`,
		fix: 'exportieren Sie die Bibliothek noch einmal als BibTeX oder RIS',
	}),
	tooManyEntries: (most) => ({
		message: `die Einträge ab hier wurden weggelassen: Höchstens ${number(most)} werden gelesen`,
		fix: 'teilen Sie die Bibliothek auf oder exportieren Sie einen Teil davon',
	}),
	notUtf8: (lines, more, encoding) => ({
		message:
			lines.length > 1
				? `die Zeilen ${and([...lines.map(String), ...(more > 0 ? [`${number(more)} weitere`] : [])])} sind nicht in UTF-8 und wurden als ${encoding} gelesen`
				: `die Zeile ${lines.join('')} ist nicht in UTF-8 und wurde als ${encoding} gelesen`,
		fix: 'prüfen Sie dort die Buchstaben, oder speichern Sie die Datei in UTF-8 und öffnen Sie sie noch einmal',
	}),
	noTitle: {
		message: 'der Eintrag hat keinen Titel',
		fix: 'geben Sie ihm einen Titel oder entfernen Sie ihn aus der Datei',
	},
	longTitle: (characters) => ({
		message: `der Titel hat ${number(characters)} Zeichen`,
		fix: 'korrigieren Sie ihn: Vielleicht schließt ihn eine Klammer oder ein Anführungszeichen zu spät',
	}),
	openBrace: (close, line) => ({
		message: `eine Klammer wird nie geschlossen: Kein ${close} beendet den Eintrag`,
		fix: `zählen Sie die Klammern des Felds in Zeile ${line} und schließen Sie die offene`,
	}),
	earlyBrace: (line) => ({
		message: 'der Eintrag wird zu früh geschlossen: Nach seiner letzten Klammer folgen noch Felder',
		fix: `entfernen Sie in Zeile ${line} die Klammer }, die den Eintrag vor seinem letzten Feld schließt`,
	}),
	longEntry: (characters, most) => ({
		message: `der Eintrag hat ${number(characters)} Zeichen`,
		fix: `kürzen Sie ihn: Kein Eintrag braucht mehr als ${number(most)}`,
	}),
	noEquals: {
		message: 'einem Feld fehlt das Gleichheitszeichen',
		fix: 'schreiben Sie jedes Feld in der Form Name = {…}',
	},
	noComma: (found) => ({
		message: `ein Komma fehlt${found && ` vor „${found}“`}, oder eine Klammer schließt ein Feld zu früh`,
		fix: 'setzen Sie nach jedem Feld ein Komma und achten Sie auf paarige Klammern',
	}),
	deepBraces: {
		message: 'seine Klammern sind zu tief verschachtelt und können nicht gelesen werden',
		fix: 'entfernen Sie überflüssige Klammern',
	},
	unreadableEntry: {
		message: 'konnte nicht gelesen werden',
		fix: 'korrigieren Sie den Eintrag oder exportieren Sie ihn noch einmal',
	},
	unreadableBraces: {
		message: 'konnte nicht gelesen werden',
		fix: 'korrigieren Sie seine Klammern und Befehle oder exportieren Sie ihn noch einmal',
	},
	notXml: {
		message: 'kein gültiges XML',
		fix: 'korrigieren Sie den Eintrag oder exportieren Sie die Datei noch einmal',
	},
	notYaml: { message: 'kein gültiges YAML', fix: 'korrigieren Sie die Stelle' },
	arxivError: { message: 'arXiv hat mit einem Fehler geantwortet', fix: 'rufen Sie den Feed noch einmal ab' },
	notAnEntry: {
		message: 'enthält keinen Eintrag',
		fix: 'korrigieren Sie den Eintrag oder rufen Sie den Feed noch einmal ab',
	},
	notJson: {
		message: 'ein Eintrag ist kein gültiges JSON',
		fix: 'korrigieren Sie ihn oder exportieren Sie die Datei noch einmal: Hier oder weiter unten fehlt ein Anführungszeichen oder eine Klammer',
	},
	manyNotJson: (most) => ({
		message: `mehr als ${number(most)} Einträge sind kein gültiges JSON; was folgt, wurde nicht gelesen`,
		fix: 'exportieren Sie die Datei noch einmal',
	}),
	openQuote: {
		message: 'ein Anführungszeichen in dieser Zeile wird nie geschlossen',
		fix: 'schließen Sie es mit einem zweiten (")',
	},
	noPmid: {
		message: 'ein Eintrag beginnt ohne PMID',
		fix: 'setzen Sie eine Zeile „PMID-“ mit seiner Nummer davor',
	},
};
