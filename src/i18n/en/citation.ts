/** How to cite a work. */
export const words = {
	title: 'Cite',
	format: 'Format',
	plain: 'Plain text',
	copy: 'Copy',
	/** In a reference as plain text. */
	reference: {
		/** Before the last of two names, and of more. */
		lastOfTwo: ' and ',
		lastOfMore: ', and ',
		editor: ' (ed.)',
		editors: ' (eds.)',
		noDate: 'n.d.',
	},
	/** Of an essay, as references name it. */
	essayNote: (day: string) => `Essay, version of ${day}`,
	essay: (site: string, year: string, theme: string, day: string, url: string) =>
		`${site} (${year}). ${theme}. Version of ${day}. ${url}`,
};
