import { createFormat } from '../format.ts';

/** "Y", or "e" before the sound of an i: not before a diphthong, as in "hierarchical". */
export const join = (next: string) => (/^[«“"(]*(?:[ií]|h[ií](?![aeo]))/i.test(next) ? 'e' : 'y');

/** How Spanish writes counts, lists, numbers and dates. */
export const format = createFormat('es', 'es', {
	category: (count) => {
		if (count === 1) return 'one';
		return count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other';
	},
	// Four digits stand together; more are grouped by a thin space.
	number: (value) => {
		const [whole = '', fraction] = String(value).split('.');
		const grouped = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202F') : whole;
		return [grouped, ...(fraction === undefined ? [] : [fraction])].join(',');
	},
	decimal: (value, digits) => value.toFixed(digits).replace('.', ','),
	and: (items) => {
		const last = items.at(-1) ?? '';
		return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${join(last)} ${last}`;
	},
});

/** A title or name inside a sentence: names of topics take no article, so that they stand in quotation marks. */
export const quote = (text: string) => `«${text}»`;

/** Several of them. */
export const quoteAll = (texts: readonly string[]) => format.and(texts.map(quote));

/** Two names with the right "and". */
export const both = (first: string, second: string) => format.and([first, second]);

/** A count of things, from their singular and plural. */
export const countOf = (count: number, one: string, other: string) =>
	format.plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });
