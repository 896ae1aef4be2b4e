/** The topic co-occurrence graph. */
import type { Slug } from '../text/slug.ts';

export interface GraphNode {
	readonly id: Slug;
	readonly name: string;
	readonly theme: Slug;
	/** Papers that carry the topic. */
	readonly papers: number;
	/** Mean year of those papers; undefined when no year is known. */
	readonly meanYear: number | undefined;
	/** Number of its community, 0 the largest. */
	readonly community: number;
	/** In map units: 0 to MAP_WIDTH. */
	readonly x: number;
	/** In map units: 0 to MAP_HEIGHT, downwards. */
	readonly y: number;
}

/** A link without the papers behind it. */
export interface MeasuredLink {
	/** Before `target` by code unit. */
	readonly source: Slug;
	readonly target: Slug;
	/** Papers that carry both topics. */
	readonly count: number;
	/** Count that chance would give, k_i·k_j / 2m. */
	readonly expected: number;
	/** Association strength, count / expected. */
	readonly strength: number;
}

export interface GraphLink extends MeasuredLink {
	readonly papers: readonly Slug[];
}

export interface Graph {
	/** By id. */
	readonly nodes: readonly GraphNode[];
	/** By source, then target. */
	readonly links: readonly GraphLink[];
	/** The fewest papers that make a link. */
	readonly minimumShared: number;
	/** Pairs of topics that the map would link if there were not too many of them. */
	readonly leftOut: number;
}

export const MAP_WIDTH = 1200;
export const MAP_HEIGHT = 800;

/** Links by either end. */
export function indexLinks<T extends MeasuredLink>(links: readonly T[]): ReadonlyMap<Slug, readonly T[]> {
	const index = new Map<Slug, T[]>();
	for (const link of links) {
		for (const end of [link.source, link.target]) {
			const list = index.get(end);
			if (list) list.push(link);
			else index.set(end, [link]);
		}
	}
	return index;
}

/** The other end of a link. */
export function getOtherEnd(link: MeasuredLink, id: Slug): Slug {
	return link.source === id ? link.target : link.source;
}
