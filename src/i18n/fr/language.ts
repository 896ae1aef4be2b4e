import { createFormat } from '../format.ts';

const base = createFormat('fr', 'fr', {
	category: (count) => {
		if (Math.abs(count) < 2) return 'one';
		return count % 1_000_000 === 0 ? 'many' : 'other';
	},
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		return [whole.replace(/\B(?=(?:\d{3})+$)/g, ' '), ...(fraction === undefined ? [] : [fraction])].join(',');
	},
	decimal: (value, digits) => value.toFixed(digits).replace('.', ','),
	and: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`),
	semicolon: ' ; ',
	colon: ' : ',
});

/** How French writes counts, lists, numbers and dates. */
export const format = {
	...base,
	/** The first day of a month is an ordinal. */
	date: (iso: string) => base.date(iso).replace(/^1\s/, '1er '),
};

/** A title or name inside a sentence: names of topics take no article, so that they stand in quotation marks. */
export const quote = (text: string) => `« ${text} »`;
