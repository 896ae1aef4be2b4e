/** From map units to CSS pixels of the frame, before zooming. */
import { MAP_HEIGHT, MAP_WIDTH } from '../../domain/map/graph.ts';

/** Frames narrower than this show the portrait drawing; the style sheet says the same. */
const PORTRAIT_BELOW = 600;
const OFFSET = (MAP_WIDTH - MAP_HEIGHT) / 2;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Geometry {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** CSS pixels a map unit. */
	readonly scale: number;
	readonly isTurned: boolean;
	readonly toPixels: (place: Point) => Point;
	readonly toMap: (pixel: Point) => Point;
	/** To the coordinates that upright text has inside the SVG element. */
	readonly toText: (pixel: Point) => Point;
}

export function makeGeometry(width: number): Geometry {
	const isTurned = width < PORTRAIT_BELOW;
	const scale = width / (isTurned ? MAP_HEIGHT : MAP_WIDTH);
	const flip = ({ x, y }: Point) => (isTurned ? { x: y, y: x } : { x, y });
	return {
		width,
		height: scale * (isTurned ? MAP_WIDTH : MAP_HEIGHT),
		scale,
		isTurned,
		toPixels: (place) => {
			const { x, y } = flip(place);
			return { x: x * scale, y: y * scale };
		},
		toMap: ({ x, y }) => flip({ x: x / scale, y: y / scale }),
		toText: ({ x, y }) =>
			isTurned ? { x: x / scale + OFFSET, y: y / scale - OFFSET } : { x: x / scale, y: y / scale },
	};
}

/** Distance of a point to an arc with the given ends and control point, by its chords. */
export function measureToArc(point: Point, a: Point, bend: Point, b: Point): number {
	const steps = 8;
	let best = Number.POSITIVE_INFINITY;
	let from = a;
	for (let i = 1; i <= steps; i++) {
		const t = i / steps;
		const to = {
			x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * bend.x + t ** 2 * b.x,
			y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * bend.y + t ** 2 * b.y,
		};
		best = Math.min(best, measureToSegment(point, from, to));
		from = to;
	}
	return best;
}

function measureToSegment(point: Point, a: Point, b: Point): number {
	const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
	const along = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y));
}
