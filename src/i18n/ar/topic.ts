import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/topic.ts').words = {
	aliases: (names) => `يُعثر عليه أيضًا بالبحث عن: ${names}`,
	broader: 'مواضيع أوسع',
	narrower: 'مواضيع أضيق',
	withNarrower: (papers) => `${counts.papers(papers)} مع أوراق المواضيع الأضيق`,
	onTheMap: 'على الخريطة',
	neighbours: (count) =>
		format.plural(count, {
			zero: 'لا مواضيع مجاورة',
			one: 'موضوع مجاور واحد',
			two: 'موضوعان مجاوران',
			few: '# مواضيع مجاورة',
			many: '# موضوعًا مجاورًا',
			other: '# موضوع مجاور',
		}),
	start: 'من أين تبدأ',
	essays: 'في المقالات',
	side: 'المواضيع المجاورة',
	pairSide: 'الموضوعان',
	byYear: 'الأوراق بحسب السنة',
	coOccursWith: 'يقترن بـ',
	topic: 'الموضوع',
	papers: 'الأوراق',
	strength: 'القوة',
	strengthMeans: 'القوة: عدد الأوراق المشتركة مقسومًا على {method:العدد المتوقع بالمصادفة}.',
	map: (topic) => `${quote(topic)} وأقرب المواضيع إليه على الخريطة`,
	description: (definition, papers) => `${definition} ${counts.papers(papers)}.`,
	papersOn: (name) => `أوراق عن ${quote(name)}`,
	topicsOf: (site) => `مواضيع ${quote(site)}`,
	pairDescription: (papers, first, second) => `${counts.papers(papers)} عن ${quote(first)} و${quote(second)} معًا.`,
	pairMap: (pair) => `${pair} على الخريطة`,
	method: 'كيف يُحسب هذا',
	moreThanExpected: (papers, expected, strength) =>
		`${share(papers)}، وهو أكثر مما يُتوقع بالمصادفة (المتوقع ${expected}؛ قوة الارتباط ${strength}).`,
	asExpected: (papers, expected, strength) =>
		`${share(papers)}، وهو قريب مما يُتوقع بالمصادفة (المتوقع ${expected}؛ قوة الارتباط ${strength}).`,
	lessThanExpected: (papers, expected, strength) =>
		`${share(papers)}، وهو أقل مما يُتوقع بالمصادفة (المتوقع ${expected}؛ قوة الارتباط ${strength}).`,
};

function share(papers: number): string {
	return format.plural(papers, {
		zero: 'لا توجد ورقة تجمع الموضوعين',
		one: 'ورقة واحدة تجمع الموضوعين',
		two: 'ورقتان تجمعان الموضوعين',
		few: '# أوراق تجمع الموضوعين',
		many: '# ورقة تجمع الموضوعين',
		other: '# ورقة تجمع الموضوعين',
	});
}
