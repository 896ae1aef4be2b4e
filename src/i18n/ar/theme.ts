import { words as counts } from './counts.ts';
import { format, isolate, quote } from './language.ts';

export const words: typeof import('../en/theme.ts').words = {
	automatic: 'كُوّن هذا المحور آليًا؛ ولم يُحرَّر اسمه ولا نصه.',
	size: (papers, secondary) =>
		secondary > 0
			? `${counts.papers(papers)}، إضافة إلى ${format.number(secondary)} من محاور أخرى`
			: counts.papers(papers),
	reviewed: 'روجع في {date}',
	cite: 'الاستشهاد بهذه المقالة',
	feed: 'موجز التحديثات',
	contents: 'المحتويات',
	start: 'ابدأ من هنا',
	figure: (title) => `الشكل: ${isolate(title)}`,
	comparison: 'المقارنة',
	comparisonLabel: 'مقارنة الأوراق، قابلة للتمرير أفقيًا',
	paper: 'الورقة',
	disputes: 'مسائل خلافية',
	for: 'مع',
	against: 'ضد',
	setting: 'في الظروف نفسها؟',
	classics: 'أعمال كلاسيكية خارج هذه المجموعة',
	classic: (authors, year) => `${authors}، ${year}`,
	papers: 'الأوراق',
	papersByApproach: 'الأوراق بحسب المنهج',
	side: 'مسار القراءة والخريطة والسنوات',
	onTheMap: 'على الخريطة',
	map: (theme) => `مواضيع محور ${quote(theme)} على الخريطة`,
	years: 'عبر السنين',
	timeline: (theme) => `أوراق محور ${quote(theme)} بحسب السنة`,
	allThemes: 'جميع المحاور',
	topics: 'المواضيع',
	secondary: 'أوراق ذات صلة في محاور أخرى',
	moreSecondary: (papers) => `جميع الأوراق من المحاور الأخرى (${format.number(papers)})، مع أوراق هذا المحور`,
	neighbours: 'المحاور المجاورة',
	common: (papers) => `المشترك: ${counts.papers(papers)}`,
	coOccur: (first, second, papers) =>
		`الأوراق التي يقترن فيها ${format.and([quote(first), quote(second)])}: ${counts.papers(papers)}`,
	figureSources: 'المصادر:',
	figureInWords: 'وصف الشكل بالكلمات',
};
