/** Small pictures of the map: every topic a dot, some of them marked, joined and, where names fit, named. */
import { escapeMarkup } from '../text/markup.ts';
import { type GraphLink, type GraphNode, MAP_HEIGHT, MAP_WIDTH } from './graph.ts';
import { LINE_HEIGHT, makeFrame, placeLabels } from './labels.ts';
import { getRadius } from './radius.ts';

export const SMALL_WIDTH = 300;
export const SMALL_HEIGHT = 200;

export interface SmallMapOptions {
	/** Ids of the marked topics. */
	readonly marked: ReadonlySet<string>;
	/** Drawn among the marked ones. */
	readonly links: readonly Pick<GraphLink, 'source' | 'target' | 'count'>[];
	readonly classOf: (theme: string) => string;
	/** Size of the names in units of the small map; without it there are none. */
	readonly fontSize?: number;
	/** Only the part that the marked topics lie in, not the whole map. */
	readonly isClose?: boolean;
	/** False where the other topics are drawn once for several small maps, by `drawAllDots`. */
	readonly hasRest?: boolean;
}

type Spot = Pick<GraphNode, 'id' | 'name' | 'papers' | 'theme'> & {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
};

/** The content of an SVG element whose viewBox is `0 0 SMALL_WIDTH SMALL_HEIGHT`. Of very many nodes the first are drawn: the largest, if they come so. */
export function drawSmallMap(nodes: readonly GraphNode[], options: SmallMapOptions): string {
	const { marked, links, classOf, fontSize, isClose = false, hasRest = true } = options;
	const chosen = nodes.filter((node) => marked.has(node.id));
	const { left, top, scale } =
		isClose && chosen.length > 0 ? frameAround(chosen) : { left: 0, top: 0, scale: SMALL_WIDTH / MAP_WIDTH };
	const place = <T extends { readonly x: number; readonly y: number }>(node: T) => ({
		...node,
		x: Math.round((node.x - left) * scale),
		y: Math.round((node.y - top) * scale),
	});
	const isSeen = ({ x, y }: GraphNode) =>
		x >= left && y >= top && (x - left) * scale <= SMALL_WIDTH && (y - top) * scale <= SMALL_HEIGHT;
	const marks = chosen.map((node): Spot => {
		const radius = fontSize === undefined ? 4 : 1.5 + getRadius(node.papers) * Math.min(0.6, scale);
		return { ...place(node), radius };
	});
	const rest = hasRest ? nodes.filter((node) => isSeen(node) && !marked.has(node.id)).slice(0, DOTS) : [];
	return [
		hasRest ? `<path class="rest" d="${drawDots(rest.map(place))}"/>` : '',
		`<path class="links" d="${drawLines(links, new Map(marks.map((spot) => [spot.id, spot])))}"/>`,
		...marks.map(
			(spot) =>
				`<circle class="${classOf(spot.theme)}" cx="${spot.x}" cy="${spot.y}" r="${Math.round(spot.radius * 10) / 10}"/>`,
		),
		fontSize === undefined ? '' : drawNames(marks, fontSize),
	].join('');
}

/** Path data of every topic (of very many the first) as a dot of the whole small map. */
export function drawAllDots(nodes: readonly Pick<GraphNode, 'x' | 'y'>[]): string {
	const scale = SMALL_WIDTH / MAP_WIDTH;
	return drawDots(nodes.slice(0, DOTS).map(({ x, y }) => ({ x: Math.round(x * scale), y: Math.round(y * scale) })));
}

/** A box of the small map's shape around topics, with space for their names, inside the map where that is possible. */
function frameAround(nodes: readonly GraphNode[]): { left: number; top: number; scale: number } {
	const xs = nodes.map((node) => node.x);
	const ys = nodes.map((node) => node.y);
	const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const shape = SMALL_WIDTH / SMALL_HEIGHT;
	const width = Math.min(MAP_WIDTH, Math.max(MAP_WIDTH / 3, (x1 - x0) * 1.3, (y1 - y0) * 1.3 * shape));
	const clamp = (middle: number, size: number, all: number) => Math.min(all - size, Math.max(0, middle - size / 2));
	return {
		left: clamp((x0 + x1) / 2, width, MAP_WIDTH),
		top: clamp((y0 + y1) / 2, width / shape, MAP_HEIGHT),
		scale: SMALL_WIDTH / width,
	};
}

/** Dots that show the map's shape; in a large map the lesser topics would only thicken it. */
const DOTS = 250;

/** Dots as lines of no length, each relative to the one before: the shortest that SVG has. */
function drawDots(spots: readonly Pick<Spot, 'x' | 'y'>[]): string {
	let [x, y] = [0, 0];
	const moves = spots
		.toSorted((a, b) => a.x - b.x || a.y - b.y)
		.map((spot) => {
			const move = `m${spot.x - x}${spot.y < y ? '' : ' '}${spot.y - y}h0`;
			[x, y] = [spot.x, spot.y];
			return move;
		});
	return moves.join('').replace(/^m/, 'M');
}

function drawLines(links: SmallMapOptions['links'], spots: ReadonlyMap<string, Spot>): string {
	const ends = links.flatMap(({ source, target }) => {
		const [a, b] = [spots.get(source), spots.get(target)];
		return a && b ? [`M${a.x} ${a.y}L${b.x} ${b.y}`] : [];
	});
	return ends.join('');
}

function drawNames(marks: readonly Spot[], fontSize: number): string {
	const { labels } = placeLabels(marks, { fontSize, frame: makeFrame(SMALL_WIDTH, SMALL_HEIGHT, 1) });
	const round = (value: number) => Math.round(value * 10) / 10;
	const texts = labels.map(({ lines, x, y, anchor }) => {
		const [first = '', second] = lines.map(escapeMarkup);
		const rest =
			second === undefined ? '' : `<tspan x="${round(x)}" dy="${round(fontSize * LINE_HEIGHT)}">${second}</tspan>`;
		return `<text x="${round(x)}" y="${round(y)}"${anchor === 'middle' ? '' : ` class="${anchor}"`}>${first}${rest}</text>`;
	});
	return `<g font-size="${fontSize}" aria-hidden="true">${texts.join('')}</g>`;
}
