import { indexVectors, type SparseRows } from './sparse-rows.ts';
import type { Vector } from './vectors.ts';

/** Entries of inverted lists read for one text. It bounds the work for each, whatever the size of the corpus. */
const ENTRIES_READ = 8_000;

/** Vectors that count together, with how much they count. */
export interface WeightedVectors {
	readonly vectors: readonly Vector[];
	readonly weight: number;
}

/**
 * For a text, by number, the `size` others whose vectors agree most with its own. Reads the inverted lists of its terms, the
 * rarest first, until `ENTRIES_READ` are read: of a few thousand texts all, in a large corpus those that tell most. Unlike
 * the cosines, it is therefore a guide to what to compare and no measure.
 */
export function makeShortlist(kinds: readonly WeightedVectors[], size: number): (text: number) => readonly number[] {
	const indexes = kinds.map(({ vectors, weight }) => ({ weight, ...indexVectors(vectors) }));
	const sums = new Float64Array(kinds[0]?.vectors.length ?? 0);
	return (text) => {
		const touched: number[] = [];
		let read = 0;
		for (const { lists, term, factor } of listPostings(indexes, text)) {
			const [from = 0, to = 0] = [lists.starts[term], lists.starts[term + 1]];
			read += to - from;
			if (read > ENTRIES_READ && touched.length >= size) break;
			for (let at = from; at < to; at++) {
				const other = lists.places[at] ?? 0;
				const sum = sums[other] ?? 0;
				if (sum === 0) touched.push(other);
				sums[other] = sum + factor * (lists.weights[at] ?? 0);
			}
		}
		sums[text] = 0;
		const least = findLeast(touched, sums, size);
		const best = touched.filter((other) => other !== text && (sums[other] ?? 0) >= least);
		for (const other of touched) sums[other] = 0;
		return best;
	};
}

/** The `size`-th largest of the sums; 0 where there are fewer. */
function findLeast(touched: readonly number[], sums: Float64Array, size: number): number {
	const best = new Float64Array(size);
	for (const other of touched) {
		const sum = sums[other] ?? 0;
		if (sum <= (best[size - 1] ?? 0)) continue;
		let at = size - 1;
		for (; at > 0 && (best[at - 1] ?? 0) < sum; at--) best[at] = best[at - 1] ?? 0;
		best[at] = sum;
	}
	return best[size - 1] ?? 0;
}

/** The inverted lists of a text's terms, the shortest first. */
function listPostings(
	indexes: readonly { readonly weight: number; readonly rows: SparseRows; readonly lists: SparseRows }[],
	text: number,
) {
	const postings = indexes.flatMap(({ weight, rows, lists }) => {
		const from = rows.starts[text] ?? 0;
		return Array.from(rows.places.subarray(from, rows.starts[text + 1]), (term, k) => ({
			lists,
			term,
			factor: weight * (rows.weights[from + k] ?? 0),
			length: (lists.starts[term + 1] ?? 0) - (lists.starts[term] ?? 0),
		}));
	});
	return postings.filter(({ factor }) => factor > 0).sort((a, b) => a.length - b.length);
}
