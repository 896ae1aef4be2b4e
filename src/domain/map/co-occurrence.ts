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

/**
 * Links with their association strength, s_ij = 2m·c_ij / (k_i·k_j), where c_ij is the number of papers that carry
 * both topics, k_i the sum of c_ij over all j, and m the sum over all pairs (van Eck and Waltman 2009, "How to
 * normalize cooccurrence data?", JASIST 60(8)). Pairs with fewer than `minimumShared` papers count in k and m but
 * get no link.
 */
export function measureLinks(papers: readonly TopicCarrier[], minimumShared: number): readonly GraphLink[] {
	const pairs = countPairs(papers);
	const degree = new Map<Slug, number>();
	let total = 0;
	for (const { source, target, papers: shared } of pairs) {
		degree.set(source, (degree.get(source) ?? 0) + shared.length);
		degree.set(target, (degree.get(target) ?? 0) + shared.length);
		total += shared.length;
	}
	return pairs
		.filter((pair) => pair.papers.length >= minimumShared)
		.map((pair) => {
			const expected = ((degree.get(pair.source) ?? 0) * (degree.get(pair.target) ?? 0)) / (2 * total);
			const count = pair.papers.length;
			return { ...pair, papers: pair.papers.toSorted(compareText), count, expected, strength: count / expected };
		});
}
