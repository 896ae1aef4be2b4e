import { describe, expect, test } from 'vitest';
import { countTerms, rankShared, weighVectors } from '../../../src/domain/similarity/vectors.ts';
import { measureCosine } from './measure-cosine.ts';

const [first, second, third] = weighVectors(
	[
		['adapter', 'rare', 'rare', 'alone'],
		['adapter', 'rare'],
		['adapter', 'replay'],
		['replay', 'bandit'],
	].map(countTerms),
);

describe('vectors of terms', () => {
	test('have length 1 and leave out terms of a single text', () => {
		expect(measureCosine(first, first)).toBeCloseTo(1);
		expect([...(first?.keys() ?? [])]).toEqual(['adapter', 'rare']);
	});

	test('bring texts nearer by a rare shared term than by a common one', () => {
		expect(measureCosine(first, second)).toBeGreaterThan(measureCosine(first, third));
		expect(rankShared(first, second)).toEqual(['rare', 'adapter']);
	});

	test('that do not exist share nothing', () => {
		expect(measureCosine(first, undefined)).toBe(0);
		expect(rankShared(undefined, first)).toEqual([]);
	});
});
