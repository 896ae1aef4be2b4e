import { compareText } from '../corpus/problem.ts';
import type { Slug } from '../text/slug.ts';
import type { GraphLink } from './graph.ts';

/** What counting needs of a paper. */
export interface TopicCarrier {
	readonly slug: Slug;
	readonly topics: readonly Slug[];
}

/** Every pair of topics that some paper carries, each paper counted once. By source, then target. */
export function countPairs(papers: readonly TopicCarrier[]): { source: Slug; target: Slug; papers: Slug[] }[] {
	const pairs = new Map<string, { source: Slug; target: Slug; papers: Slug[] }>();
	for (const paper of papers) {
		const topics = [...new Set(paper.topics)].sort(compareText);
		for (const [i, source] of topics.entries()) {
			for (const target of topics.slice(i + 1)) {
				const key = `${source} ${target}`;
				const pair = pairs.get(key) ?? { source, target, papers: [] };
				pair.papers.push(paper.slug);
				pairs.set(key, pair);
			}
		}
	}
	return [...pairs.values()].sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target));
}

/** Two things that stand together, `count` times; each pair once. */
interface CountedPair {
	readonly source: Slug;
	readonly target: Slug;
	readonly count: number;
}

/**
 * Pairs with their association strength, s_ij = 2m·c_ij / (k_i·k_j), where c_ij is the count of a pair, k_i the sum of
 * c_ij over all j, and m the sum over all pairs (van Eck and Waltman 2009, "How to normalize cooccurrence data?",
 * JASIST 60(8)).
 */
export function compareWithChance<T extends CountedPair>(
	pairs: readonly T[],
): (T & { readonly expected: number; readonly strength: number })[] {
	const degree = new Map<Slug, number>();
	let total = 0;
	for (const { source, target, count } of pairs) {
		degree.set(source, (degree.get(source) ?? 0) + count);
		degree.set(target, (degree.get(target) ?? 0) + count);
		total += count;
	}
	return pairs.map((pair) => {
		const expected = ((degree.get(pair.source) ?? 0) * (degree.get(pair.target) ?? 0)) / (2 * total);
		return { ...pair, expected, strength: pair.count / expected };
	});
}

/** Links between topics that papers carry together. Pairs with fewer than `minimumShared` papers count in what chance would give, but get no link. */
export function measureLinks(papers: readonly TopicCarrier[], minimumShared: number): readonly GraphLink[] {
	const pairs = countPairs(papers).map((pair) => ({ ...pair, count: pair.papers.length }));
	return compareWithChance(pairs)
		.filter(({ count }) => count >= minimumShared)
		.map((link) => ({ ...link, papers: link.papers.toSorted(compareText) }));
}
