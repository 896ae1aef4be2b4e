/** Charts: scales, axes and curves. */
import { curveLinear, line } from 'd3';
import { FONT_SIZE, type PathShape, type Point, round, type Series, type Shape, type TextShape } from './drawing.ts';
import { drawText } from './text.ts';

export type Scale = (value: number) => number;

export interface Axis {
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	readonly label: string;
	readonly isLogarithmic?: boolean;
}

/** The area within the axes, px. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Where the name of the y axis begins; 0 unless given. */
	readonly edge?: number;
}

export interface Chart {
	readonly frame: Frame;
	readonly x: Scale;
	readonly y: Scale;
	/** Axes, ticks and their labels. */
	readonly shapes: readonly Shape[];
}

const TICK_PX = 4;
/** Below an x axis: ticks, their labels and the name of the axis. */
export const AXIS_HEIGHT = 38;

/** Maps an axis to px; a value beyond its ends is mapped beyond them too. */
export function buildScale({ from, to, isLogarithmic }: Axis, start: number, end: number): Scale {
	const read = isLogarithmic ? Math.log : (value: number) => value;
	const span = read(to) - read(from);
	return (value) => start + ((read(value) - read(from)) / span) * (end - start);
}

/** Axes whose names stand above the y axis and below the x axis at its end, where they can be read without tilting the head. */
export function drawChart(frame: Frame, xAxis: Axis, yAxis: Axis): Chart {
	const x = buildScale(xAxis, frame.left, frame.right);
	const y = buildScale(yAxis, frame.bottom, frame.top);
	const shapes: Shape[] = [
		...yAxis.ticks.flatMap(({ value, label }) => [
			drawSegment('grid', { x: frame.left, y: y(value) }, { x: frame.right, y: y(value) }),
			drawText(label, frame.left - 6, y(value) + 4, { anchor: 'end', role: 'note' }),
		]),
		drawSegment('axis', { x: frame.left, y: frame.bottom }, { x: frame.right, y: frame.bottom }),
		...xAxis.ticks.flatMap(({ value, label }) => [
			drawSegment('axis', { x: x(value), y: frame.bottom }, { x: x(value), y: frame.bottom + TICK_PX }),
			drawText(label, x(value), frame.bottom + TICK_PX + FONT_SIZE, { anchor: 'middle', role: 'note' }),
		]),
		drawText(xAxis.label, frame.right, frame.bottom + (xAxis.ticks.length > 0 ? AXIS_HEIGHT - 3 : FONT_SIZE + 4), {
			anchor: 'end',
		}),
		drawText(yAxis.label, frame.edge ?? 0, frame.top - 12),
	];
	return { frame, x, y, shapes };
}

export function drawSegment(role: PathShape['role'], from: Point, to: Point): PathShape {
	return drawPath(role, [from, to]);
}

const trace = line<Point>(
	(point) => round(point.x),
	(point) => round(point.y),
)
	.curve(curveLinear)
	.digits(1);

/** A broken line through points in px. */
export function drawPath(role: PathShape['role'], points: readonly Point[], series?: Series): PathShape {
	const d = trace([...points]) ?? '';
	return series === undefined ? { kind: 'path', role, d } : { kind: 'path', role, d, series };
}

/** The points in the units of the axes as a curve. */
export function drawCurve(
	chart: Pick<Chart, 'x' | 'y'>,
	points: readonly Point[],
	role: PathShape['role'],
	series?: Series,
): PathShape {
	return drawPath(
		role,
		points.map((point) => ({ x: chart.x(point.x), y: chart.y(point.y) })),
		series,
	);
}

/** The part of a curve that is no higher than `highest`; the curve must not leave it and come back. */
export function clipPoints(points: readonly Point[], highest: number): readonly Point[] {
	return points.filter(({ y }) => y <= highest);
}

/** Points of a function at even steps, both ends included. */
export function samplePoints(f: (x: number) => number, from: number, to: number, steps: number): readonly Point[] {
	return Array.from({ length: steps + 1 }, (_, i) => {
		const x = from + ((to - from) * i) / steps;
		return { x, y: f(x) };
	});
}

/** Points of a function at steps of even ratio, both ends included. */
export function samplePointsByRatio(f: (x: number) => number, from: number, to: number, steps: number): Point[] {
	return Array.from({ length: steps + 1 }, (_, i) => {
		const x = from * (to / from) ** (i / steps);
		return { x, y: f(x) };
	});
}

/** A label beside a point in the units of the axes, moved by px. */
export function labelPoint(
	chart: Pick<Chart, 'x' | 'y'>,
	text: string,
	point: Point,
	{
		dx = 0,
		dy = 0,
		anchor = 'start',
		series,
	}: Partial<Pick<TextShape, 'anchor' | 'series'>> & { dx?: number; dy?: number },
): TextShape {
	return drawText(text, chart.x(point.x) + dx, chart.y(point.y) + dy, { role: 'mark', anchor, series });
}
