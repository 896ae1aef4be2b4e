import { foldToAscii } from './slug.ts';

const PARTICLES = new Set('van von der den de del della di da dos du la le ter ten bin ibn al el'.split(' '));
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A personal name in the parts that citation formats want. A name of one word is all family. */
export interface PersonalName {
	readonly given: string;
	readonly family: string;
	readonly suffix: string;
}

/** Splits a name printed given-first: `Laurens van der Maaten` has the family name `van der Maaten`. */
export function splitName(name: string): PersonalName {
	const words = name.trim().split(/\s+/);
	const suffix = words.length > 2 && SUFFIXES.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
	let start = words.length - 1;
	while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
	return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), suffix };
}

/** What names are sorted by: family first, without accents and case. */
export function makeSortKey(name: string): string {
	const { family, given } = splitName(name);
	return foldToAscii(`${family} ${given}`).toLowerCase();
}
