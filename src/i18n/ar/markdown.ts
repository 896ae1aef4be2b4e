import { words as counts } from './counts.ts';

export const words: typeof import('../en/markdown.ts').words = {
	source: (address, licence, licenceAddress) => `المصدر: ${address}، ${licence} (${licenceAddress})`,
	fact: (name, value) => `${name}: ${value}`,
	arxiv: 'arXiv',
	doi: 'DOI',
	code: 'الشيفرة',
	theme: 'المحور',
	facts: 'المعلومات',
	topicLink: (topic, papers, strength) => `${topic}: ${counts.papers(papers)}، القوة ${strength}`,
	paper: (title, venue) => `${title} (${venue})`,
	about: (name, text) => `${name}: ${text}`,
	pair: (pair, statistics) => `${pair}: ${statistics}`,
	llms: (topics, pairs) =>
		`لكل صفحة من صفحات الأوراق والمحاور والمواضيع وأزواج المواضيع نسخة Markdown في عنوانها نفسه مع ‎.md مكان الشرطة المائلة الأخيرة. المواضيع في الشبكة: ${counts.topics(topics)}؛ والأزواج التي تربطها: ${counts.pairs(pairs)}.`,
	data: 'البيانات',
	files: {
		papers: 'جميع الأوراق بمعلوماتها وملخصاتها',
		graph: 'المواضيع والأوراق التي تربط بينها',
		bibtex: 'BibTeX',
		data: 'ما المتاح غير ذلك، ومعنى الحقول',
	},
};
