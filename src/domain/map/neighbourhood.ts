import { type GraphLink, indexLinks } from './graph.ts';

/** Topics at most `depth` links away from one, each with its distance; the topic itself at 0. */
export function findNeighbourhood(
	links: readonly GraphLink[],
	from: string,
	depth: number,
): ReadonlyMap<string, number> {
	const index: ReadonlyMap<string, readonly GraphLink[]> = indexLinks(links);
	const distances = new Map([[from, 0]]);
	for (const [id, distance] of distances) {
		if (distance >= depth) continue;
		for (const link of index.get(id) ?? []) {
			const other: string = link.source === id ? link.target : link.source;
			if (!distances.has(other)) distances.set(other, distance + 1);
		}
	}
	return distances;
}
