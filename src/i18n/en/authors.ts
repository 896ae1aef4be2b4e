import { format } from './language.ts';

/** The field that finds authors in the list of all. */
export const words = {
	find: 'Find an author',
	found: (n: number) => format.plural(n, { one: '# author', other: '# authors' }),
	firstOf: (shown: number, n: number) => `The first ${format.number(shown)} of ${format.number(n)} authors`,
	none: 'No author matches.',
	results: 'Authors found',
};
