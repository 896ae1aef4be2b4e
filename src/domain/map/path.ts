/** The path between two topics. */
import type { GraphLink } from './graph.ts';
import { indexLinks } from './graph.ts';

/**
 * The links from one topic to another, in order: as few as can be, and among paths as short, the one whose weakest
 * link is strongest. Undefined where no path exists; empty from a topic to itself.
 */
export function findPath(links: readonly GraphLink[], from: string, to: string): readonly GraphLink[] | undefined {
	const index: ReadonlyMap<string, readonly GraphLink[]> = indexLinks(links);
	let layer = new Map<string, { weakest: number; path: readonly GraphLink[] }>([
		[from, { weakest: Number.POSITIVE_INFINITY, path: [] }],
	]);
	const seen = new Set([from]);
	while (layer.size > 0) {
		const found = layer.get(to);
		if (found) return found.path;
		const next: typeof layer = new Map();
		for (const [id, { weakest, path }] of layer) {
			for (const link of index.get(id) ?? []) {
				const other: string = link.source === id ? link.target : link.source;
				if (seen.has(other)) continue;
				const strength = Math.min(weakest, link.strength);
				const known = next.get(other);
				if (!known || strength > known.weakest) next.set(other, { weakest: strength, path: [...path, link] });
			}
		}
		for (const id of next.keys()) seen.add(id);
		layer = next;
	}
	return undefined;
}
