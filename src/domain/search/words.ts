/** Words as search compares them: folded, in one spelling, and by their stem. The index and the query go through the same folds. */
import { foldToAscii } from '../text/slug.ts';
import { flattenTex } from '../text/tex.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
	'∞': ' infinity ',
	α: ' alpha ',
	β: ' beta ',
	γ: ' gamma ',
	δ: ' delta ',
	ε: ' epsilon ',
	η: ' eta ',
	λ: ' lambda ',
	μ: ' mu ',
	π: ' pi ',
	σ: ' sigma ',
	τ: ' tau ',
	θ: ' theta ',
};

const STOP_WORDS = new Set(
	`a about all am an and any are as at be been but by can could did do does for from had has have how i if in into is it its
	may me might my no not of on one only or our paper papers should so some such than that the their them then there these
	they this those to too up us using via was we were what when where which while who why will with without would you your`.split(
		/\s+/,
	),
);

/** Lower case, accents and TeX gone, every kind of quote and dash one kind. */
export function foldText(text: string): string {
	return foldToAscii(flattenTex(text).replace(/[∞αβγδεημλπστθ]/gu, (symbol) => SYMBOLS[symbol] ?? symbol))
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[‐‑‒–—−_^]/g, '-');
}

/** A word that stood in a text: `fine-tuning` is one word with two parts, and `ZipLoRA` is `zip` and `lora`. */
export interface Word {
	/** Folded, as spelt, hyphens kept: what the full-text index is asked for. */
	readonly spelt: string;
	/** Folded, in one spelling, hyphens and apostrophes left out. */
	readonly whole: string;
	/** Two or more parts of a compound; none for a simple word. */
	readonly parts: readonly string[];
}

export function listWords(text: string): Word[] {
	const split = text.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1_$2').replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu, '$1_$2');
	const found = foldText(split).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
	return found.map(readWord);
}

/** Words come again and again, and each is taken apart once. */
const known = new Map<string, Word>();

function readWord(word: string): Word {
	const again = known.get(word);
	if (again) return again;
	const parts = word.replace(/'s$/, '').replaceAll("'", '').split('-');
	const read = {
		spelt: parts.join('-'),
		whole: unifySpelling(parts.join('')),
		parts: parts.length > 1 ? parts.map(unifySpelling) : [],
	};
	known.set(word, read);
	return read;
}

export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}

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

const ENDINGS = /(?:izations?|izing|ized|izers?|izes?|ations?|ings?|ers?|ors?|ed|ies|es|e|s|y)$/;

/** What inflected forms of a word have in common: `schedules`, `scheduling` and `scheduler` give `schedul`. */
export function stemWord(word: string): string {
	if (word.length < 4 || /\d/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
	const stem = word.replace(ENDINGS, '');
	if (stem.length < 3) return word.replace(/s$/, '');
	return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** The spelling of the other side of the Atlantic, for words that have one; undefined for others. */
export function spellOtherwise(word: string): string | undefined {
	const [, start, end] = /^(\p{L}{3,})(iz(?:ations?|e[drs]?|ers|ing|able))$/u.exec(word) ?? [];
	if (start && end) return start + end.replace('z', 's');
	const american = unifySpelling(word);
	if (american !== word && !/ense$/.test(american)) return american;
	const british = word.replace(/^(behavi|col|fav|flav|hon|hum|lab|neighb)or/, '$1our');
	return british === word ? undefined : british;
}
