export const words: typeof import('../en/citation.ts').words = {
	title: 'Zitieren',
	format: 'Format',
	plain: 'Reiner Text',
	copy: 'Kopieren',
	reference: {
		lastOfTwo: ' und ',
		lastOfMore: ' und ',
		editor: ' (Hrsg.)',
		editors: ' (Hrsg.)',
		noDate: 'o. J.',
	},
	essayNote: (day) => `Essay, Fassung vom ${day}`,
	essay: (site, year, theme, day, url) => `${site} (${year}). ${theme}. Fassung vom ${day}. ${url}`,
};
