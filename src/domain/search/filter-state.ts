/** What a list of papers is narrowed to and sorted by, and how that stands in the URL. */
import { parseYear } from '../corpus/years.ts';
import type { FactColumn } from './index-files.ts';
import type { Facts } from './read-facts.ts';

export type Sort = 'relevance' | 'year' | 'oldest' | 'title';
const SORTS: readonly Sort[] = ['relevance', 'year', 'oldest', 'title'];

/** By how they are written in the URL. */
const DENSITIES: ReadonlyMap<string, boolean> = new Map([
	['compact', true],
	['full', false],
]);

export interface FilterState {
	readonly query: string;
	/** Chosen values by column. Within a column any of them will do; every column has to hold. */
	readonly chosen: Readonly<Record<string, readonly string[]>>;
	readonly from: number | undefined;
	readonly to: number | undefined;
	readonly sort: Sort;
	/** From 1. */
	readonly page: number;
	/** Titles only, or all; undefined where nothing was chosen. */
	readonly isCompact: boolean | undefined;
	/** Papers that match some words of the query are listed too. */
	readonly isLoose: boolean;
}

export function makeEmptyState(sort: Sort): FilterState {
	return {
		query: '',
		chosen: {},
		from: undefined,
		to: undefined,
		sort,
		page: 1,
		isCompact: undefined,
		isLoose: false,
	};
}

/** Parameters that are no column. */
const PLAIN = new Set(['q', 'from', 'to', 'sort', 'page', 'view', 'match']);

/** Reads a query string. What is malformed is ignored; which columns and values there are `keepKnown` sees to. */
export function parseState(search: string, sort: Sort): FilterState {
	const parameters = new URLSearchParams(search);
	const columns = [...new Set(parameters.keys())].filter((key) => !PLAIN.has(key));
	return {
		query: (parameters.get('q') ?? '').slice(0, 400),
		chosen: Object.fromEntries(columns.map((id) => [id, parameters.getAll(id)])),
		from: parseYear(parameters.get('from')),
		to: parseYear(parameters.get('to')),
		sort: readSort(parameters.get('sort')) ?? sort,
		page: /^[1-9]\d{0,3}$/.test(parameters.get('page') ?? '') ? Number(parameters.get('page')) : 1,
		isCompact: DENSITIES.get(parameters.get('view') ?? ''),
		isLoose: parameters.get('match') === 'some',
	};
}

/** The same state with those chosen values only that the columns have, in their order. */
export function keepKnown(state: FilterState, columns: readonly Pick<FactColumn, 'id' | 'values'>[]): FilterState {
	const chosen = columns.flatMap(({ id, values }): [string, string[]][] => {
		const known = values.map(([value]) => value).filter((value) => state.chosen[id]?.includes(value));
		return known.length > 0 ? [[id, known]] : [];
	});
	return { ...state, chosen: Object.fromEntries(chosen) };
}

/** An order by its name; undefined for any other word. */
export function readSort(text: string | null): Sort | undefined {
	return SORTS.find((known) => known === text);
}

/** Ids of the facts that a state is filtered and sorted by. */
export function listNeededFacts(state: FilterState, isQuery: boolean): string[] {
	const needsYear =
		state.from !== undefined ||
		state.to !== undefined ||
		state.sort === 'year' ||
		state.sort === 'oldest' ||
		(!isQuery && isNarrowed(state));
	const needsTitle = state.sort === 'title' || needsYear;
	return [...Object.keys(state.chosen), ...(needsYear ? ['year'] : []), ...(needsTitle ? ['title'] : [])];
}

/** The query string of a state, with its `?`; empty for a state that is as it begins. */
export function formatState(state: FilterState, sort: Sort): string {
	const parameters = new URLSearchParams();
	if (state.query) parameters.set('q', state.query);
	for (const [id, values] of Object.entries(state.chosen)) for (const value of values) parameters.append(id, value);
	if (state.from) parameters.set('from', String(state.from));
	if (state.to) parameters.set('to', String(state.to));
	if (state.sort !== sort) parameters.set('sort', state.sort);
	if (state.isCompact !== undefined) parameters.set('view', state.isCompact ? 'compact' : 'full');
	if (state.isLoose) parameters.set('match', 'some');
	if (state.page > 1) parameters.set('page', String(state.page));
	const text = parameters.toString();
	return text ? `?${text}` : '';
}

/** The same query with the papers that match some of its words, or without them; the page stays, since they come after the others. */
export function toggleLoose(state: FilterState): FilterState {
	return { ...state, isLoose: !state.isLoose };
}

export function isNarrowed(state: FilterState): boolean {
	return Object.keys(state.chosen).length > 0 || state.from !== undefined || state.to !== undefined;
}

/** The same state without any filter. */
export function clearFilters(state: FilterState): FilterState {
	return { ...state, chosen: {}, from: undefined, to: undefined, page: 1 };
}

/** How many filters are on; a range of years is one. */
export function countFilters(state: FilterState): number {
	const values = Object.values(state.chosen).flat().length;
	return values + Number(state.from !== undefined || state.to !== undefined);
}

/** The papers of a list that a state lets through, in the list's order. */
export function filterPlaces(places: readonly number[], state: FilterState, facts: Facts): number[] {
	const passes = makeTest(state, facts);
	return places.filter(passes);
}

/** Puts one value of a column in or out; the page begins again. */
export function toggleValue(state: FilterState, column: string, value: string): FilterState {
	const before = state.chosen[column] ?? [];
	const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
	const { [column]: _, ...rest } = state.chosen;
	return { ...state, chosen: after.length > 0 ? { ...rest, [column]: after } : rest, page: 1 };
}

/** Whether a paper passes; `except` leaves one column out of account. */
export function makeTest(state: FilterState, facts: Facts, except?: string): (place: number) => boolean {
	const tests = facts.columns.flatMap((column) => {
		const wanted = state.chosen[column.id];
		if (!wanted || column.id === except) return [];
		const places = new Set(column.values.flatMap(([value], i) => (wanted.includes(value) ? [i] : [])));
		return [(place: number) => (column.papers[place] ?? []).some((value) => places.has(value))];
	});
	const { from, to } = state;
	if (except !== 'year' && (from !== undefined || to !== undefined)) {
		tests.push((place) => {
			const year = facts.years[place] ?? 0;
			return year >= (from ?? 1) && year > 0 && year <= (to ?? 9999);
		});
	}
	return (place) => tests.every((test) => test(place));
}

/** For each value of a column, how many of the papers would be left if it were chosen. */
export function countValues(state: FilterState, facts: Facts, column: FactColumn, places: readonly number[]): number[] {
	const counts = column.values.map(() => 0);
	const passes = makeTest(state, facts, column.id);
	for (const place of places) {
		if (!passes(place)) continue;
		for (const value of column.papers[place] ?? []) counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

/** Sorts places that come in order of relevance. Papers without a year stand last, whichever way the years run. */
export function sortPlaces(
	places: readonly number[],
	sort: Sort,
	years: readonly number[],
	titleRanks: readonly number[],
): number[] {
	if (sort === 'relevance') return [...places];
	const byTitle = (a: number, b: number) => (titleRanks[a] ?? 0) - (titleRanks[b] ?? 0);
	if (sort === 'title') return places.toSorted(byTitle);
	const year = (place: number) => years[place] || undefined;
	return places.toSorted((a, b) => {
		const [x, y] = [year(a), year(b)];
		if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || byTitle(a, b);
		return (sort === 'year' ? y - x : x - y) || byTitle(a, b);
	});
}
