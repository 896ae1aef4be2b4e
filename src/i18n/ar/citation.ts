export const words: typeof import('../en/citation.ts').words = {
	title: 'الاستشهاد',
	format: 'الصيغة',
	plain: 'نص عادي',
	copy: 'نسخ',
	reference: {
		lastOfTwo: ' و ',
		lastOfMore: '، و ',
		editor: ' (محرر)',
		editors: ' (محررون)',
		noDate: 'د.ت.',
	},
	essayNote: (day) => `مقالة، نسخة ${day}`,
	essay: (site, year, theme, day, url) => `${site} (${year}). ${theme}. نسخة ${day}. ${url}`,
};
