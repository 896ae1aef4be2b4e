import { getLinkWeight } from './backbone.ts';
import { indexLinks, type MeasuredLink } from './graph.ts';

/**
 * Topics at most `depth` links away from one, each with its distance; the topic itself at 0. From each topic only its
 * `perTopic` strongest links are followed, so that two steps do not reach the whole graph.
 */
export function findNeighbourhood(
	links: readonly MeasuredLink[],
	from: string,
	depth: number,
	perTopic = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, number> {
	const index: ReadonlyMap<string, readonly MeasuredLink[]> = indexLinks(links);
	const distances = new Map([[from, 0]]);
	for (const [id, distance] of distances) {
		if (distance >= depth) continue;
		const strongest = (index.get(id) ?? []).toSorted((a, b) => getLinkWeight(b) - getLinkWeight(a)).slice(0, perTopic);
		for (const link of strongest) {
			const other: string = link.source === id ? link.target : link.source;
			if (!distances.has(other)) distances.set(other, distance + 1);
		}
	}
	return distances;
}
