/** Numbers of things. */
import { format } from './language.ts';

export const words = {
	papers: (count: number) => format.plural(count, { one: '# paper', other: '# papers' }),
	/** Papers that filters leave, of all. */
	papersOf: (count: number, all: number) =>
		`${format.plural(count, { one: '# paper', other: '# papers' })} of ${format.number(all)}`,
	themes: (count: number) => format.plural(count, { one: '# theme', other: '# themes' }),
	topics: (count: number) => format.plural(count, { one: '# topic', other: '# topics' }),
	links: (count: number) => format.plural(count, { one: '# link', other: '# links' }),
	authors: (count: number) => format.plural(count, { one: '# author', other: '# authors' }),
	pairs: (count: number) => format.plural(count, { one: '# pair', other: '# pairs' }),
	percent: (share: number) => `${Math.round(share * 100)}%`,
};
