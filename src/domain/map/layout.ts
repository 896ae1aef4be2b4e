/** Positions of topics: stored ones stay, and new topics are placed among them. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { StoredLayout } from '../corpus/schema.ts';
import type { Slug } from '../text/slug.ts';
import { type GraphLink, getOtherEnd, MAP_HEIGHT, MAP_WIDTH } from './graph.ts';
import { LINE_HEIGHT } from './labels.ts';
import { getRadius } from './radius.ts';
import { makeRandom } from './random.ts';
import { type SeparableBox, separateBoxes } from './separation.ts';
import { wrapName } from './text-width.ts';

export const LAYOUT_SEED = 1;
const TICKS = 500;
/** Margins at the graph's edges, map units. */
const MARGIN_X = 70;
const MARGIN_Y = 34;
/** The map is wider than high: pull harder towards the middle line. */
const ASPECT = MAP_WIDTH / MAP_HEIGHT;
/** Font sizes of the names that space is kept for, map units: of the largest topics, which must all be named, and of others. */
const LARGE_NAME = 17;
const SMALL_NAME = 12;
/** How many topics count as largest. */
const LARGE_TOPICS = 36;
/** Largest share of the map that marks and names may take. */
const FULLNESS = 0.55;

export interface LayoutTopic {
	readonly id: Slug;
	readonly name: string;
	readonly papers: number;
	/** Topics of one community stand together. */
	readonly community: number;
}

interface Body extends SimulationNodeDatum {
	readonly id: Slug;
	readonly name: string;
	readonly radius: number;
	readonly community: number;
	x: number;
	y: number;
}

export type Positions = ReadonlyMap<Slug, readonly [number, number]>;

/**
 * Positions in map units, rounded to a tenth, none over another. Topics in `stored` keep theirs exactly; the others
 * are placed among them by a seeded force simulation (d3-force). With nothing stored the whole map is laid out,
 * stretched to its box, and spread so that names fit. Input must be sorted; the same input gives the same positions.
 */
export function layOut(
	topics: readonly LayoutTopic[],
	links: readonly GraphLink[],
	stored: StoredLayout = {},
	seed = LAYOUT_SEED,
): Positions {
	const random = makeRandom(seed);
	const bodies = placeAtStart(topics, links, stored, random);
	const fresh = bodies.filter((body) => body.fx === undefined);
	if (fresh.length === bodies.length) {
		simulate(bodies, links, random);
		fillCorners(bodies);
		fillMap(bodies);
		makeRoom(bodies);
	} else if (fresh.length > 0) {
		simulate(bodies, links, random);
		makeRoom(bodies, new Set(fresh));
	}
	return roundPositions(bodies);
}

function roundPositions(bodies: readonly Body[]): Positions {
	const round = (value: number) => Math.round(value * 10) / 10;
	return new Map(bodies.map((body) => [body.id, [round(body.x), round(body.y)] as const]));
}

