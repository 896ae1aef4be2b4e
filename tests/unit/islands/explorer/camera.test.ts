import { zoomIdentity } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	type Camera,
	centre,
	findView,
	getViewPoint,
	isInside,
	magnify,
} from '../../../../src/islands/explorer/camera.ts';
import { makeGeometry } from '../../../../src/islands/explorer/geometry.ts';

/** A frame in which a map unit is a pixel. */
const camera: Camera = { geometry: makeGeometry(1200), transform: zoomIdentity, covered: 0 };

describe('a camera', () => {
	test('finds the view that it is in', () => {
		for (const at of [undefined, [600, 400, 3], [300, 200, 4]] as const)
			expect(getViewPoint({ ...camera, transform: findView(camera, at) })).toEqual(at);
	});

	test('keeps the picture over the frame', () => {
		expect(findView(camera, [0, 0, 2])).toMatchObject({ x: 0, y: 0, k: 2 });
	});

	test('has the middle above what covers the frame', () => {
		const covered = { ...camera, covered: 400 };
		const [, y] = centre(covered, { x: 600, y: 400 }, 2).apply([600, 400]);
		expect(y).toBe(200);
	});

	test('magnifies around a pixel, which stays where it is', () => {
		expect(magnify(camera, 3, { x: 300, y: 500 }).apply([300, 500])).toEqual([300, 500]);
		expect(magnify(camera, 3).apply([600, 400])).toEqual([600, 400]);
	});

	test.each([
		[{ x: 600, y: 400 }, 4, 0, true],
		[{ x: 2, y: 400 }, 4, 0, false],
		[{ x: 600, y: 40 }, 4, 0, true],
		[{ x: 600, y: 40 }, 4, 100, false],
	])('says whether %j is %i px inside, below %i px: %s', (place, edge, above, wanted) => {
		expect(isInside(camera, place, edge, above)).toBe(wanted);
	});
});
