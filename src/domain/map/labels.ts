/** Label placement: as many names as fit beside their marks, the largest topics first, none over another. */
import type { GraphNode } from './graph.ts';
import { getRadius } from './radius.ts';
import { wrapName } from './text-width.ts';

export interface Label {
	readonly id: string;
	/** One or two lines. */
	readonly lines: readonly string[];
	/** Anchor point; `y` is the middle of the first line. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What placing needs of a topic; positions in the same unit as the font size. */
export type Named = Pick<GraphNode, 'name' | 'papers' | 'x' | 'y'> & { readonly id: string; readonly radius?: number };

/** From one line of a name to the next, and of a line's box with all that a font reserves; shares of the font size. */
export const LINE_HEIGHT = 1.12;
const BOX_HEIGHT = 1.34;

export interface LabelOptions {
	readonly fontSize: number;
	/** Names stay within it. */
	readonly frame: Box;
	/** Ids in order of priority; by papers, then id, where left out. */
	readonly order?: readonly string[];
	/** Boxes that names keep clear of. */
	readonly taken?: readonly Box[];
	/** Names may cover marks of topics with less than this share of their papers; those are then to be left out. */
	readonly coverShare?: number;
	/** Ids whose names may cover any mark: what a visitor has chosen is named, wherever it stands. */
	readonly mayCover?: readonly string[];
}

export interface Placement {
	readonly labels: readonly Label[];
	/** Ids of topics whose marks lie under a name. */
	readonly covered: readonly string[];
}

/** Places the names of nodes; those with no free place get none. A name covers marks only where `coverShare` allows. */
export function placeLabels(nodes: readonly Named[], options: LabelOptions): Placement {
	const { fontSize, frame, order, taken = [], coverShare = 0, mayCover = [] } = options;
	const space = new BoxIndex(fontSize * 6);
	for (const node of nodes) space.add({ box: boxAround(node), id: node.id, papers: node.papers });
	for (const box of taken) space.add({ box, papers: Number.POSITIVE_INFINITY });
	const labels: Label[] = [];
	const covered = new Set<string>();
	for (const node of sortForLabels(nodes, order)) {
		if (covered.has(node.id)) continue;
		const share = mayCover.includes(node.id) ? Number.POSITIVE_INFINITY : coverShare;
		const choice = listPlaces(node, fontSize)
			.filter(({ box }) => isWithin(box, frame))
			.map((place) => ({ ...place, ...weigh(space.list(place.box), node, share) }))
			.reduce<Choice | undefined>((best, place) => (place.cost < (best?.cost ?? FORBIDDEN) ? place : best), undefined);
		if (!choice) continue;
		labels.push(choice.label);
		for (const id of choice.hidden) covered.add(id);
		space.add({ box: choice.box, papers: Number.POSITIVE_INFINITY });
	}
	return { labels, covered: [...covered].sort() };
}

const FORBIDDEN = Number.POSITIVE_INFINITY;

interface Choice {
	readonly label: Label;
	readonly box: Box;
	readonly cost: number;
	readonly hidden: readonly string[];
}

/** What a place costs: the papers of the topics it would hide. Names and larger topics are never covered. */
function weigh(met: readonly Obstacle[], node: Named, coverShare: number): { cost: number; hidden: string[] } {
	const others = met.filter((obstacle) => obstacle.id !== node.id);
	const isBarred = others.some((obstacle) => obstacle.papers >= node.papers * coverShare);
	return {
		cost: isBarred ? FORBIDDEN : others.reduce((sum, obstacle) => sum + obstacle.papers, 0),
		hidden: others.flatMap((obstacle) => obstacle.id ?? []),
	};
}

/** The frame of a drawing of a size, with a thin free edge. */
export function makeFrame(width: number, height: number, edge = 3): Box {
	return { left: edge, top: edge, right: width - edge, bottom: height - edge };
}

function sortForLabels(nodes: readonly Named[], order: readonly string[] | undefined): readonly Named[] {
	if (!order) return nodes.toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1));
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return order.flatMap((id) => byId.get(id) ?? []);
}

function boxAround({ x, y, papers, radius = getRadius(papers) }: Named): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Places around a mark, best first: beside it, then above and below, then at its corners; wrapped names last. */
function listPlaces(node: Named, fontSize: number): { label: Label; box: Box }[] {
	return wrapName(node.name, fontSize).flatMap(({ lines, width }) => {
		const gap = (node.radius ?? getRadius(node.papers)) + fontSize * 0.28;
		const height = fontSize * (BOX_HEIGHT + LINE_HEIGHT * (lines.length - 1));
		const side = gap * 0.72;
		const make = (x: number, middle: number, anchor: Label['anchor']) => {
			const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
			const y = middle - ((lines.length - 1) * fontSize * LINE_HEIGHT) / 2;
			const round = (value: number) => Math.round(value * 10) / 10;
			return {
				label: { id: node.id, lines, x: round(x), y: round(y), anchor },
				box: { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 },
			};
		};
		return [
			make(node.x + gap, node.y, 'start'),
			make(node.x - gap, node.y, 'end'),
			make(node.x, node.y - gap - height / 2 + fontSize * 0.28, 'middle'),
			make(node.x, node.y + gap + height / 2 - fontSize * 0.28, 'middle'),
			make(node.x + side, node.y - side - height / 4, 'start'),
			make(node.x + side, node.y + side + height / 4, 'start'),
			make(node.x - side, node.y - side - height / 4, 'end'),
			make(node.x - side, node.y + side + height / 4, 'end'),
			make(node.x + width / 4, node.y - gap - height / 2 + fontSize * 0.1, 'middle'),
			make(node.x - width / 4, node.y - gap - height / 2 + fontSize * 0.1, 'middle'),
			make(node.x + width / 4, node.y + gap + height / 2, 'middle'),
			make(node.x - width / 4, node.y + gap + height / 2, 'middle'),
		];
	});
}

function isWithin(box: Box, frame: Box): boolean {
	return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

interface Obstacle {
	readonly box: Box;
	/** Of a mark. */
	readonly id?: string;
	readonly papers: number;
}

/** Obstacles in a grid of square cells, so that a box is compared only with those near it. */
class BoxIndex {
	readonly #cells = new Map<string, Obstacle[]>();
	readonly #size: number;

	constructor(size: number) {
		this.#size = size;
	}

	add(obstacle: Obstacle): void {
		for (const key of this.#listCells(obstacle.box)) {
			const cell = this.#cells.get(key);
			if (cell) cell.push(obstacle);
			else this.#cells.set(key, [obstacle]);
		}
	}

	/** The obstacles that a box overlaps, each once. */
	list(a: Box): readonly Obstacle[] {
		const met = new Set<Obstacle>();
		for (const key of this.#listCells(a))
			for (const obstacle of this.#cells.get(key) ?? []) {
				const b = obstacle.box;
				if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) met.add(obstacle);
			}
		return [...met];
	}

	#listCells(box: Box): string[] {
		const keys: string[] = [];
		const cell = (value: number) => Math.floor(value / this.#size);
		for (let i = cell(box.left); i <= cell(box.right); i++)
			for (let j = cell(box.top); j <= cell(box.bottom); j++) keys.push(`${i} ${j}`);
		return keys;
	}
}
