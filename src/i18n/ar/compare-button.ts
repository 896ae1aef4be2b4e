export const words: typeof import('../en/compare-button.ts').words = {
	marked: 'أُضيفت إلى المقارنة',
	unmarked: 'إضافة إلى المقارنة',
	full: 'المقارنة مكتملة العدد',
	notStored: 'لا يسمح المتصفح بحفظ البيانات',
	compare: (papers) => `مقارنة (${papers})`,
};
