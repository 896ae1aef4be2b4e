/** Where each topic stands: stored positions stay, new topics find a place among them. */
import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum,
} from 'd3-force';
import type { StoredLayout } from '../corpus/schema.ts';
import type { Slug } from '../text/slug.ts';
import { type GraphLink, MAP_HEIGHT, MAP_WIDTH } from './graph.ts';
import { makeRandom } from './random.ts';

export const LAYOUT_SEED = 7;
const TICKS = 600;
/** Free room at the map's edges, map units. */
const MARGIN = 60;
/** The map is wider than high: pull harder towards the middle line. */
const ASPECT = MAP_WIDTH / MAP_HEIGHT;

export interface LayoutTopic {
	readonly id: Slug;
	readonly papers: number;
	/** Topics of one theme begin near each other. */
	readonly theme: Slug;
}

interface Body extends SimulationNodeDatum {
	readonly id: Slug;
	readonly radius: number;
}

/** Radius of a topic's mark in map units: its area grows with its papers. */
export function getRadius(papers: number): number {
	return 3 + 1.5 * Math.sqrt(papers);
}

/**
 * Positions in map units, rounded to a tenth. Topics in `stored` keep theirs exactly; the others are placed by a
 * seeded force simulation (d3-force), whose links pull by association strength. With nothing stored the whole map is
 * laid out and scaled to fill it. Input must be sorted; the same input gives the same positions.
 */
export function layOut(
	topics: readonly LayoutTopic[],
	links: readonly GraphLink[],
	stored: StoredLayout = {},
): ReadonlyMap<Slug, readonly [number, number]> {
	const random = makeRandom(LAYOUT_SEED);
	const bodies = placeAtStart(topics, links, stored, random);
	const isFresh = bodies.every((body) => body.fx === undefined);
	if (bodies.some((body) => body.fx === undefined)) simulate(bodies, links, random);
	const scaled = isFresh ? fillMap(bodies) : bodies;
	const round = (value: number) => Math.round(value * 10) / 10;
	return new Map(scaled.map((body) => [body.id, [round(body.x ?? 0), round(body.y ?? 0)] as const]));
}

function placeAtStart(
	topics: readonly LayoutTopic[],
	links: readonly GraphLink[],
	stored: StoredLayout,
	random: () => number,
): Body[] {
	const themes = [...new Set(topics.map((topic) => topic.theme))].sort();
	return topics.map((topic) => {
		const radius = getRadius(topic.papers);
		const kept = stored[topic.id];
		if (kept) return { id: topic.id, radius, x: kept[0], y: kept[1], fx: kept[0], fy: kept[1] };
		const near = findStoredNeighbour(topic.id, links, stored);
		if (near) return { id: topic.id, radius, x: near[0] + 40 * (random() - 0.5), y: near[1] + 40 * (random() - 0.5) };
		const angle = (2 * Math.PI * themes.indexOf(topic.theme)) / themes.length;
		const spread = 0.3 + 0.1 * random();
		const x = MAP_WIDTH * (0.5 + spread * Math.cos(angle + 0.2 * random()));
		const y = MAP_HEIGHT * (0.5 + spread * Math.sin(angle + 0.2 * random()));
		return { id: topic.id, radius, x, y };
	});
}

function findStoredNeighbour(
	id: Slug,
	links: readonly GraphLink[],
	stored: StoredLayout,
): readonly [number, number] | undefined {
	const strongest = links
		.filter((link) => (link.source === id && stored[link.target]) || (link.target === id && stored[link.source]))
		.sort((a, b) => b.strength - a.strength)[0];
	return strongest && stored[strongest.source === id ? strongest.target : strongest.source];
}

function simulate(bodies: Body[], links: readonly GraphLink[], random: () => number): void {
	const pulls = links.map((link) => ({
		source: link.source,
		target: link.target,
		pull: Math.min(1, link.strength / 12) * Math.min(1, link.count / 6),
	}));
	forceSimulation(bodies)
		.randomSource(random)
		.force(
			'link',
			forceLink<Body, (typeof pulls)[number] & { source: Slug | Body; target: Slug | Body }>(pulls)
				.id((body) => body.id)
				.distance(50)
				.strength((link) => link.pull),
		)
		.force('charge', forceManyBody<Body>().strength(-260).distanceMax(600))
		.force('collide', forceCollide<Body>((body) => body.radius + 14).iterations(3))
		.force('x', forceX<Body>(MAP_WIDTH / 2).strength(0.05))
		.force('y', forceY<Body>(MAP_HEIGHT / 2).strength(0.05 * ASPECT * 1.2))
		.stop()
		.tick(TICKS);
}

/** Stretches the layout to the map's box. */
function fillMap(bodies: readonly Body[]): Body[] {
	const xs = bodies.map((body) => body.x ?? 0);
	const ys = bodies.map((body) => body.y ?? 0);
	const fit = (value: number, all: readonly number[], size: number) => {
		const low = Math.min(...all);
		const range = Math.max(...all) - low;
		return range === 0 ? size / 2 : MARGIN + ((value - low) / range) * (size - 2 * MARGIN);
	};
	return bodies.map((body) => ({ ...body, x: fit(body.x ?? 0, xs, MAP_WIDTH), y: fit(body.y ?? 0, ys, MAP_HEIGHT) }));
}
