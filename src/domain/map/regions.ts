/** The region of each community: the cells of its topics in a Voronoi diagram, merged and rounded. */
import { curveBasisClosed, Delaunay, line } from 'd3';
import type { GraphNode } from './graph.ts';

/** How far a region reaches beyond its outermost topics, map units. */
const REACH = 44;
const RING = 14;

export interface Region {
	readonly community: number;
	/** SVG path data, closed, map units in whole numbers; each curve from where the last one ends, which takes fewer digits. */
	readonly path: string;
}

type Point = [number, number];
type Placed = Pick<GraphNode, 'x' | 'y' | 'community'>;

/** One region a community, in the order of their numbers. Topics far from their own community get an island. */
export function drawRegions(nodes: readonly Placed[]): Region[] {
	const points: Point[] = nodes.map((node) => [node.x, node.y]);
	const owners = nodes.map((node) => node.community);
	const shore = drawShore(nodes);
	const borders = findBorders([...points, ...shore], (i) => owners[i] ?? -1);
	const draw = line<Point>().curve(curveBasisClosed).digits(0);
	return [...borders]
		.filter(([community]) => community >= 0)
		.sort(([a], [b]) => a - b)
		.map(([community, edges]) => ({
			community,
			path: joinEdges(edges)
				.map((loop) => makeRelative(draw(loop) ?? ''))
				.join(''),
		}));
}

/** Path data with numbers that count from the end of the command before; only the start stays where it is. */
function makeRelative(path: string): string {
	let pen: readonly number[] = [0, 0];
	return path.replaceAll(/([MCL])([^A-Z]*)/g, (_, command: string, text: string) => {
		const numbers = text.split(',').map(Number);
		const moved = command === 'M' ? numbers : numbers.map((value, i) => value - (pen[i % 2] ?? 0));
		pen = numbers.slice(-2);
		return (command === 'M' ? command : command.toLowerCase()) + moved.join(',').replaceAll(',-', '-');
	});
}

/** Points around every topic that keep its cell small where no other topic is near. */
function drawShore(nodes: readonly Placed[]): Point[] {
	const shore: Point[] = [];
	for (const node of nodes) {
		for (let i = 0; i < RING; i++) {
			const angle = (2 * Math.PI * (i + 0.5)) / RING;
			const point: Point = [node.x + 2 * REACH * Math.cos(angle), node.y + 2 * REACH * Math.sin(angle)];
			const isFree = nodes.every((other) => Math.hypot(other.x - point[0], other.y - point[1]) > 1.94 * REACH);
			if (isFree) shore.push(point);
		}
	}
	return shore;
}

/** The edges between cells of different owners, each with its owner on the same side, by owner. */
function findBorders(points: readonly Point[], ownerOf: (point: number) => number): Map<number, [Point, Point][]> {
	const borders = new Map<number, [Point, Point][]>();
	const delaunay = Delaunay.from(points);
	if (delaunay.points.length < 6 || delaunay.triangles.length === 0) return borders;
	const { circumcenters } = delaunay.voronoi();
	const centre = (edge: number): Point => {
		const t = Math.floor(edge / 3);
		return [circumcenters[2 * t] ?? 0, circumcenters[2 * t + 1] ?? 0];
	};
	for (let edge = 0; edge < delaunay.triangles.length; edge++) {
		const twin = delaunay.halfedges[edge] ?? -1;
		if (twin < 0) continue;
		const from = ownerOf(delaunay.triangles[edge] ?? 0);
		const to = ownerOf(delaunay.triangles[twin] ?? 0);
		if (from === to) continue;
		const list = borders.get(from) ?? [];
		list.push([centre(edge), centre(twin)]);
		borders.set(from, list);
	}
	return borders;
}

/** Joins edges end to end into closed loops. */
function joinEdges(edges: readonly [Point, Point][]): Point[][] {
	const key = ([x, y]: Point) => `${x.toFixed(3)} ${y.toFixed(3)}`;
	const byStart = new Map<string, [Point, Point][]>();
	for (const edge of edges) byStart.set(key(edge[0]), [...(byStart.get(key(edge[0])) ?? []), edge]);
	const loops: Point[][] = [];
	for (const first of edges) {
		const loop: Point[] = [];
		let next = takeEdge(byStart.get(key(first[0])), first);
		while (next) {
			loop.push(next[0]);
			next = takeEdge(byStart.get(key(next[1])));
		}
		if (loop.length > 2) loops.push(loop);
	}
	return loops;
}

function takeEdge(list: [Point, Point][] | undefined, wanted?: [Point, Point]): [Point, Point] | undefined {
	if (!list) return undefined;
	const at = wanted ? list.indexOf(wanted) : 0;
	return at < 0 ? undefined : list.splice(at, 1)[0];
}
