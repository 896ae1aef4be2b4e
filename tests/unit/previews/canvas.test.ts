import { describe, expect, test } from 'vitest';
import { type Canvas, createCanvas, fillPolygons } from '../../../src/domain/previews/canvas.ts';
import { drawBox, drawCircle, drawLine, flattenOutline } from '../../../src/domain/previews/polygon.ts';

/** White, black and fifteen even steps between them: a pixel's number is the share of it that is covered, in sixteenths. */
const GREYS = [0, ...Array.from({ length: 16 }, (_, i) => i + 1)].map((step) => {
	const grey = Math.round(255 * (1 - step / 16));
	return (grey << 16) | (grey << 8) | grey;
});
const BLACK = '#000000';

function paint(...areas: readonly (readonly (readonly number[])[])[]): Canvas {
	const canvas = createCanvas(8, 6, GREYS);
	for (const polygons of areas) fillPolygons(canvas, polygons, BLACK);
	return canvas;
}

function listRows({ widthPx, heightPx, pixels }: Canvas): number[][] {
	return Array.from({ length: heightPx }, (_, y) => [...pixels.subarray(y * widthPx, (y + 1) * widthPx)]);
}

const measureArea = (canvas: Canvas) => canvas.pixels.reduce((sum, number) => sum + number, 0) / 16;

describe('polygons painted into a canvas', () => {
	test('cover each pixel by the share of it that lies inside', () => {
		expect(listRows(paint([drawBox(1.5, 1.25, 4, 2)]))).toEqual([
			[0, 0, 0, 0, 0, 0, 0, 0],
			[0, 6, 12, 12, 12, 6, 0, 0],
			[0, 8, 16, 16, 16, 8, 0, 0],
			[0, 2, 4, 4, 4, 2, 0, 0],
			[0, 0, 0, 0, 0, 0, 0, 0],
			[0, 0, 0, 0, 0, 0, 0, 0],
		]);
	});

	test('share pixels along sloping edges, whichever way they run', () => {
		const triangle = [0, 0, 8, 0, 0, 4];
		const turned = [0, 4, 8, 0, 0, 0];
		expect(listRows(paint([triangle]))[1]).toEqual([16, 16, 16, 16, 12, 4, 0, 0]);
		expect(paint([turned])).toEqual(paint([triangle]));
		expect(measureArea(paint([triangle]))).toBe(16);
	});

	test('are painted once where they overlap, also lines that cross', () => {
		expect(paint([drawBox(1, 1, 4, 3), drawBox(2, 2, 4, 3)])).toEqual(
			paint([drawBox(1, 1, 4, 3)], [drawBox(2, 2, 4, 3)]),
		);
		const crossing = [drawLine(1, 3, 7, 3, 2), drawLine(4, 5, 4, 1, 2)];
		expect(measureArea(paint(crossing))).toBe(12 + 8 - 4);
	});

	test('leave holes that run round the other way', () => {
		const hole = [3, 2, 3, 4, 5, 4, 5, 2];
		expect(measureArea(paint([drawBox(1, 1, 6, 4), hole]))).toBe(24 - 4);
	});

	test('are cut off at the edges of the canvas', () => {
		expect(paint([drawBox(-5, -5, 30, 30)]).pixels.every((number) => number === 16)).toBe(true);
		expect(measureArea(paint([drawBox(6, -1, 9, 3)], [drawBox(20, 2, 5, 5)]))).toBe(4);
		expect(measureArea(paint([[-4, 0, 4, 0, -4, 4]]))).toBe(4);
	});

	test('are round where they are circles', () => {
		const canvas = createCanvas(40, 40, GREYS);
		fillPolygons(canvas, [drawCircle(20, 20, 10)], BLACK);
		expect(Math.abs(measureArea(canvas) - Math.PI * 100)).toBeLessThan(3);
	});

	test('take the nearest colour of the palette, over what is below them', () => {
		const canvas = createCanvas(2, 1, [0xffffff, 0xff0000, 0x0000ff, 0xff8080]);
		fillPolygons(canvas, [drawBox(0, 0, 2, 1)], '#fe0101');
		fillPolygons(canvas, [drawBox(1, 0, 1, 1)], '#ffffff', 0.5);
		expect([...canvas.pixels]).toEqual([1, 3]);
	});

	test('throws for more colours than a byte can number', () => {
		expect(() =>
			createCanvas(
				1,
				1,
				Array.from({ length: 257 }, (_, i) => i),
			),
		).toThrow('257 colours');
	});
});

describe('the outline of a letter', () => {
	test('is closed contours with curves as straight pieces that end where the curve does', () => {
		const [first = [], second = []] = flattenOutline([
			{ command: 'moveTo', args: [0, 0] },
			{ command: 'quadraticCurveTo', args: [10, 0, 10, 10] },
			{ command: 'lineTo', args: [0, 10] },
			{ command: 'closePath', args: [] },
			{ command: 'moveTo', args: [2, 2] },
			{ command: 'bezierCurveTo', args: [2, 4, 4, 6, 6, 6] },
			{ command: 'closePath', args: [] },
		]);
		expect(first.slice(0, 2)).toEqual([0, 0]);
		expect(first.slice(-4)).toEqual([10, 10, 0, 10]);
		expect(first.slice(6, 8)).toEqual([7.5, 2.5]);
		expect(second.slice(0, 2)).toEqual([2, 2]);
		expect(second.slice(-2)).toEqual([6, 6]);
	});
});
