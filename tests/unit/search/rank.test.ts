import { expect, test } from 'vitest';
import { type Evidence, rankPapers } from '../../../src/domain/search/rank.ts';

const NONE = new Map<number, number>();
const full = (...entries: [number, number][]): Evidence => ({ jump: NONE, full: new Map(entries), trust: 1 });
const jump = (...entries: [number, number][]): Evidence => ({ jump: new Map(entries), full: NONE, trust: 1 });
const order = (words: Evidence[], topics = NONE, hasPhrase = (_: number) => false) =>
	rankPapers(words, topics, hasPhrase, 100).map(({ place }) => place);

test('a paper that matches more of the query comes before one that matches one word better', () => {
	expect(order([full([1, 9], [2, 4]), full([2, 4])])).toEqual([2, 1]);
});

test('a rare word counts for more of the query than a common one', () => {
	const common = full(...Array.from({ length: 50 }, (_, i): [number, number] => [i, 1]));
	const ranked = rankPapers([common, full([60, 1])], NONE, () => false, 100);
	expect(ranked[0]?.place).toBe(60);
	expect(ranked[0]?.coverage).toBeGreaterThan(0.5);
});

test('what both stages find comes before what one of them finds', () => {
	const word: Evidence = {
		jump: new Map([[2, 4]]),
		full: new Map([
			[1, 4],
			[2, 4],
		]),
		trust: 1,
	};
	expect(order([word])).toEqual([2, 1]);
});

test('a near spelling counts for less than the word itself', () => {
	expect(order([{ ...full([1, 4]), trust: 0.5 }, full([2, 4])])).toEqual([2, 1]);
});

test('a topic that the query names lifts the papers that carry it', () => {
	expect(order([full([1, 4], [2, 3])], new Map([[2, 1]]))).toEqual([2, 1]);
});

test('a title that holds the query as a phrase comes first', () => {
	expect(order([full([1, 4], [2, 3])], NONE, (place) => place === 2)).toEqual([2, 1]);
});

test('a paper that matches little of what the best one does is left out', () => {
	const rare = [full([1, 1]), full([1, 1]), full([1, 1])];
	const common = full(...Array.from({ length: 90 }, (_, i): [number, number] => [i, 9]));
	expect(order([...rare, common])).toEqual([1]);
});

test('equal papers keep their own order', () => {
	expect(order([jump([7, 2], [3, 2], [5, 2])])).toEqual([3, 5, 7]);
});

test('no word finds nothing', () => {
	expect(order([])).toEqual([]);
});
