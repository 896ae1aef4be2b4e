/** British and American spellings of English words as one. */

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/is(ation|ations|e|ed|er|ers|es|ing|able)$/, 'iz$1'],
	[/ys(e|ed|er|es|ing)$/, 'yz$1'],
	[/(behavi|col|fav|flav|hon|hum|lab|neighb|rum|vap)our/, '$1or'],
	[/(cent|met|theat|fib)re(s?)$/, '$1er$2'],
	[/(el|al|ol)l(ed|er|ers|ing|ings)$/, '$1$2'],
	[/ogue(s?)$/, 'og$1'],
	[/ence$/, 'ense'],
	[/^learnt$/, 'learned'],
	[/^programme(s?)$/, 'program$1'],
];

/** One spelling for British and American ones. Words that are spelt one way only may come out odd, but always the same. */
export function unifySpelling(word: string): string {
	if (word.length < 5) return word;
	return SPELLINGS.reduce((text, [pattern, to]) => text.replace(pattern, to), word);
}
