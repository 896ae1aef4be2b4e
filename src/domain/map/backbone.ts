import { indexLinks, type MeasuredLink } from './graph.ts';

/** How many links a topic has in the picture at rest, besides those that others chose. */
export const BACKBONE_PER_TOPIC = 3;

/** How much a link contributes to the graph's structure: strong links of few papers and weak ones of many rank behind others. */
export function getLinkWeight({ strength, count }: MeasuredLink): number {
	return strength * Math.log2(1 + count);
}

/** For each topic its strongest links, so that a drawing shows structure and not a hairball. In the links' order. */
export function pickBackbone<T extends MeasuredLink>(links: readonly T[], perTopic: number): readonly T[] {
	const kept = new Set<T>();
	for (const list of indexLinks(links).values())
		for (const link of list.toSorted((a, b) => getLinkWeight(b) - getLinkWeight(a)).slice(0, perTopic)) kept.add(link);
	return links.filter((link) => kept.has(link));
}
