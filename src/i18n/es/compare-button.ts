export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'Añadido a la comparación',
	unmarked: 'Añadir a la comparación',
	full: 'La comparación está completa',
	notStored: 'El navegador no permite guardar datos',
	compare: (papers) => `Comparar (${papers})`,
};
