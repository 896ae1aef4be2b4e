/** Closed polygons, which all drawings are made of: x and y of each corner in turn. */
export type Polygon = readonly number[];

/** One command of a font's outline, as fontkit gives them. */
export interface OutlineCommand {
	readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
	/** x and y of control points and of the end. */
	readonly args: readonly number[];
}

/** Straight pieces of a curve of a letter: at 64 px they leave it by less than a tenth of a px. */
const PIECES = 6;

/** Pieces of a circle: the largest has a radius of 10 px. */
const CORNERS = 32;

/** The contours of an outline, its curves as straight pieces. */
export function flattenOutline(commands: readonly OutlineCommand[]): Polygon[] {
	const polygons: number[][] = [];
	for (const { command, args } of commands) {
		if (command === 'moveTo') polygons.push([...args]);
		const polygon = polygons.at(-1);
		if (!polygon || command === 'moveTo' || command === 'closePath') continue;
		const points = [...polygon.slice(-2), ...args];
		const pieces = command === 'lineTo' ? 1 : PIECES;
		for (let piece = 1; piece <= pieces; piece++) polygon.push(...pointOfCurve(points, piece / pieces));
	}
	return polygons;
}

/** The point of a Bézier curve with any number of control points, by de Casteljau's algorithm. */
function pointOfCurve(points: readonly number[], t: number): readonly number[] {
	let rest = points;
	while (rest.length > 2) {
		const from = rest;
		rest = from.slice(2).map((value, i) => (from[i] ?? 0) * (1 - t) + value * t);
	}
	return rest;
}

/** Polygons that are scaled first, upside down where `scaleY` is negative, and then moved. */
export function placePolygons(
	polygons: readonly Polygon[],
	x: number,
	y: number,
	scaleX: number,
	scaleY: number,
): Polygon[] {
	return polygons.map((polygon) => {
		const placed = new Array<number>(polygon.length);
		for (let i = 0; i + 1 < polygon.length; i += 2) {
			placed[i] = x + (polygon[i] ?? 0) * scaleX;
			placed[i + 1] = y + (polygon[i + 1] ?? 0) * scaleY;
		}
		return placed;
	});
}

export function drawBox(x: number, y: number, width: number, height: number): Polygon {
	return [x, y, x + width, y, x + width, y + height, x, y + height];
}

export function drawCircle(x: number, y: number, radius: number): Polygon {
	return Array.from({ length: CORNERS }, (_, i) => (2 * Math.PI * i) / CORNERS).flatMap((angle) => [
		x + radius * Math.cos(angle),
		y + radius * Math.sin(angle),
	]);
}

/** A line between two points; all lines run round in the same direction, so that crossing ones do not erase each other. */
export function drawLine(x0: number, y0: number, x1: number, y1: number, width: number): Polygon {
	const length = Math.hypot(x1 - x0, y1 - y0);
	if (length === 0) return [];
	const [dx, dy] = [((y1 - y0) / length) * (width / 2), ((x1 - x0) / length) * (width / 2)];
	return [x0 + dx, y0 - dy, x1 + dx, y1 - dy, x1 - dx, y1 + dy, x0 - dx, y0 + dy];
}
