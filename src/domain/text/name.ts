import { foldToAscii } from './slug.ts';

/** Particles that may be capitalised. */
const PARTICLES = new Set('van von der den de del della des di da dos du la le ter ten bin ibn al el'.split(' '));
/** A word without any capital is a particle, known or not. */
const LOWER_CASE = /^\p{Ll}[\p{L}’']*$/u;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A personal name in the parts that citation formats want. A name of one word is all family. */
export interface PersonalName {
	readonly given: string;
	readonly family: string;
	readonly suffix: string;
}

/**
 * Splits a name printed given-first: `Laurens van der Maaten` has the family name `van der Maaten`. The family name begins
 * at the first lower-case word (`Remi Tachet des Combes`), which is also where BibTeX lets it begin.
 */
export function splitName(name: string): PersonalName {
	const words = name.trim().split(/\s+/);
	const suffix = words.length > 2 && SUFFIXES.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
	let start = words.length - 1;
	while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
	const particle = words.findIndex((word, i) => i > 0 && i < start && LOWER_CASE.test(word));
	if (particle > 0) start = particle;
	return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), suffix };
}

/** What names are sorted by: family first, without accents and case. */
export function makeSortKey(name: string): string {
	const { family, given } = splitName(name);
	return foldToAscii(`${family} ${given}`).toLowerCase();
}
