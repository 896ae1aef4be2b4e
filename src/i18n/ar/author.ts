import { words as counts } from './counts.ts';
import { isolate } from './language.ts';

export const words: typeof import('../en/author.ts').words = {
	description: (name, papers) => `أوراق ${isolate(name)} في هذه الخريطة: ${counts.papers(papers)}.`,
	lede: (papers) => `${counts.papers(papers)} في هذه الخريطة.`,
	variants: (names) => `يرد الاسم أيضًا بصيغة: ${names}.`,
	coauthors: 'أكثر المؤلفين المشاركين',
	side: 'السنوات والمواضيع والمؤلفون المشاركون',
};
