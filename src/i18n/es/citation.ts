export const words: typeof import('../en/citation.ts').words = {
	title: 'Citar',
	format: 'Formato',
	plain: 'Texto sin formato',
	copy: 'Copiar',
	reference: {
		lastOfTwo: ' y ',
		lastOfMore: ' y ',
		editor: ' (ed.)',
		editors: ' (eds.)',
		noDate: 's.\u00A0f.',
	},
	essayNote: (day) => `Ensayo, versión del ${day}`,
	essay: (site, year, theme, day, url) => `${site} (${year}). ${theme}. Versión del ${day}. ${url}`,
};
