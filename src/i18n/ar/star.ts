export const words: typeof import('../en/star.ts').words = {
	star: (title) => `قائمة القراءة: ${title}`,
	notStored: 'لا يحفظ هذا المتصفح بيانات لهذا الموقع (مساحة التخزين ممتلئة أو محظورة)، فلم تتغير القائمة.',
};
