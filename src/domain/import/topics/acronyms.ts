/** Acronyms and what they stand for, from `long form (LF)` in titles, abstracts and keywords. */
import { compareText } from '../../corpus/problem.ts';
import { PHRASE_STOP_WORDS } from '../../text/stop-words.ts';
import { foldPhrase } from './fold-phrase.ts';

const PARENTHESIS = /([^()]{3,120})\(\s*([A-Za-z][A-Za-z0-9-]{1,9})\s*\)/g;
const ACRONYM = /^(?=.*[A-Z].*[A-Z])[A-Za-z][A-Za-z0-9-]{1,9}$/;

/** Roman numerals count volumes, parts and, in French, centuries. */
const NUMERAL = /^[IVX]+e?$/;

const PLAIN = /^\p{L}\p{Ll}+$/u;
const SHORT_WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{N}]{1,9}(?![\p{L}\p{N}-])/gu;

/** A second meaning this common beside the first makes an acronym ambiguous. */
const AMBIGUOUS = 0.4;

export function isAcronym(text: string): boolean {
	return ACRONYM.test(text) && !NUMERAL.test(text);
}

/** For each acronym, folded, its expansion as printed; ambiguous ones are left out, and those that are words besides. */
export function findAcronyms(texts: readonly string[]): ReadonlyMap<string, string> {
	const counts = countMeanings(texts);
	const plain = findPlainWords(texts, counts);
	const others = findOtherSenses(texts, counts);
	return new Map(
		[...counts].flatMap(([short, meanings]) => {
			const [first, second] = [...meanings]
				.sort(([a, x], [b, y]) => y.count - x.count || compareText(a, b))
				.map(([, meaning]) => meaning);
			const isSure = first && !plain.has(short) && !others.has(short) && (second?.count ?? 0) < AMBIGUOUS * first.count;
			return isSure ? [[short, first.printed] as const] : [];
		}),
	);
}

type Meanings = Map<string, { count: number; printed: string }>;

function countMeanings(texts: readonly string[]): ReadonlyMap<string, Meanings> {
	const counts = new Map<string, Meanings>();
	for (const text of texts) {
		if (!text.includes('(')) continue;
		for (const [, before = '', short = ''] of text.matchAll(PARENTHESIS)) {
			if (!isAcronym(short)) continue;
			const long = matchLongForm(before, short.replace(/s$/, ''));
			if (!long) continue;
			const meanings = counts.get(foldPhrase(short)) ?? new Map<string, { count: number; printed: string }>();
			const key = foldPhrase(long);
			const meaning = meanings.get(key) ?? { count: 0, printed: long };
			meaning.count++;
			meanings.set(key, meaning);
			counts.set(foldPhrase(short), meanings);
		}
	}
	return counts;
}

/** Acronyms that stand in the texts more often as words: ALL, DO, and SPAIN in a title in capitals. Where case is lost, they would be found anywhere. */
function findPlainWords(texts: readonly string[], acronyms: ReadonlyMap<string, unknown>): ReadonlySet<string> {
	const balance = new Map<string, number>();
	for (const text of texts) {
		for (const [word] of text.matchAll(SHORT_WORD)) {
			const key = foldPhrase(word);
			if (acronyms.has(key)) balance.set(key, (balance.get(key) ?? 0) + (PLAIN.test(word) ? 1 : -1));
		}
	}
	return new Set([...acronyms.keys()].filter((short) => PHRASE_STOP_WORDS.has(short) || (balance.get(short) ?? 0) > 0));
}

/**
 * Acronyms of two letters that appear without their expansion in more texts than the expansion appears in: `ML` in a library on
 * programming languages, although some paper has `machine learning (ML)`.
 */
function findOtherSenses(texts: readonly string[], acronyms: ReadonlyMap<string, Meanings>): ReadonlySet<string> {
	const balance = new Map<string, number>();
	const pairs = [...acronyms].filter(([short]) => short.length === 2);
	if (pairs.length === 0) return new Set();
	for (const text of texts) {
		const words = new Set((text.match(SHORT_WORD) ?? []).filter(isAcronym).map(foldPhrase));
		const folded = ` ${foldPhrase(text)} `;
		for (const [short, meanings] of pairs) {
			const isSaid = [...meanings.keys()].some((long) => folded.includes(` ${long} `));
			if (isSaid) balance.set(short, (balance.get(short) ?? 0) - 1);
			else if (words.has(short)) balance.set(short, (balance.get(short) ?? 0) + 1);
		}
	}
	return new Set([...balance].filter(([, count]) => count > 0).map(([short]) => short));
}

/**
 * The words before a parenthesis that an acronym abbreviates: its letters are found from the right, the first one at the
 * beginning of a word (Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions").
 */
function matchLongForm(before: string, short: string): string | undefined {
	const letters = short.toLowerCase().replace(/[^a-z0-9]/g, '');
	const words = before
		.trim()
		.split(/\s+/)
		.slice(-Math.min(letters.length + 5, letters.length * 2));
	const text = words.join(' ').toLowerCase();
	let at = text.length - 1;
	for (let i = letters.length - 1; i >= 0; i--) {
		while (at >= 0 && (text[at] !== letters[i] || (i === 0 && /[a-z0-9]/.test(text[at - 1] ?? '')))) at--;
		if (at < 0) return undefined;
		at--;
	}
	const long = words
		.join(' ')
		.slice(at + 1)
		.replace(/^[\s"“'‘-]+/, '');
	const isUseful = /[\s-]/.test(long) && long.length > short.length + 2;
	return isUseful && !/[.;:,!?"“”]/.test(long) ? long : undefined;
}
