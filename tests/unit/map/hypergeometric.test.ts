import { describe, expect, test } from 'vitest';
import { findAttainableTail, sumLowerTail } from '../../../src/domain/map/hypergeometric.ts';

describe('the hypergeometric distribution', () => {
	test.each([
		// x, all, marked, drawn, P(X ≤ x) by hand
		[0, 10, 5, 5, 1 / 252],
		[1, 10, 5, 5, 26 / 252],
		[5, 10, 5, 5, 1],
		[0, 4, 3, 2, 0],
		[0, 3, 0, 2, 1],
	])('has the lower tail at %i of %i with %i and %i', (x, all, marked, drawn, p) => {
		expect(sumLowerTail(x, { all, marked, drawn })).toBeCloseTo(p, 12);
	});

	test.each([
		[0.05, 1 / 252],
		[0.2, 26 / 252],
		[0.001, 0],
	])('attains of probabilities up to %d the largest tail', (level, p) => {
		expect(findAttainableTail(level, { all: 10, marked: 5, drawn: 5 })).toBeCloseTo(p, 12);
	});
});
