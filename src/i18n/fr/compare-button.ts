export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'Ajouté à la comparaison',
	unmarked: 'Ajouter à la comparaison',
	full: 'La comparaison est complète',
	notStored: 'Le navigateur n’autorise pas l’enregistrement',
	compare: (papers) => `Comparer (${papers})`,
};
