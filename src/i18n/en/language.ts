import { createFormat } from '../format.ts';

/** How English writes counts, lists, numbers and dates, by British custom. */
export const format = createFormat('en', 'en-GB', {
	category: (count) => (count === 1 ? 'one' : 'other'),
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.');
	},
	separator: ', ',
});
