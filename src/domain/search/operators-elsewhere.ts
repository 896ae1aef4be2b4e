/** Operators as other search engines write them. */
import { PHRASE } from './phrase-words.ts';

/** NOT comes first. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
	[/(?<=\s)(?:AND )?NOT (?=\p{L}|$)/gu, '-'],
	[/(?<=^|\s)(?:all)?(?:in)?title:\s?/giu, ''],
	[/(?<=^|\s-?)(?:(?:in)?author|authors|au):\s?/giu, 'author:'],
	[/(?<=^|\s-?)(?:conference|journal):(?=\S)/giu, 'venue:'],
	[/(?<=^|\s-?)year:\s/giu, 'year:'],
];

/**
 * Replaces the operators of other search engines by those of this one, and leaves out `title:`, which it does not have. Phrases in
 * quotation marks stay as they are, and so does NOT in a text that is all in capitals: that may be a title.
 */
export function readOperatorsElsewhere(text: string): string {
	const operators = /\p{Ll}/u.test(text) ? OPERATORS : OPERATORS.slice(1);
	const read = (part: string) => operators.reduce((known, [pattern, ours]) => known.replace(pattern, ours), part);
	return text
		.split(RegExp(`(${PHRASE.source})`))
		.map((part, i) => (i % 2 ? part : read(part)))
		.join('');
}
