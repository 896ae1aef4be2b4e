import { words as counts } from './counts.ts';
import { format, genitive, isolate, quote } from './language.ts';

export const words: typeof import('../en/graph.ts').words = {
	title: 'الشبكة',
	heading: 'شبكة المواضيع',
	description: 'مواضيع الخريطة في صورة شبكة: أيها يقترن بغيره في الأوراق.',
	intro: (topics, links, linksPerTopic) =>
		`${counts.topics(topics)}، تقوم الصلة بين ما له منها أوراق مشتركة؛ وتُرسم أقوى صلات كل موضوع (${linksPerTopic} لكل موضوع) من أصل ${genitive.links(links)}.`,
	introOfAll: (topics, links) =>
		`${counts.topics(topics)} و${counts.links(links)}: تقوم الصلة بين المواضيع التي لها أوراق مشتركة.`,
	leftOut: (pairs, minimum) =>
		`استُبعدت أزواج المواضيع التي تقل أوراقها المشتركة عن ${genitive.papers(minimum)}، وعددها: ${counts.pairs(pairs)}.`,
	toTable: 'عرض الجدول',
	method: 'كيف تُحسب',
	picture: 'شبكة المواضيع. تتنقل مفاتيح الأسهم على الصلات، ويفتح Enter موضوعًا، ويخرج Escape من الشبكة.',
	node: (topic, theme, papers, neighbours) =>
		format.list([
			topic,
			theme,
			counts.papers(papers),
			format.plural(neighbours, {
				zero: 'لا مواضيع مجاورة',
				one: 'موضوع مجاور واحد',
				two: 'موضوعان مجاوران',
				few: '# مواضيع مجاورة',
				many: '# موضوعًا مجاورًا',
				other: '# موضوع مجاور',
			}),
		]),
	table: {
		title: 'عرض الجدول',
		topic: 'الموضوع',
		theme: 'المحور',
		papers: 'الأوراق',
		neighbours: 'المواضيع المجاورة',
		meanYear: 'متوسط السنوات',
		strongest: 'أقوى صلة',
		notRecorded: 'غير مسجَّل',
		none: 'لا شيء',
		strongestLink: (topic, papers) => `${isolate(topic)}، ${counts.papers(papers)}`,
		more: (shown, topics) => `أكبر ${shown} من أصل ${genitive.topics(topics)}؛ {all:جميعها بحسب المحور}.`,
	},
	embedTitle: 'شبكة المواضيع',
	embedDescription: (site) => `شبكة مواضيع ${quote(site)}، لعرضها في إطار داخل صفحة أخرى.`,
	embedLink: (site) => `${isolate(site)}: شبكة المواضيع`,
	before: (year) => `قبل ${year}`,
	andLater: (year) => `${year} وما بعدها`,
};