function placeAtStart(
	topics: readonly LayoutTopic[],
	links: readonly GraphLink[],
	stored: StoredLayout,
	random: () => number,
): Body[] {
	const communities = [...new Set(topics.map((topic) => topic.community))].sort((a, b) => a - b);
	return topics.map((topic) => {
		const { id, name, community } = topic;
		const body = { id, name, community, radius: getRadius(topic.papers) };
		const kept = stored[id];
		if (kept) return { ...body, x: kept[0], y: kept[1], fx: kept[0], fy: kept[1] };
		const near = findStoredNeighbour(id, links, stored);
		if (near) return { ...body, x: near[0] + 40 * (random() - 0.5), y: near[1] + 40 * (random() - 0.5) };
		const angle = (2 * Math.PI * communities.indexOf(community)) / communities.length;
		const spread = 0.3 + 0.1 * random();
		const x = MAP_WIDTH * (0.5 + spread * Math.cos(angle + 0.2 * random()));
		const y = MAP_HEIGHT * (0.5 + spread * Math.sin(angle + 0.2 * random()));
		return { ...body, x, y };
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
	return strongest && stored[getOtherEnd(strongest, id)];
}

function simulate(bodies: Body[], links: readonly GraphLink[], random: () => number): void {
	const communityOf = new Map(bodies.map((body) => [body.id, body.community]));
	const pulls = links.map((link) => {
		const isInside = communityOf.get(link.source) === communityOf.get(link.target);
		const pull = Math.min(1, link.strength / 12) * Math.min(1, link.count / 6);
		return { source: link.source, target: link.target, pull: pull * (isInside ? 1 : 0.35) };
	});
	forceSimulation(bodies)
		.randomSource(random)
		.force(
			'link',
			forceLink<Body, (typeof pulls)[number] & { source: Slug | Body; target: Slug | Body }>(pulls)
				.id((body) => body.id)
				.distance(45)
				.strength((link) => link.pull),
		)
		.force('charge', forceManyBody<Body>().strength(-240).distanceMax(500))
		.force('collide', forceCollide<Body>((body) => body.radius + 12).iterations(2))
		.force('x', forceX<Body>(MAP_WIDTH / 2).strength(0.03))
		.force('y', forceY<Body>(MAP_HEIGHT / 2).strength(0.03 * ASPECT))
		.force('community', (alpha) => gather(bodies, 0.3 * alpha))
		.force('walls', () => keepInside(bodies))
		.stop()
		.tick(TICKS);
}

/** Pulls the topics of a community towards their middle. */
function gather(bodies: readonly Body[], strength: number): void {
	const middles = new Map<number, { x: number; y: number; n: number }>();
	for (const body of bodies) {
		const middle = middles.get(body.community) ?? { x: 0, y: 0, n: 0 };
		middles.set(body.community, { x: middle.x + body.x, y: middle.y + body.y, n: middle.n + 1 });
	}
	for (const body of bodies) {
		const middle = middles.get(body.community);
		if (!middle) continue;
		body.vx = (body.vx ?? 0) + (middle.x / middle.n - body.x) * strength;
		body.vy = (body.vy ?? 0) + (middle.y / middle.n - body.y) * strength;
	}
}

/** Pushes topics back inside the map's margins; as they push each other, they fill its corners too. */
function keepInside(bodies: readonly Body[]): void {
	for (const body of bodies) {
		body.vx = (body.vx ?? 0) + pushBack(body.x, MARGIN_X, MAP_WIDTH - MARGIN_X);
		body.vy = (body.vy ?? 0) + pushBack(body.y, MARGIN_Y, MAP_HEIGHT - MARGIN_Y);
	}
}

function pushBack(value: number, low: number, high: number): number {
	return value < low ? (low - value) * 0.8 : value > high ? (high - value) * 0.8 : 0;
}

/** Stretches the layout to the map's box. */
function fillMap(bodies: readonly Body[]): void {
	const fit = (key: 'x' | 'y', size: number, margin: number) => {
		const low = Math.min(...bodies.map((body) => body[key]));
		const range = Math.max(...bodies.map((body) => body[key])) - low;
		for (const body of bodies)
			body[key] = range === 0 ? size / 2 : margin + ((body[key] - low) / range) * (size - 2 * margin);
	};
	fit('x', MAP_WIDTH, MARGIN_X);
	fit('y', MAP_HEIGHT, MARGIN_Y);
}

/** Moves topics near the diagonals into the corners that a round layout leaves empty. */
function fillCorners(bodies: readonly Body[]): void {
	const [middleX, middleY] = [MAP_WIDTH / 2, MAP_HEIGHT / 2];
	for (const body of bodies) {
		const u = (body.x - middleX) / middleX;
		const v = (body.y - middleY) / middleY;
		const reach = Math.max(Math.abs(u), Math.abs(v));
		const factor = reach === 0 ? 1 : 1 + 0.75 * (Math.hypot(u, v) / reach - 1);
		body.x = middleX + u * factor * middleX;
		body.y = middleY + v * factor * middleY;
	}
}

/** Pushes topics apart until the mark of each fits and, where the map is not too full, its name below that. */
function makeRoom(bodies: readonly Body[], movable: ReadonlySet<Body> = new Set(bodies)): void {
	const large = new Set(bodies.toSorted((a, b) => b.radius - a.radius).slice(0, LARGE_TOPICS));
	const boxes = bodies.map((body) =>
		Object.assign(body, measureRoom(body, large.has(body) ? LARGE_NAME : SMALL_NAME), {
			isFixed: !movable.has(body),
		}),
	);
	const sum = (list: readonly SeparableBox[]) =>
		list.reduce((area, box) => area + 4 * box.halfWidth * box.halfHeight, 0);
	const free = MAP_WIDTH * MAP_HEIGHT * FULLNESS - sum(boxes.filter((box) => large.has(box)));
	const scale = Math.min(1, Math.sqrt(Math.max(0, free) / sum(boxes.filter((box) => !large.has(box)))));
	for (const box of boxes) {
		if (large.has(box)) continue;
		box.halfWidth = Math.max(box.radius + 3, box.halfWidth * scale);
		box.halfHeight = Math.max(box.radius + 3, box.halfHeight * scale);
	}
	separateBoxes(boxes, { width: MAP_WIDTH, height: MAP_HEIGHT, marginX: MARGIN_X, marginY: MARGIN_Y, rounds: 600 });
	for (const box of boxes) Object.assign(box, { halfWidth: box.radius + 2, halfHeight: box.radius + 2 });
	separateBoxes(boxes, { width: MAP_WIDTH, height: MAP_HEIGHT, marginX: 20, marginY: 20, rounds: 600 });
}

function measureRoom({ name, radius }: Body, size: number): { halfWidth: number; halfHeight: number } {
	const [set] = wrapName(name, size);
	const lines = set?.lines.length ?? 1;
	return {
		halfWidth: Math.max(radius, (set?.width ?? 0) / 2) + 3,
		halfHeight: radius + (lines * LINE_HEIGHT * size) / 2 + 3,
	};
}
