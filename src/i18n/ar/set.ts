import { words as counts } from './counts.ts';
import { genitive, quote } from './language.ts';

export const words: typeof import('../en/set.ts').words = {
	tools: 'أدوات هذه القائمة',
	sortBy: 'الترتيب بحسب',
	sort: { year: 'أول ظهور، الأحدث أولًا', oldest: 'أول ظهور، الأقدم أولًا', title: 'العنوان' },
	titlesOnly: 'العناوين فقط',
	export: 'تصدير هذه المجموعة',
	exporting: (done, papers) => `${done} من أصل ${genitive.papers(papers)}`,
	exported: (papers) => `الأوراق المصدَّرة: ${counts.papers(papers)}.`,
	exportFailed: (reason) => `فشل التصدير: ${reason}.`,
	notFetched: (title, status) => `تعذّر جلب الاستشهاد بورقة ${quote(title)} (${status})`,
	listNotLoaded: 'تعذّر تحميل قائمة الأوراق. تحقق من الاتصال ثم أعد المحاولة.',
	starAll: 'إضافة الكل إلى قائمة القراءة',
	starred: (papers) => `الأوراق المضافة إلى قائمة القراءة: ${counts.papers(papers)}.`,
	notStored: 'لا يسمح المتصفح لهذا الموقع بحفظ البيانات (مساحة التخزين ممتلئة أو محظورة)، فلم تتغير قائمة القراءة.',
	compare: (papers) => `مقارنة الأوراق الأولى (${papers})`,
	compareAll: 'مقارنة هذه الأوراق',
};
