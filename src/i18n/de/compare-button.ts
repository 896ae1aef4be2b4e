export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'Zum Vergleich hinzugefügt',
	unmarked: 'Zum Vergleich hinzufügen',
	full: 'Der Vergleich ist voll',
	notStored: 'Dieser Browser speichert nichts',
	compare: (papers) => `Vergleichen (${papers})`,
};
