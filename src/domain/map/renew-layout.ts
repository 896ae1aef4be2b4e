/** New positions to store: what `npm run layout` writes. */
import type { StoredLayout } from '../corpus/schema.ts';
import type { Slug } from '../text/slug.ts';
import { BACKBONE_PER_TOPIC } from './backbone.ts';
import { type Graph, MAP_HEIGHT, MAP_WIDTH } from './graph.ts';
import { LAYOUT_SEED, layOut, type Positions } from './layout.ts';
import { measureLayout } from './quality.ts';
import { getRadius } from './radius.ts';
import { separateBoxes } from './separation.ts';

/** Layouts that a fresh start chooses from. */
export const FRESH_TRIES = 40;

/**
 * Positions that begin with the stored ones: topics that have one move only where marks now overlap, and then only as
 * far as needed; topics without find a place among them. Where nothing is stored, or with `isFresh`, the map is laid
 * out from `tries` seeds and the layout with the fewest crossings is taken.
 */
export function renewLayout(graph: Graph, stored: StoredLayout, isFresh: boolean, tries = FRESH_TRIES): Positions {
	const isNew = isFresh || Object.keys(stored).length === 0;
	const start = isNew ? layOutBest(graph, tries) : layOut(graph.nodes, graph.links, stored);
	return easeOverlaps(graph, start);
}

const HEADING = `# Where each topic stands on the map: x from 0 to 1200, y from 0 to 800, downwards.
# Written by \`npm run layout\`, which moves a topic that is here only where it would cover another;
# \`npm run layout -- --fresh\` forgets all places.
`;

/** The topics that are where they were stored. */
export function listKept(positions: Positions, stored: StoredLayout): Slug[] {
	return [...positions].filter(([id, [x, y]]) => stored[id]?.[0] === x && stored[id][1] === y).map(([id]) => id);
}

/** The text of `layout.yaml`. */
export function formatLayout(positions: Positions): string {
	const lines = [...positions].map(([id, [x, y]]) => `${id}: [${x}, ${y}]\n`);
	return HEADING + (lines.join('') || '{}\n');
}

function layOutBest(graph: Graph, tries: number): Positions {
	let best: { positions: Positions; crossings: number } | undefined;
	for (let seed = LAYOUT_SEED; seed < LAYOUT_SEED + tries; seed++) {
		const positions = layOut(graph.nodes, graph.links, {}, seed);
		const { crossings } = measureLayout(placeNodes(graph, positions), BACKBONE_PER_TOPIC);
		if (!best || crossings < best.crossings) best = { positions, crossings };
	}
	return best?.positions ?? new Map();
}

/** The same graph at other positions. */
export function placeNodes(graph: Graph, positions: Positions): Graph {
	const nodes = graph.nodes.map((node) => {
		const [x, y] = positions.get(node.id) ?? [node.x, node.y];
		return { ...node, x, y };
	});
	return { ...graph, nodes };
}

function easeOverlaps(graph: Graph, positions: Positions): Positions {
	const boxes = placeNodes(graph, positions).nodes.map(({ id, papers, x, y }) => {
		const half = getRadius(papers) + 1.5;
		return { id, x, y, halfWidth: half, halfHeight: half };
	});
	separateBoxes(boxes, { width: MAP_WIDTH, height: MAP_HEIGHT, marginX: 20, marginY: 20, rounds: 400 });
	const round = (value: number) => Math.round(value * 10) / 10;
	return new Map(boxes.map(({ id, x, y }) => [id, [round(x), round(y)] as const]));
}
