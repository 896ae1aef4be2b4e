import { format } from './language.ts';

export const words: typeof import('../en/counts.ts').words = {
	papers: (count) =>
		format.plural(count, {
			zero: 'لا أوراق',
			one: 'ورقة واحدة',
			two: 'ورقتان',
			few: '# أوراق',
			many: '# ورقة',
			other: '# ورقة',
		}),
	papersOf: (count, all) => `${words.papers(count)} من أصل ${format.number(all)}`,
	themes: (count) =>
		format.plural(count, {
			zero: 'لا محاور',
			one: 'محور واحد',
			two: 'محوران',
			few: '# محاور',
			many: '# محورًا',
			other: '# محور',
		}),
	topics: (count) =>
		format.plural(count, {
			zero: 'لا مواضيع',
			one: 'موضوع واحد',
			two: 'موضوعان',
			few: '# مواضيع',
			many: '# موضوعًا',
			other: '# موضوع',
		}),
	links: (count) =>
		format.plural(count, {
			zero: 'لا صلات',
			one: 'صلة واحدة',
			two: 'صلتان',
			few: '# صلات',
			many: '# صلة',
			other: '# صلة',
		}),
	authors: (count) =>
		format.plural(count, {
			zero: 'لا مؤلفين',
			one: 'مؤلف واحد',
			two: 'مؤلفان',
			few: '# مؤلفين',
			many: '# مؤلفًا',
			other: '# مؤلف',
		}),
	pairs: (count) =>
		format.plural(count, {
			zero: 'لا أزواج',
			one: 'زوج واحد',
			two: 'زوجان',
			few: '# أزواج',
			many: '# زوجًا',
			other: '# زوج',
		}),
	percent: (share) => `${Math.round(share * 100)}%`,
};
