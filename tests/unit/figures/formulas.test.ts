/** What the curves of the figures are computed from, at points that can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { countTokens, findOptimalSize, predictLoss } from '../../../src/domain/figures/compute-optimal.ts';
import { quantities } from '../../../src/domain/figures/grokking-phases.ts';
import { schedules } from '../../../src/domain/figures/learning-rate-schedules.ts';
import { memories, multiplications } from '../../../src/domain/figures/memory-costs.ts';
import { pacings } from '../../../src/domain/figures/pacing-functions.ts';
import { regrets } from '../../../src/domain/figures/regret-growth.ts';
import { traceAccuracy } from '../../../src/domain/figures/stability-gap.ts';

describe('learning-rate schedules', () => {
	test.each([
		['constant', 0.7, 1],
		['cosine', 0, 1],
		['cosine', 0.5, 0.5],
		['cosine', 1 / 3, 0.75],
		['cosine', 1, 0],
		['linear', 0.25, 0.75],
		['linear', 1, 0],
		['step', 0.49, 1],
		['step', 0.5, 0.1],
		['step', 0.8, 0.01],
		['rex', 0, 1],
		['rex', 0.5, 2 / 3],
		['rex', 1, 0],
		['wsd', 0.79, 1],
		['wsd', 0.9, 0.5],
		['wsd', 1, 0],
		['cyclical', 0, 0.25],
		['cyclical', 0.125, 1],
		['cyclical', 0.25, 0.25],
		['oneCycle', 0, 0.1],
		['oneCycle', 0.45, 1],
		['oneCycle', 0.9, 0.1],
		['oneCycle', 1, 0],
	] as const)('%s at %f is %f', (name, time, rate) => {
		expect(schedules[name](time)).toBeCloseTo(rate, 10);
	});
});

describe('pacing functions', () => {
	test.each([
		['none', 0, 1],
		['linear', 0, 0.2],
		['linear', 0.35, 0.6],
		['root', 0, 0.2],
		['root', 0.35, Math.sqrt(0.52)],
		['geometric', 0, 0.2],
		['geometric', 0.35, Math.sqrt(0.2)],
	] as const)('%s at %f is %f', (name, time, share) => {
		expect(pacings[name](time)).toBeCloseTo(share, 10);
	});

	test.each(['linear', 'root', 'geometric'] as const)('%s uses all data from its end on', (name) => {
		expect([pacings[name](0.7), pacings[name](0.9)]).toEqual([expect.closeTo(1, 10), 1]);
	});
});

describe('regret', () => {
	test.each([
		['linear', 1000, 200],
		['two-thirds', 1000, 100 * Math.cbrt(5)],
		['root', 2000, 100],
		['logarithmic', Math.E ** 2, 40],
	] as const)('%s after %f rounds is %f', (order, rounds, total) => {
		expect(regrets[order](rounds)).toBeCloseTo(total, 8);
	});
});

describe('the compute-optimal size', () => {
	test.each([1e19, 1e21, 1e23])('has a lower loss than its neighbors at %f FLOPs', (budget) => {
		const size = findOptimalSize(budget);
		const lose = (parameters: number) => predictLoss(parameters, countTokens(budget, parameters));
		expect(lose(size)).toBeLessThan(lose(size * 1.05));
		expect(lose(size)).toBeLessThan(lose(size / 1.05));
	});

	test('leaves about twenty tokens for each parameter at 10^21 FLOPs', () => {
		const size = findOptimalSize(1e21);
		expect(countTokens(1e21, size) / size).toBeCloseTo(21.6, 0);
	});

	test('spends the whole budget', () => {
		expect(6 * 7e9 * countTokens(1e22, 7e9)).toBeCloseTo(1e22, -8);
	});
});

describe('memory', () => {
	test('keeps keys and values of all tokens, of a window, or a state', () => {
		expect(memories.attention(4096)).toBe(2 * 2048 * 4096);
		expect(memories.local(512)).toBe(memories.attention(512));
		expect(memories.local(1e6)).toBe(memories.local(1024));
		expect(memories.recurrent()).toBe(16 * 2048);
	});

	test('compares each token with itself and those before it, within the window if there is one', () => {
		const compare = (tokens: number, window: number) =>
			Array.from({ length: tokens }, (_, i) => 2 * 2048 * Math.min(i + 1, window)).reduce((a, b) => a + b, 0);
		expect(multiplications.attention(300)).toBe(compare(300, Number.POSITIVE_INFINITY));
		expect(multiplications.local(300)).toBe(compare(300, 1024));
		expect(multiplications.local(3000)).toBe(compare(3000, 1024));
		expect(multiplications.recurrent(2)).toBe(2 * multiplications.recurrent(1));
	});
});

describe('the stability gap', () => {
	test('lies between the points that evaluation after each task sees', () => {
		expect([1, 2, 3].map(traceAccuracy)).toEqual([0.9, 0.82, 0.76].map((level) => expect.closeTo(level, 6)));
		expect(traceAccuracy(1.06)).toBeLessThan(0.45);
		expect(traceAccuracy(1.9)).toBeGreaterThan(0.8);
	});

	test('is one curve without jumps', () => {
		for (const time of [1, 2]) expect(traceAccuracy(time + 1e-6)).toBeCloseTo(traceAccuracy(time), 3);
	});
});

describe('the phases of grokking', () => {
	test('show high training and low test accuracy while the mechanism grows', () => {
		const at = (time: number) => [quantities.training(time) > 0.95, quantities.test(time) > 0.95] as const;
		expect([0.3, 0.6, 0.95].map(at)).toEqual([
			[true, false],
			[true, false],
			[true, true],
		]);
		expect(quantities.circuit(0.6)).toBeGreaterThan(quantities.circuit(0.3) + 0.4);
		expect(quantities.memory(0.95)).toBeLessThan(0.05);
	});
});
