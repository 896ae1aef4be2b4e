/** Near spellings: words that one or two typing errors part from what was typed. */
import { measureDistance } from '../text/edit-distance.ts';

/** A word with each run of one letter as one: what is most often doubled wrongly (`lamma` for `llama`). */
const undouble = (word: string) => word.replace(/(.)\1+/gu, '$1');

/**
 * Up to `count` words nearest to one, nearest first; those that begin alike come before others. Four letters allow one error, six
 * two. Letters doubled in the wrong place are one error.
 */
export function findNearWords(word: string, vocabulary: Iterable<string>, count: number): string[] {
	if (word.length < 4 || /\d/.test(word)) return [];
	const limit = word.length < 6 ? 1 : 2;
	const near: { readonly term: string; readonly far: number }[] = [];
	const single = undouble(word);
	for (const term of vocabulary) {
		if (term.length < 3 || term === word) continue;
		const distance = undouble(term) === single ? 1 : measureDistance(word, term, limit);
		if (distance <= limit) near.push({ term, far: distance + (term[0] === word[0] ? 0 : 0.5) });
	}
	near.sort((a, b) => a.far - b.far || b.term.length - a.term.length || (a.term < b.term ? -1 : 1));
	return near.slice(0, count).map(({ term }) => term);
}
