/** Operators as other search engines write them. */
import { PHRASE } from './phrase-words.ts';

const KEPT = new RegExp(`(${PHRASE.source})`, 'u');
const OPERATORS: readonly (readonly [RegExp, string])[] = [
	[/(?<=^|\s)(?:all)?(?:in)?title:\s?/giu, ''],
	[/(?<=^|\s-?)(?:authors|inauthor|au):(?=\S|$)/giu, 'author:'],
	[/(?<=^|\s-?)(?:conference|journal):(?=\S|$)/giu, 'venue:'],
	[/(?<=^|\s-?)(author|year):\s(?=\S)/giu, '$1:'],
];
const NOT = /(?<=\s)(?:AND )?NOT (?=\p{L}|$)/gu;

/**
 * Replaces the operators of other search engines by those of this one, and leaves out `title:`, which it does not have. Phrases in
 * quotation marks stay as they are, and so does NOT in a text that is all in capitals: that may be a title.
 */
export function readOperatorsElsewhere(text: string): string {
	const hasSmallLetters = /\p{Ll}/u.test(text);
	const read = (part: string) =>
		OPERATORS.reduce(
			(known, [pattern, ours]) => known.replace(pattern, ours),
			hasSmallLetters ? part.replace(NOT, '-') : part,
		);
	return text
		.split(KEPT)
		.map((part, i) => (i % 2 ? part : read(part)))
		.join('');
}
