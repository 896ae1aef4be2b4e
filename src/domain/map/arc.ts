/** How a link is drawn. */
import type { GraphLink } from './graph.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

const BEND = 0.12;

/** The control point of a link's arc, always bent to the same side of its ends. */
export function findBend(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2 + (b.y - a.y) * BEND, y: (a.y + b.y) / 2 - (b.x - a.x) * BEND };
}

/** A gentle arc from one end to the other as path data in whole map units. */
export function drawArc(a: Point, b: Point): string {
	const { x, y } = findBend(a, b);
	const round = Math.round;
	return `M${round(a.x)} ${round(a.y)}Q${round(x)} ${round(y)} ${round(b.x)} ${round(b.y)}`;
}

/** Map units. */
export function getLinkWidth(link: Pick<GraphLink, 'count'>): number {
	return Math.min(6, 0.5 + 0.9 * Math.sqrt(Math.max(0, link.count - 1)));
}
