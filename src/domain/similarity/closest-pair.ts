import type { Paper } from '../corpus/corpus.ts';
import { listPaperWords } from './own-terms.ts';
import { countTerms, type Vector, weighVectors } from './vectors.ts';

/** By term, the papers that have it and its weight in each. */
type Index = ReadonlyMap<string, { readonly numbers: number[]; readonly weights: number[] }>;

/**
 * Finds, of two sets of papers given by number, the two papers that are most alike in topics and words, none of them in both; of
 * equal ones the first. Likeness is summed term by term over the papers of one set that have it, so that papers without a common
 * term cost one comparison.
 */
export function makeClosestPairFinder(papers: readonly Paper[]) {
	const measures = [
		weighVectors(papers.map((paper) => countTerms(paper.topics))),
		weighVectors(listPaperWords(papers).map(countTerms)),
	];
	const indexes = new Map<ReadonlySet<number>, readonly Index[]>();
	const likeness = new Float64Array(papers.length);
	return (a: ReadonlySet<number>, b: ReadonlySet<number>): readonly [Paper, Paper] | undefined => {
		const ofB = indexes.get(b) ?? measures.map((vectors) => indexTerms(b, vectors));
		indexes.set(b, ofB);
		let best: { readonly i: number; readonly j: number; readonly likeness: number } | undefined;
		for (const i of a) {
			if (b.has(i)) continue;
			for (const j of b) likeness[j] = 0;
			for (const [m, vectors] of measures.entries()) addLikeness(likeness, vectors[i] ?? new Map(), ofB[m]);
			for (const j of b) {
				const found = likeness[j] ?? 0;
				if ((!best || found > best.likeness) && !a.has(j)) best = { i, j, likeness: found };
			}
		}
		const pair = best && ([papers[best.i], papers[best.j]] as const);
		return pair?.[0] && pair[1] ? [pair[0], pair[1]] : undefined;
	};
}

function indexTerms(numbers: ReadonlySet<number>, vectors: readonly Vector[]): Index {
	const index = new Map<string, { numbers: number[]; weights: number[] }>();
	for (const number of numbers)
		for (const [term, weight] of vectors[number] ?? []) {
			const held = index.get(term) ?? { numbers: [], weights: [] };
			index.set(term, held);
			held.numbers.push(number);
			held.weights.push(weight);
		}
	return index;
}

/** Adds to each paper's likeness what it and a vector have in common. */
function addLikeness(likeness: Float64Array, vector: Vector, index: Index = new Map()): void {
	for (const [term, weight] of vector) {
		const held = index.get(term);
		if (!held) continue;
		for (let k = 0; k < held.numbers.length; k++) {
			const number = held.numbers[k] ?? 0;
			likeness[number] = (likeness[number] ?? 0) + weight * (held.weights[k] ?? 0);
		}
	}
}
