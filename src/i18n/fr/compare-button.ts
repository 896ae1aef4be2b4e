export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'Ajouté à la comparaison',
	unmarked: 'Ajouter à la comparaison',
	full: 'La comparaison est complète',
	notStored: 'Ce navigateur n’enregistre rien',
	compare: (papers) => `Comparer (${papers})`,
};
