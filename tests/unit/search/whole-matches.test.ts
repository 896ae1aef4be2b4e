import { expect, test } from 'vitest';
import { ALL_WORDS, type Ranked } from '../../../src/domain/search/rank.ts';
import { listMissing, partMatches } from '../../../src/domain/search/whole-matches.ts';
import { createWordReader } from '../../../src/domain/search/words.ts';

const [BOTH, FIRST] = [0b11, 0b01];
const rank = (...matched: number[]): Ranked[] =>
	matched.map((bits, place) => ({ place, score: 1, coverage: 1, matched: bits }));
const places = (papers: readonly Ranked[]) => papers.map(({ place }) => place);
const repeat = (count: number, bits: number) => Array.from({ length: count }, () => bits);

test('many papers that match every word stand alone, the others wait', () => {
	const ranked = rank(BOTH, FIRST, ...repeat(9, BOTH), FIRST);
	const { papers, others, whole } = partMatches(ranked, 2, false);
	expect(whole).toBe(10);
	expect(places(papers)).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	expect(places(others)).toEqual([1, 11]);
});

test('few are filled up with the best of the others, in the order of the ranking', () => {
	const { papers, others, whole } = partMatches(rank(FIRST, ...repeat(20, FIRST), BOTH), 2, false);
	expect(whole).toBe(1);
	expect(places(papers)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 21]);
	expect(others).toHaveLength(12);
});

test('a person’s papers stand alone, however few', () => {
	const { papers, others } = partMatches(rank(FIRST, ALL_WORDS, FIRST), 2, true);
	expect(places(papers)).toEqual([1]);
	expect(others).toHaveLength(2);
});

test('where none matches every word, all are shown', () => {
	const ranked = rank(...repeat(30, FIRST));
	expect(partMatches(ranked, 2, false)).toEqual({ papers: ranked, others: [], whole: 0 });
});

test('a paper lacks the words that it does not match', () => {
	const words = createWordReader('en', []).list('zip lora style');
	const [paper] = rank(0b101);
	expect(paper && listMissing(paper, words).map(({ spelt }) => spelt)).toEqual(['lora']);
});
