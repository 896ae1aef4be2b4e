export const words: typeof import('../en/loading.ts').words = {
	notLoaded: 'تعذّر التحميل. تحقق من الاتصال ثم أعد تحميل الصفحة.',
};
