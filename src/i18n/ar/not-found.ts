export const words: typeof import('../en/not-found.ts').words = {
	title: 'الصفحة غير موجودة',
	description: 'الصفحة غير موجودة.',
	lede: 'تبقى العناوين المنشورة صالحة هنا، فلعل في هذا العنوان خطأً مطبعيًا.',
	searchLabel: 'البحث في الأوراق والمحاور والمواضيع',
	search: 'بحث',
	offers: 'لعلك كنت تبحث عن',
	offeredPapers: 'أوراق بأسماء مشابهة',
	browse: 'أو تصفّح {papers:جميع الأوراق} أو {themes:المحاور} أو {topics:المواضيع}.',
};
