import { format } from './language.ts';

export const words: typeof import('../en/offline.ts').words = {
	title: 'القراءة دون اتصال',
	description: 'الصفحات المتاحة دون اتصال في هذا المتصفح.',
	lede: 'يمكن قراءة الصفحات التي زرتها أو ميّزتها بنجمة دون اتصال. وإذا قادك رابط إلى هنا وأنت دون اتصال، فصفحته غير متاحة دون اتصال: لأنها غير مخزَّنة في هذا المتصفح.',
	all: 'تخزين كل شيء',
	allLede: 'جميع الصفحات والشبكة والبحث، للقراءة دون اتصال.',
	store: 'تخزين الموقع كله',
	storeSize: (megabytes) => `تخزين الموقع كله (${format.number(megabytes)} ميغابايت)`,
	storing: (stored, total) => `الملفات المخزَّنة: ${format.number(stored)} من أصل ${format.number(total)}`,
	stored: 'الموقع كله مخزَّن ويمكن قراءته دون اتصال.',
	failed: (failed, total) =>
		`ملفات تعذّر تخزينها: ${format.number(failed)} من أصل ${format.number(total)}. أعد المحاولة.`,
	noList: 'تعذّر تحميل قائمة الملفات. أعد المحاولة.',
	pages: 'الصفحات المخزَّنة',
};
