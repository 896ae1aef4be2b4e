/** How to cite a work. */
export const words = {
	title: 'Cite',
	format: 'Format',
	plain: 'Plain text',
	copy: 'Copy',
	copied: 'Copied',
	notCopied: 'Not allowed',
	/** Of an essay, as references name it. */
	essayNote: (day: string) => `Essay, version of ${day}`,
	essay: (site: string, year: string, theme: string, day: string, url: string) =>
		`${site} (${year}). ${theme}. Version of ${day}. ${url}`,
};
