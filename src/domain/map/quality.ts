/** How well a drawing shows its graph, in figures. */
import { pickBackbone } from './backbone.ts';
import { type Graph, getOtherEnd, indexLinks } from './graph.ts';

export interface LayoutQuality {
	/**
	 * Mean share of a topic's k strongest neighbours that are among the k topics nearest to it on the map, k being ten
	 * or its number of neighbours: 1 is best.
	 */
	readonly preservation: number;
	/** Scale-free stress over all connected pairs, link counts as distances, weighted by 1/d²: 0 is best. */
	readonly stress: number;
	/** Crossings of straight lines for the drawn links. */
	readonly crossings: number;
	/** Mean length of the drawn links, map units. */
	readonly linkLength: number;
}

type Point = { readonly x: number; readonly y: number };

export function measureLayout(graph: Graph, perTopic: number): LayoutQuality {
	const drawn = listSegments(graph, perTopic);
	return {
		preservation: measurePreservation(graph),
		stress: measureStress(graph),
		crossings: countCrossings(drawn),
		linkLength: drawn.reduce((sum, [a, b]) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0) / Math.max(1, drawn.length),
	};
}

function listSegments(graph: Graph, perTopic: number): [Point, Point][] {
	const byId = new Map<string, Point>(graph.nodes.map((node) => [node.id, node]));
	return pickBackbone(graph.links, perTopic).flatMap((link): [Point, Point][] => {
		const [a, b] = [byId.get(link.source), byId.get(link.target)];
		return a && b ? [[a, b]] : [];
	});
}

function measurePreservation(graph: Graph): number {
	const index = indexLinks(graph.links);
	const shares = graph.nodes.flatMap((node) => {
		const links = (index.get(node.id) ?? []).toSorted((a, b) => b.strength - a.strength).slice(0, 10);
		if (links.length === 0) return [];
		const distance = (other: Point) => Math.hypot(other.x - node.x, other.y - node.y);
		const near = graph.nodes.filter((other) => other !== node).sort((a, b) => distance(a) - distance(b));
		const nearest = new Set<string>(near.slice(0, links.length).map((other) => other.id));
		return links.filter((link) => nearest.has(getOtherEnd(link, node.id))).length / links.length;
	});
	return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** The stress at the scale that makes it least, so that only the arrangement counts. */
function measureStress(graph: Graph): number {
	const hops = graph.nodes.map((node) => countHops(graph, node.id));
	let squares = 0;
	let mixed = 0;
	let lengths = 0;
	for (const [i, a] of graph.nodes.entries()) {
		for (const b of graph.nodes.slice(i + 1)) {
			const d = hops[i]?.get(b.id);
			if (!d) continue;
			const length = Math.hypot(a.x - b.x, a.y - b.y);
			squares += 1;
			mixed += length / d;
			lengths += (length / d) ** 2;
		}
	}
	return squares === 0 ? 0 : 1 - mixed ** 2 / (lengths * squares);
}

function countHops(graph: Graph, from: string): ReadonlyMap<string, number> {
	const index = indexCache(graph);
	const hops = new Map<string, number>([[from, 0]]);
	const queue = [from];
	for (const id of queue) {
		for (const other of index.get(id) ?? []) {
			if (hops.has(other)) continue;
			hops.set(other, (hops.get(id) ?? 0) + 1);
			queue.push(other);
		}
	}
	return hops;
}

const caches = new WeakMap<Graph, ReadonlyMap<string, readonly string[]>>();

function indexCache(graph: Graph): ReadonlyMap<string, readonly string[]> {
	const known = caches.get(graph);
	if (known) return known;
	const made = new Map<string, readonly string[]>(
		[...indexLinks(graph.links)].map(([id, links]) => [id, links.map((link) => getOtherEnd(link, id))]),
	);
	caches.set(graph, made);
	return made;
}

function countCrossings(segments: readonly [Point, Point][]): number {
	let crossings = 0;
	for (const [i, [a, b]] of segments.entries()) {
		for (let j = i + 1; j < segments.length; j++) {
			const other = segments[j];
			if (!other) continue;
			const [c, d] = other;
			if (a === c || a === d || b === c || b === d) continue;
			if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) crossings++;
		}
	}
	return crossings;
}

function turn(a: Point, b: Point, c: Point): boolean {
	return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}
