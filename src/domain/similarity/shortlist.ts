import type { Vector } from './vectors.ts';

/** Entries of inverted lists read for one text. It bounds the work for each, whatever the size of the corpus. */
const ENTRIES_READ = 8_000;

/** Vectors that count together, with how much they count. */
export interface WeightedVectors {
	readonly vectors: readonly Vector[];
	readonly weight: number;
}

interface Posting {
	readonly holders: readonly number[];
	readonly weights: readonly number[];
}

/**
 * For a text, by number, the `size` others whose vectors agree most with its own. Reads the inverted lists of its terms, the
 * rarest first, until `ENTRIES_READ` are read: of a few thousand texts all, in a large corpus those that tell most. Unlike
 * the cosines, it is therefore a guide to what to compare and no measure.
 */
export function makeShortlist(kinds: readonly WeightedVectors[], size: number): (text: number) => readonly number[] {
	const indexes = kinds.map(({ vectors }) => indexVectors(vectors));
	const sums = new Float64Array(kinds[0]?.vectors.length ?? 0);
	return (text) => {
		const touched: number[] = [];
		let read = 0;
		for (const { posting, factor } of listPostings(kinds, indexes, text)) {
			read += posting.holders.length;
			if (read > ENTRIES_READ && touched.length >= size) break;
			posting.holders.forEach((other, k) => {
				if (sums[other] === 0) touched.push(other);
				sums[other] = (sums[other] ?? 0) + factor * (posting.weights[k] ?? 0);
			});
		}
		const others = touched.filter((other) => other !== text);
		const found = Float64Array.from(others, (other) => sums[other] ?? 0);
		const least = found.toSorted().at(-size) ?? 0;
		const best = others.filter((_, k) => (found[k] ?? 0) >= least);
		for (const other of touched) sums[other] = 0;
		return best;
	};
}

function indexVectors(vectors: readonly Vector[]): ReadonlyMap<string, Posting> {
	const index = new Map<string, { holders: number[]; weights: number[] }>();
	for (const [text, vector] of vectors.entries()) {
		for (const [term, weight] of vector) {
			const posting = index.get(term) ?? { holders: [], weights: [] };
			posting.holders.push(text);
			posting.weights.push(weight);
			index.set(term, posting);
		}
	}
	return index;
}

/** The inverted lists of a text's terms, the shortest first. */
function listPostings(
	kinds: readonly WeightedVectors[],
	indexes: readonly ReadonlyMap<string, Posting>[],
	text: number,
): { readonly posting: Posting; readonly factor: number }[] {
	return kinds
		.flatMap(({ vectors, weight }, kind) =>
			[...(vectors[text] ?? [])].flatMap(([term, mine]) => {
				const posting = indexes[kind]?.get(term);
				const factor = weight * mine;
				return posting && factor > 0 ? [{ posting, factor }] : [];
			}),
		)
		.sort((a, b) => a.posting.holders.length - b.posting.holders.length);
}
