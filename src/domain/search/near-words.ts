/** Near spellings: words that one or two typing errors part from what was typed. */

/** The fewest insertions, deletions, replacements and swaps of neighbours between two words; `limit + 1` for any more than the limit. */
export function measureDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			next.push(cost);
		}
		if (Math.min(...next) > limit) return limit + 1;
		before = row;
		row = next;
	}
	return row[b.length] ?? limit + 1;
}

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
