/** The best papers for short beginnings of words, whose words fill more files than a first key may cost. */
import { afterPrefix, findFile } from '../index-files.ts';
import { type TermLevels, writePostings } from './term-postings.ts';

const LONGEST = 3;
const PAPERS = 48;
/** A beginning whose words lie in so many files is answered from them. */
const FILES = 1;

/** Postings of the best papers by beginning, of those beginnings that need it. */
export function listPrefixHeads(
	terms: ReadonlyMap<string, TermLevels>,
	firstKeys: readonly string[],
): Map<string, ReturnType<typeof writePostings>> {
	const best = new Map<string, Map<number, number>>();
	for (const [form, levels] of terms) {
		if (form.includes(':')) continue;
		for (let length = 1; length <= Math.min(LONGEST, form.length); length++) {
			const prefix = form.slice(0, length);
			if (findFile(firstKeys, afterPrefix(prefix)) - findFile(firstKeys, prefix) < FILES) continue;
			const sums = best.get(prefix) ?? new Map<number, number>();
			for (const [place, level] of levels) sums.set(place, Math.max(sums.get(place) ?? 0, level));
			best.set(prefix, sums);
		}
	}
	return new Map(
		[...best].map(([prefix, levels]) => {
			const top = [...levels].sort(([p, a], [q, b]) => b - a || p - q).slice(0, PAPERS);
			return [prefix, writePostings(new Map(top.sort(([p], [q]) => p - q)))];
		}),
	);
}
