import { createFormat } from '../format.ts';

/** How German writes counts, lists, numbers and dates. */
export const format = createFormat('de', 'de', {
	category: (count) => (count === 1 ? 'one' : 'other'),
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		return [whole.replace(/\B(?=(?:\d{3})+$)/g, '.'), ...(fraction === undefined ? [] : [fraction])].join(',');
	},
	decimal: (value, digits) => value.toFixed(digits).replace('.', ','),
	and: (items) => {
		if (items.length < 2) return items[0] ?? '';
		// Another word for the last "and" where an item holds one of its own.
		const last = items.some((item) => / (?:und|and) /.test(item)) ? 'sowie' : 'und';
		return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
	},
});

/** A title or name inside a sentence: names of topics take no article, so that they stand in quotation marks. */
export const quote = (text: string) => `„${text}“`;

/** Numbers of things after a preposition, where the dative has a form of its own. */
export const dative = {
	papers: (count: number) => format.plural(count, { one: '# Artikel', other: '# Artikeln' }),
	themes: (count: number) => format.plural(count, { one: '# Themenfeld', other: '# Themenfeldern' }),
	pairs: (count: number) => format.plural(count, { one: '# Paar', other: '# Paaren' }),
};
