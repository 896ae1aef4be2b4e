export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'Añadido a la comparación',
	unmarked: 'Añadir a la comparación',
	full: 'La comparación está completa',
	notStored: 'Este navegador no guarda nada',
	compare: (papers) => `Comparar (${papers})`,
};
