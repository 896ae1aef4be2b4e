import { createFormat } from '../format.ts';

/** "And", joined to an Arabic word; apart from one in Latin letters, which may be isolated, but on the same line. */
export const join = (next: string) => (/^\u2068?[\p{Script=Latin}\d]/u.test(next) ? 'و\u00A0' : 'و');

const base = createFormat('ar', 'ar-u-nu-latn', {
	category: (count) => {
		if (count === 0) return 'zero';
		if (count === 1) return 'one';
		if (count === 2) return 'two';
		const rest = count % 100;
		if (!Number.isInteger(count)) return 'other';
		if (rest >= 3 && rest <= 10) return 'few';
		return rest >= 11 ? 'many' : 'other';
	},
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
	},
	decimal: (value, digits) => value.toFixed(digits),
	and: (items) => {
		const last = items.at(-1) ?? '';
		if (items.length < 2) return last;
		return `${items.slice(0, -1).join('، ')} ${join(last)}${last}`;
	},
	comma: '، ',
	semicolon: '؛ ',
});

/** Keeps the signs and numbers around a name that may be in Latin letters in the order of the sentence. */
export const isolate = (text: string) => `\u2068${text}\u2069`;

/** How Arabic writes counts, lists, numbers and dates, with the digits 0 to 9 that scholarly texts use beside formulas. */
export const format = {
	...base,
	list: (items: readonly string[]) => items.map(isolate).join(base.comma),
};

/** A title or name inside a sentence: names take no case endings, so that they stand in quotation marks. */
export const quote = (text: string) => `«${isolate(text)}»`;

/** Counts after a preposition or as the second part of a genitive. */
export const genitive = {
	papers: (count: number) =>
		format.plural(count, {
			zero: '# ورقة',
			one: 'ورقة واحدة',
			two: 'ورقتين',
			few: '# أوراق',
			many: '# ورقة',
			other: '# ورقة',
		}),
	topics: (count: number) =>
		format.plural(count, {
			zero: '# موضوع',
			one: 'موضوع واحد',
			two: 'موضوعين',
			few: '# مواضيع',
			many: '# موضوعًا',
			other: '# موضوع',
		}),
	links: (count: number) =>
		format.plural(count, {
			zero: '# صلة',
			one: 'صلة واحدة',
			two: 'صلتين',
			few: '# صلات',
			many: '# صلة',
			other: '# صلة',
		}),
	entries: (count: number) =>
		format.plural(count, {
			zero: '# مرجع',
			one: 'مرجع واحد',
			two: 'مرجعين',
			few: '# مراجع',
			many: '# مرجعًا',
			other: '# مرجع',
		}),
};
