export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'Zum Vergleich hinzugefügt',
	unmarked: 'Zum Vergleich hinzufügen',
	full: 'Der Vergleich ist voll',
	notStored: 'Der Browser lässt das Speichern nicht zu',
	compare: (papers) => `Vergleichen (${papers})`,
};
