import { expect, test } from 'vitest';
import { type Evidence, rankPapers } from '../../../src/domain/search/rank.ts';

const NONE = new Map<number, number>();
const word = (...entries: [number, number][]): Evidence => ({
	scores: Object.assign(new Float32Array(100), Object.fromEntries(entries)),
	carriers: entries.length,
	trust: 1,
});
const order = (words: Evidence[], topics = NONE, people = NONE) =>
	rankPapers(words, topics, people, 100).map(({ place }) => place);

test('a paper that matches more of the query comes before one that matches one word better', () => {
	expect(order([word([1, 0.9], [2, 0.4]), word([2, 0.4])])).toEqual([2, 1]);
});

test('a rare word counts for more of the query than a common one', () => {
	const common = word(...Array.from({ length: 50 }, (_, i): [number, number] => [i, 0.3]));
	const ranked = rankPapers([common, word([60, 0.3])], NONE, NONE, 100);
	expect(ranked[0]?.place).toBe(60);
	expect(ranked[0]?.coverage).toBeGreaterThan(0.5);
});

test('a near spelling counts for less than the word itself', () => {
	expect(order([{ ...word([1, 0.4]), trust: 0.5 }, word([2, 0.4])])).toEqual([2, 1]);
});

test('a topic that the query names lifts the papers that carry it', () => {
	expect(order([word([1, 0.4], [2, 0.3])], new Map([[2, 1]]))).toEqual([2, 1]);
});

test('papers of a person whom the query names come first, whatever their words', () => {
	expect(order([word([1, 1], [2, 0.3])], NONE, new Map([[3, 1]]))).toEqual([3, 1, 2]);
});

test('a paper that matches little of what the best one does is left out', () => {
	const rare = [word([1, 0.2]), word([1, 0.2]), word([1, 0.2])];
	const common = word(...Array.from({ length: 90 }, (_, i): [number, number] => [i, 0.9]));
	expect(order([...rare, common])).toEqual([1]);
});

test('equal papers keep their own order', () => {
	expect(order([word([7, 0.2], [3, 0.2], [5, 0.2])])).toEqual([3, 5, 7]);
});

test('no word finds nothing', () => {
	expect(order([])).toEqual([]);
});
