export const words: typeof import('../en/citation.ts').words = {
	title: 'Citer',
	format: 'Format',
	plain: 'Texte brut',
	copy: 'Copier',
	reference: {
		lastOfTwo: ' et ',
		lastOfMore: ' et ',
		editor: ' (dir.)',
		editors: ' (dir.)',
		noDate: 's. d.',
	},
	essayNote: (day) => `Essai, version du ${day}`,
	essay: (site, year, theme, day, url) => `${site} (${year}). ${theme}. Version du ${day}. ${url}`,
};
