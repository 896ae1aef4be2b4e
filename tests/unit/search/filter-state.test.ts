import { describe, expect, test } from 'vitest';
import {
	countValues,
	type FilterState,
	formatState,
	isNarrowed,
	keepKnown,
	makeEmptyState,
	makeTest,
	parseState,
	sortPlaces,
	toggleValue,
} from '../../../src/domain/search/filter-state.ts';
import type { Facts } from '../../../src/domain/search/read-facts.ts';

const theme = {
	id: 'theme',
	name: 'Theme',
	values: [
		['small-updates', 'Small updates'],
		['remembering', 'Remembering'],
	],
	papers: [[0], [0, 1], [1], []],
} as const;
const kind = {
	id: 'kind',
	name: 'Kind',
	values: [
		['method', 'Method'],
		['survey', 'Survey'],
	],
	papers: [[0], [1], [0], [0]],
} as const;
const facts: Facts = {
	columns: [theme, kind],
	years: [2021, 2023, 0, 2019],
	titleRanks: [3, 0, 2, 1],
};
const empty = makeEmptyState('relevance');
const parse = (search: string) => keepKnown(parseState(search, 'relevance'), facts.columns);
const PLACES = [0, 1, 2, 3];

describe('the URL', () => {
	const states: FilterState[] = [
		empty,
		{ ...empty, from: 1854, to: 1890 },
		{ ...empty, query: 'a & b = "c" #é' },
		{ ...empty, chosen: { theme: ['small-updates', 'remembering'], kind: ['survey'] } },
		{ ...empty, query: 'lora', from: 2019, to: 2023, sort: 'title', page: 3, isCompact: true, isLoose: true },
	];
	test.each(states)('holds all of %j', (state) => {
		expect(parse(formatState(state, 'relevance'))).toEqual(state);
	});

	test('keeps filters whose columns are not known yet', () => {
		const state = parseState('?q=lora&theme=remembering&theme=nowhere&kind=survey', 'relevance');
		expect(formatState({ ...state, sort: 'title' }, 'relevance')).toBe(
			'?q=lora&theme=remembering&theme=nowhere&kind=survey&sort=title',
		);
	});

	test('of the state at the beginning is bare', () => {
		expect(formatState(empty, 'relevance')).toBe('');
	});

	test.each([
		['a year beyond those of papers', '?from=1200&to=2300'],
		['an unknown column', '?flavour=sweet'],
		['an unknown value', '?theme=nowhere'],
		['markup for a value', '?theme=%3Cimg%20onerror%3Dalert(1)%3E'],
		['an inherited name', '?constructor=x&__proto__=y'],
		['a year that is none', '?from=20x1&to=99999'],
		['an unknown order', '?sort=random'],
		['a page that is none', '?page=-1'],
		['a page beyond all', '?page=123456'],
		['broken escapes', '?%E0%A4%A=%'],
	])('%s is ignored', (_, search) => {
		expect(parse(search)).toEqual(empty);
	});
});

test('a value goes in and out, and the page begins again', () => {
	const on = toggleValue({ ...empty, page: 4 }, 'theme', 'remembering');
	expect(on).toMatchObject({ chosen: { theme: ['remembering'] }, page: 1 });
	expect(toggleValue(on, 'theme', 'remembering')).toEqual(empty);
});

describe('filters', () => {
	test.each([
		['nothing chosen', '', [0, 1, 2, 3]],
		['either of two values of a column', '?theme=small-updates&theme=remembering', [0, 1, 2]],
		['both columns', '?theme=small-updates&kind=method', [0]],
		['a year and later', '?from=2021', [0, 1]],
		['a year and earlier, unknown years apart', '?to=2021', [0, 3]],
		['a range', '?from=2020&to=2022', [0]],
	])('%s', (_, search, left) => {
		const state = parse(search);
		expect(PLACES.filter(makeTest(state, facts))).toEqual(left);
		expect(isNarrowed(state)).toBe(search !== '');
	});

	test('counts say what choosing a value would leave, its own column left out of account', () => {
		const state = parse('?theme=small-updates&kind=method');
		expect(countValues(state, facts, theme, PLACES)).toEqual([1, 1]);
		expect(countValues(state, facts, kind, PLACES)).toEqual([1, 1]);
		expect(countValues(empty, facts, kind, PLACES)).toEqual([3, 1]);
	});
});

test.each([
	['relevance', [2, 0, 3, 1]],
	['year', [1, 0, 3, 2]],
	['oldest', [3, 0, 1, 2]],
	['title', [1, 3, 2, 0]],
] as const)('sorted by %s, no paper is dropped and unknown years stand last', (sort, order) => {
	expect(sortPlaces([2, 0, 3, 1], sort, facts.years, facts.titleRanks)).toEqual(order);
});
