/** Sorting of titles and names as their language does, and the letters that they are listed under. */

/** Compares as a language does; texts that it holds equal are in the order of their characters. */
export function createCollation(language: string): (a: string, b: string) => number {
	const { compare } = new Intl.Collator(language, { numeric: false });
	return (a, b) => compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The letter that a key is listed under: A to Z; of other alphabets their own letter; of Chinese characters the first letter of
 * their reading. Undefined for digits and signs.
 */
export function findInitial(key: string): string | undefined {
	const [first = ''] = key.normalize('NFKD').toUpperCase();
	if (/\p{Script=Han}/u.test(first)) return findChineseInitial(key);
	return /\p{L}/u.test(first) ? first : undefined;
}

/** A group's part of a path and of an anchor: ASCII for every letter. */
export function makeInitialId(letter: string): string {
	const lower = letter.toLowerCase();
	return /^[a-z]$/.test(lower) ? lower : `u${(lower.codePointAt(0) ?? 0).toString(16)}`;
}

/** Unicode's order of Chinese by its readings has this sign with a letter where the readings begin with that letter. */
const INDEX_SIGN = '\uFDD0';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** As the order of the list has it, so that each letter stands once. */
function findChineseInitial(key: string): string | undefined {
	const { compare } = chinese();
	return [...LETTERS].findLast((letter) => compare(INDEX_SIGN + letter, key) <= 0);
}

let collator: Intl.Collator | undefined;
function chinese(): Intl.Collator {
	collator ??= new Intl.Collator('zh-u-co-pinyin');
	return collator;
}
