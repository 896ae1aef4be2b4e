/** Operators as other search engines write them. */

const PHRASE = /(["“„«][^"“”„«»]+["“”»])/;
const OPERATORS: readonly (readonly [RegExp, string])[] = [
	[/(?<=^|\s)(?:all)?(?:in)?title:\s?/giu, ''],
	[/(?<=^|\s-?)(?:authors|inauthor|au):(?=\S|$)/giu, 'author:'],
	[/(?<=^|\s-?)(?:conference|journal):(?=\S|$)/giu, 'venue:'],
	[/(?<=^|\s-?)(author|year):\s(?=\S)/giu, '$1:'],
];
const NOT = /(?<=\s)(?:AND )?NOT (?=\p{L}|$)/gu;

/** A text with our operators for theirs; phrases in quotes stay as they are. A text in capitals may be a title that says NOT. */
export function readOperatorsElsewhere(text: string): string {
	const isShouted = !/\p{Ll}/u.test(text);
	const read = (part: string) =>
		OPERATORS.reduce((known, [pattern, to]) => known.replace(pattern, to), isShouted ? part : part.replace(NOT, '-'));
	return text
		.split(PHRASE)
		.map((part, i) => (i % 2 ? part : read(part)))
		.join('');
}
