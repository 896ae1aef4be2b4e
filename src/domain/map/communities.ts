import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareText } from '../corpus/problem.ts';
import type { Slug } from '../text/slug.ts';
import type { GraphLink } from './graph.ts';
import { makeRandom } from './random.ts';

export const COMMUNITY_SEED = 20_261;
export const COMMUNITY_RESOLUTION = 1;

/** The community of each topic by Louvain's method on association strengths (Blondel et al. 2008), 0 the largest. */
export function findCommunities(topics: readonly Slug[], links: readonly GraphLink[]): ReadonlyMap<Slug, number> {
	const graph = new UndirectedGraph();
	for (const topic of topics) graph.addNode(topic);
	for (const link of links) graph.addEdge(link.source, link.target, { weight: link.strength });
	if (links.length === 0) return new Map(topics.map((topic, i) => [topic, i]));
	const found = louvain(graph, { rng: makeRandom(COMMUNITY_SEED), resolution: COMMUNITY_RESOLUTION });
	const members = new Map<number, Slug[]>();
	for (const topic of topics) members.set(found[topic] ?? -1, [...(members.get(found[topic] ?? -1) ?? []), topic]);
	const bySize = [...members.values()].sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
	return new Map(bySize.flatMap((list, number) => list.map((topic) => [topic, number] as const)));
}
