/** Pairs of popular topics that meet far less often than chance would have it. */
import { countPairs, type TopicCarrier } from './co-occurrence.ts';

export interface UnexploredPair {
	readonly a: string;
	readonly b: string;
	/** Papers that carry both. */
	readonly count: number;
	/** n_a·n_b / N: papers that would carry both if the two topics were spread independently. */
	readonly expected: number;
	/** P(X ≤ count) for a hypergeometric X: n_b of N papers drawn without replacement, n_a of them carrying `a`. */
	readonly probability: number;
	/** Smallest false-discovery rate at which the pair would be reported (Benjamini and Hochberg 1995). */
	readonly rate: number;
}

export interface UnexploredResult {
	/** Least probable first. */
	readonly pairs: readonly UnexploredPair[];
	/** Pairs compared. */
	readonly tested: number;
	readonly minimumPapers: number;
}

/** How many papers make a topic popular. */
export const POPULAR = 20;
/** Pairs that chance alone makes more probable than this are not listed. */
export const UNEXPLORED_PROBABILITY = 0.05;

/**
 * Compares every pair of topics that at least `minimumPapers` papers carry. A paper's topics being few, the topics of
 * one paper shut each other out a little, so the probabilities are guides, not proofs; and two topics may be apart
 * because papers on both name a third, closer one.
 */
export function findUnexplored(papers: readonly TopicCarrier[], minimumPapers: number): UnexploredResult {
	const carriers = new Map<string, number>();
	for (const paper of papers)
		for (const topic of new Set(paper.topics)) carriers.set(topic, (carriers.get(topic) ?? 0) + 1);
	const shared = new Map(countPairs(papers).map((pair) => [`${pair.source} ${pair.target}`, pair.papers.length]));
	const popular = [...carriers].filter(([, n]) => n >= minimumPapers).sort(([a], [b]) => (a < b ? -1 : 1));
	const logs = listLogFactorials(papers.length);
	const tested = popular.flatMap(([a, na], i) =>
		popular.slice(i + 1).map(([b, nb]) => {
			const count = shared.get(`${a} ${b}`) ?? 0;
			const probability = sumLowerTail(count, { all: papers.length, marked: na, drawn: nb }, logs);
			return { a, b, count, expected: (na * nb) / papers.length, probability };
		}),
	);
	const pairs = addRates(tested).filter((pair) => pair.probability <= UNEXPLORED_PROBABILITY);
	return { pairs, tested: tested.length, minimumPapers };
}

function addRates(pairs: readonly Omit<UnexploredPair, 'rate'>[]): UnexploredPair[] {
	const sorted = pairs.toSorted(
		(p, q) => p.probability - q.probability || q.expected - p.expected || (p.a < q.a ? -1 : 1),
	);
	let rate = 1;
	return sorted
		.toReversed()
		.map((pair, i) => {
			rate = Math.min(rate, (pair.probability * sorted.length) / (sorted.length - i));
			return { ...pair, rate };
		})
		.toReversed();
}

function listLogFactorials(n: number): number[] {
	const logs = [0];
	for (let i = 1; i <= n; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
	return logs;
}

/** P(X ≤ x), X the number of marked ones among `drawn` of `all`. */
export function sumLowerTail(
	x: number,
	{ all, marked, drawn }: { readonly all: number; readonly marked: number; readonly drawn: number },
	logs: readonly number[] = listLogFactorials(all),
): number {
	const choose = (n: number, k: number) => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0);
	let sum = 0;
	for (let k = Math.max(0, marked + drawn - all); k <= Math.min(x, marked, drawn); k++)
		sum += Math.exp(choose(marked, k) + choose(all - marked, drawn - k) - choose(all, drawn));
	return Math.min(1, sum);
}
