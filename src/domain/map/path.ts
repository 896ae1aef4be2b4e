/** The path between two topics. */
import { indexLinks, type MeasuredLink } from './graph.ts';

/**
 * The links from one topic to another, in order: as few as can be, and among paths as short the one with the smallest
 * sum of 1/strength. Undefined where no path exists; empty from a topic to itself.
 */
export function findPath<T extends MeasuredLink>(
	links: readonly T[],
	from: string,
	to: string,
): readonly T[] | undefined {
	const index: ReadonlyMap<string, readonly T[]> = indexLinks(links);
	let layer = new Map<string, { cost: number; path: readonly T[] }>([[from, { cost: 0, path: [] }]]);
	const seen = new Set([from]);
	while (layer.size > 0) {
		const found = layer.get(to);
		if (found) return found.path;
		const reached: typeof layer = new Map();
		for (const [id, { cost, path }] of layer) {
			for (const link of index.get(id) ?? []) {
				const other: string = link.source === id ? link.target : link.source;
				if (seen.has(other)) continue;
				const next = cost + 1 / link.strength;
				const known = reached.get(other);
				if (!known || next < known.cost) reached.set(other, { cost: next, path: [...path, link] });
			}
		}
		for (const id of reached.keys()) seen.add(id);
		layer = reached;
	}
	return undefined;
}
