/** 引用格式。 */
export const words: typeof import('../en/citation.ts').words = {
	title: '引用',
	format: '格式',
	plain: '纯文本',
	copy: '复制',
	reference: {
		// References in Chinese separate all names by commas (GB/T 7714).
		lastOfTwo: ', ',
		lastOfMore: ', ',
		editor: ' (编)',
		editors: ' (编)',
		noDate: '日期不详',
	},
	essayNote: (day) => `综述，${day}版本`,
	essay: (site, year, theme, day, url) => `${site}（${year}）。${theme}。${day}版本。${url}`,
};
