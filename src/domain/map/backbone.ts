import { type GraphLink, indexLinks } from './graph.ts';

/** How many links a topic has in the picture at rest, besides those that others chose. */
export const BACKBONE_PER_TOPIC = 3;

/** For each topic its strongest links, so that a drawing shows structure and not a hairball. In the links' order. */
export function pickBackbone(links: readonly GraphLink[], perTopic: number): readonly GraphLink[] {
	const kept = new Set<GraphLink>();
	const weight = (link: GraphLink) => link.strength * Math.log2(1 + link.count);
	for (const list of indexLinks(links).values())
		for (const link of list.toSorted((a, b) => weight(b) - weight(a)).slice(0, perTopic)) kept.add(link);
	return links.filter((link) => kept.has(link));
}
