import { createFormat } from '../format.ts';

/** How English writes counts, lists, numbers and dates, by British custom. */
export const format = createFormat('en', 'en-GB', {
	category: (count) => (count === 1 ? 'one' : 'other'),
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
	},
	decimal: (value, digits) => value.toFixed(digits),
	and: (items) => {
		if (items.length < 2) return items[0] ?? '';
		// A comma before the last "and" where an item holds an "and" of its own.
		const comma = items.some((item) => / and /.test(item)) ? ',' : '';
		return `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1)}`;
	},
});
