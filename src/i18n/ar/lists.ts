import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/lists.ts').words = {
	papers: 'الأوراق',
	themes: 'المحاور',
	topics: 'المواضيع',
	authors: 'المؤلفون',
	tabs: {
		label: 'طرق عرض قائمة الأوراق',
		newest: 'الأحدث أولًا',
		byYear: 'بحسب السنة',
		byTitle: 'بحسب العنوان',
		byTheme: 'بحسب المحور',
		byAuthor: 'بحسب المؤلف',
		matrix: 'المصفوفة',
		timeline: 'الخط الزمني',
	},
	papersByTheme: 'الأوراق بحسب المحور',
	papersByTitle: 'الأوراق بحسب العنوان',
	papersByYear: 'الأوراق بحسب السنة',
	papersNewestFirst: (papers) => `${counts.papers(papers)} بحسب أول ظهور، الأحدث أولًا.`,
	papersDescription: (papers) => `جميع أوراق الخريطة بحسب أول ظهور، الأحدث أولًا: ${counts.papers(papers)}.`,
	indexDescription: (title, papers) => `${title}: جميع أوراق الخريطة، وعددها ${format.number(papers)}.`,
	filterBySearch: 'لتصفية جميع الأوراق وترتيبها، استخدم {search:صفحة البحث}.',
	notFiltered: 'تعذّرت تصفية الأوراق أو ترتيبها. تحقق من الاتصال ثم أعد المحاولة.',
	parts: 'أجزاء القائمة',
	letters: 'الحروف',
	pages: 'صفحات هذه القائمة',
	page: (page) => `الصفحة ${page}`,
	pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
	titleWithPage: (title, page, pages) => `${title}، الصفحة ${page} من ${pages}`,
	group: (title, group) => `${title}: ${group}`,
	digits: '0–9',
	otherSigns: '#',
	themesDescription: (themes) => `محاور الخريطة (${counts.themes(themes)})، ومع كل منها السؤال الذي يجيب عنه.`,
	themesLede: (questions) =>
		`${format.plural(questions, {
			zero: 'لا أسئلة تنظّم',
			one: 'سؤال واحد ينظّم',
			two: 'سؤالان ينظّمان',
			few: '# أسئلة تنظّم',
			many: '# سؤالًا تنظّم',
			other: '# سؤال تنظّم',
		})} الأوراق. وتنتمي كل ورقة إلى محور أساسي واحد.`,
	topicsDescription: (topics) => `المواضيع التي تصف الأوراق: ${counts.topics(topics)}.`,
	topicsLede: (topics, hasOthers) =>
		`${counts.topics(topics)}، مرتبة بحسب المحور${hasOthers ? '؛ وفي آخرها ما لا ينتمي إلى أي محور' : ''}.`,
	authorsDescription: (authors) => `جميع المؤلفين في الفهرس: ${counts.authors(authors)}.`,
	authorsLede: (authors, withPage) =>
		withPage === 0
			? `${counts.authors(authors)}.`
			: `${counts.authors(authors)}. ولكل من له عدة أوراق صفحة (${counts.authors(withPage)})؛ أما أسماء الآخرين فتقود إلى أوراقهم.`,
};
