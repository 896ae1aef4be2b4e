import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseRelated, type ScoredPair } from '../../../src/domain/similarity/choose-related.ts';

const LIMITS = { least: 1, most: 2, floor: 0.2, ample: 0.5 };
const pair = (a: number, b: number, score: number, isCertain = false): ScoredPair => ({ a, b, score, isCertain });
const choose = (pairs: readonly ScoredPair[], count = 4) =>
	chooseRelated(pairs, count, LIMITS).map((list) => list.map(({ other }) => other));

describe('the choice of related papers', () => {
	test('takes a weak pair only where a list needs it', () => {
		expect(choose([pair(0, 1, 0.9), pair(0, 2, 0.3), pair(1, 2, 0.25)])).toEqual([[1, 2], [0], [0], []]);
	});

	test('takes no pair below the floor, unless it is certain', () => {
		expect(choose([pair(0, 1, 0.1), pair(2, 3, 0.1, true)])).toEqual([[], [], [3], [2]]);
	});

	test('gives every list its first entry before any gets more', () => {
		expect(choose([pair(0, 1, 0.9), pair(0, 2, 0.8), pair(1, 2, 0.7), pair(1, 3, 0.3)])).toEqual([
			[1, 2],
			[0, 3],
			[0],
			[1],
		]);
	});

	test('names both of a pair or neither, and never too many', () => {
		const pairs = fc.uniqueArray(
			fc.record({
				a: fc.integer({ min: 0, max: 5 }),
				b: fc.integer({ min: 6, max: 9 }),
				score: fc.double({ min: 0, max: 1, noNaN: true }),
				isCertain: fc.boolean(),
			}),
			{ selector: ({ a, b }) => `${a} ${b}` },
		);
		fc.assert(
			fc.property(pairs, (some) => {
				const lists = choose(some, 10);
				for (const [item, list] of lists.entries()) {
					expect(list.length).toBeLessThanOrEqual(LIMITS.most);
					for (const other of list) expect(lists[other]).toContain(item);
				}
			}),
		);
	});
});
