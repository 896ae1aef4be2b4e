/** Why two papers are related. */
import { format } from './language.ts';

export const words = {
	topics: (names: readonly string[]) => `Shared topics: ${format.and(names)}`,
	authors: (names: readonly string[], more: number) =>
		`Shared authors: ${format.and(more > 0 ? [...names, format.plural(more, { one: 'one other', other: '# others' })] : names)}`,
	terms: (terms: readonly string[]) => `Both mention ${format.and(terms.map((term) => `“${term}”`))}`,
	/** Between the reasons. */
	separator: ' · ',
};
