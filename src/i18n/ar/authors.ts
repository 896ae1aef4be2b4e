import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/authors.ts').words = {
	find: 'البحث عن مؤلف',
	found: counts.authors,
	firstOf: (shown, n) => `أول ${format.number(shown)} من المؤلفين، وعددهم ${format.number(n)}`,
	none: 'لا يوجد مؤلف بهذا الاسم.',
	results: 'المؤلفون الذين عُثر عليهم',
};
