export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'أُضيفت إلى المقارنة',
	unmarked: 'إضافة إلى المقارنة',
	full: 'المقارنة مكتملة العدد',
	notStored: 'لا يخزّن هذا المتصفح شيئًا',
	compare: (papers) => `مقارنة (${papers})`,
};
