import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../src/domain/library/closeness.ts';
import { Suggester } from '../../../src/domain/library/suggestions.ts';

const profile = (words: Readonly<Record<string, number>>): Profile => {
	const length = Math.hypot(...Object.values(words));
	return {
		words: new Map(Object.entries(words).map(([word, weight]) => [word, weight / length])),
		topics: new Map(),
		authors: new Set(),
		theme: undefined,
	};
};

describe('suggestions', () => {
	const papers = [
		profile({ replay: 3, memory: 1 }),
		profile({ replay: 3, memory: 1.01 }),
		profile({ replay: 2, prompt: 2 }),
		profile({ bandit: 1 }),
	];

	test('are varied: of two papers that are alike the second waits for another kind', () => {
		const picked = new Suggester(papers, [profile({ replay: 4, memory: 1, prompt: 1.6 })]).rank(new Set(), 3);
		expect(picked.map(({ paper }) => paper)).toEqual([0, 2, 1]);
	});

	test('leave out what the library has and what nothing in it is near to', () => {
		const picked = new Suggester(papers, [profile({ replay: 1 })]).rank(new Set([0]), 10);
		expect(picked.map(({ paper }) => paper).sort()).toEqual([1, 2]);
	});

	test('name the nearest works first, for the whole library and for a part', () => {
		const suggester = new Suggester(papers, [profile({ prompt: 1 }), profile({ replay: 1 }), profile({ bandit: 1 })]);
		expect(suggester.rank(new Set(), 4).find(({ paper }) => paper === 0)?.calledBy).toEqual([1]);
		expect(suggester.rank(new Set(), 4, [2]).map(({ paper, calledBy }) => [paper, calledBy])).toEqual([[3, [2]]]);
	});
});
