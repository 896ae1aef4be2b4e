/** The search page: the query, filters, sort and page are in the URL, and the results follow them. */

import { words } from '#words/search';
import type { SearchEngine } from '../../domain/search/engine.ts';
import {
	type FilterState,
	filterPlaces,
	formatState,
	isNarrowed,
	keepKnown,
	listNeededFacts,
	makeEmptyState,
	parseState,
	readSort,
	sortPlaces,
	toggleLoose,
} from '../../domain/search/filter-state.ts';
import type { FactColumn } from '../../domain/search/index-files.ts';
import { isAsking, type Query } from '../../domain/search/query.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { Facts } from '../../domain/search/read-facts.ts';
import type { Ranking } from '../../domain/search/search-papers.ts';
import { matchesAll } from '../../domain/search/whole-matches.ts';
import { takeTurns } from '../turns.ts';
import { showChips } from './chips.ts';
import { find } from './elements.ts';
import { dropEngine, loadEngine } from './engine.ts';
import { setUpEssays } from './essays.ts';
import { buildFilterPanel, type FilterPanel } from './filter-panel.ts';
import { describeRanking, listWaysOn } from './messages.ts';
import { showPager } from './pager.ts';
import { setUpResultTools } from './result-tools.ts';
import { makeResults, makeSuggestions } from './results.ts';
import { rememberScroll, restoreScroll } from './scroll-memory.ts';

const PAGE_SIZE = 20;
const SORT = 'relevance';
const TYPING_MS = 80;
const NO_FACTS: Facts = { columns: [], years: [], titleRanks: [] };
/** Where the filters stand beside the list. */
const WIDE = matchMedia('(min-width: 62rem)');
const list = find<HTMLOListElement>('#search-results');
const form = find<HTMLFormElement>('#search-form');
const field = find<HTMLInputElement>('#query');
const statusLine = find<HTMLElement>('#search-status');
const note = find<HTMLElement>('#search-note');
const suggestions = find<HTMLElement>('#search-places');
const chips = find<HTMLElement>('#search-chips');
const filters = find<HTMLDetailsElement>('#search-filters details');
const sortField = find<HTMLSelectElement>('#search-sort');
const pager = find<HTMLElement>('#search-pages');
const others = find<HTMLAnchorElement>('#search-others');
const begin = [...suggestions.children];
const set = setUpResultTools(find('#search-set'));
const essays = setUpEssays(find('#search-essays'));

let state = makeEmptyState(SORT);
let columns: readonly Omit<FactColumn, 'papers'>[] = [];
let panel: FilterPanel | undefined;
let turn = 0;
/** What is shown. */
let shownAnswer: Answer | undefined;

interface Answer {
	readonly engine: SearchEngine;
	readonly query: Query;
	/** Undefined where no query asks for papers. */
	readonly ranking: Ranking | undefined;
	/** Papers before any filter. */
	readonly found: readonly number[];
	/** Papers that the filters leave, in the order chosen. */
	readonly sorted: readonly number[];
}

/** Runs the state's query and shows its answer in one step; a newer run makes an older one stop. */
async function run(): Promise<void> {
	const mine = ++turn;
	list.ariaBusy = 'true';
	if (!shownAnswer && state.query) statusLine.textContent = words.searching;
	try {
		const engine = await loadEngine();
		if (isNarrowed(state) || panel) await readColumns(engine);
		if (mine !== turn) return;
		const yieldToMain = takeTurns();
		const answer = await answerState(engine);
		await yieldToMain();
		const pages = Math.max(1, Math.ceil(answer.sorted.length / PAGE_SIZE));
		const page = Math.min(state.page, pages);
		const shown = answer.sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
		const isEmpty = answer.sorted.length === 0 && (answer.ranking !== undefined || isNarrowed(state));
		const [items, places, ways] = await Promise.all([
			makeResults(shown, answer.query, engine, listRanked(answer.ranking)),
			answer.query.text ? makeSuggestions(answer.query, engine) : begin,
			isEmpty ? listWaysOn(engine, answer.query, answer.found.length) : [],
		]);
		if (mine !== turn) return;
		state = { ...state, page };
		list.start = (page - 1) * PAGE_SIZE + 1;
		list.replaceChildren(...items);
		suggestions.replaceChildren(...places);
		suggestions.dataset['shown'] = '';
		showAnswer(answer, ways);
		showPages(pages);
		restoreScroll();
		list.ariaBusy = 'false';
		shownAnswer = answer;
		if (WIDE.matches || filters.open) await updatePanel(answer);
	} catch (error) {
		if (mine !== turn) return dropEngine();
		fail(error);
		list.ariaBusy = 'false';
	}
}

/** Says what went wrong; the next run loads the index again. */
function fail(error: unknown): void {
	dropEngine();
	statusLine.textContent = words.failed(error instanceof Error ? error.message : words.unknownError);
}

async function answerState(engine: SearchEngine): Promise<Answer> {
	const query = engine.parse(state.query);
	const isQuery = isAsking(query) || query.isTooCommon;
	const needed = listNeededFacts(state, isQuery);
	const [ranking, facts] = await Promise.all([
		isQuery ? engine.search(query) : undefined,
		needed.length > 0 ? engine.readFacts(needed) : NO_FACTS,
	]);
	const all = Array.from({ length: engine.context.store.manifest.papers }, (_, place) => place);
	const found = ranking ? listRanked(ranking).map(({ place }) => place) : all;
	const isListed = ranking !== undefined || isNarrowed(state);
	const sort = !ranking && state.sort === SORT ? 'year' : state.sort;
	const left = isListed ? filterPlaces(found, state, facts) : [];
	return { engine, query, ranking, found, sorted: sortPlaces(left, sort, facts.years, facts.titleRanks) };
}

/** What the filters are called; what the URL names beside them is dropped. */
async function readColumns(engine: SearchEngine): Promise<void> {
	if (columns.length === 0) ({ columns } = await engine.readFacts([]));
	state = keepKnown(state, columns);
}

/** Builds the panel when it is first seen, and fills the groups that are open. */
async function updatePanel(answer: Answer): Promise<void> {
	const { engine, query, found } = answer;
	const mine = turn;
	await readColumns(engine);
	panel ??= buildFilterPanel(filters, columns, {
		change: (next) => change(next, true),
		open: () => void updatePanel(shownAnswer ?? answer).catch(fail),
	});
	const facts = await engine.readFacts([...listNeededFacts(state, query.text !== ''), ...panel.listOpen()]);
	if (mine === turn) panel.update(state, facts, found);
}

function showAnswer({ query, ranking, found, sorted, engine }: Answer, ways: readonly Node[]): void {
	sortField.value = state.sort;
	showChips(chips, state, columns, (next) => change(next, true));
	const isMixed = state.isLoose && (ranking?.others.length ?? 0) > 0;
	note.replaceChildren(...(ranking ? describeRanking(ranking, query, isMixed) : []), ...ways);
	set.update(sorted, engine);
	essays.update(query.plain);
	showOthers(ranking);
	statusLine.textContent = describeAnswer({ query, ranking, found, sorted });
}

/** How many papers match every word, or some where none matches all; with filters how many of these are left. */
function describeAnswer({ query, ranking, found, sorted }: Omit<Answer, 'engine'>): string {
	if (!ranking && !isNarrowed(state)) return query.text ? words.noWords(query.text) : '';
	if (!ranking) return `${words.papers(sorted.length)}.`;
	const text = state.query.trim();
	const places = new Set(sorted);
	const counted = listRanked(ranking).filter((paper) => ranking.whole === 0 || matchesAll(paper, query.words.length));
	const left = counted.filter(({ place }) => places.has(place)).length;
	if (sorted.length < found.length) return words.matchesFiltered(left, text, counted.length);
	return ranking.whole === 0 && left > 0 ? words.matchSome(left, text) : words.matches(left, text);
}

/** The papers of a ranking that the state lists. */
function listRanked(ranking: Ranking | undefined): readonly Ranked[] {
	return [...(ranking?.papers ?? []), ...(state.isLoose ? (ranking?.others ?? []) : [])];
}

/** The link that adds the papers that match some of the words, or takes them out again. */
function showOthers(ranking: Ranking | undefined): void {
	const count = ranking?.others.length ?? 0;
	others.hidden = count === 0;
	others.href = formatState(toggleLoose(state), SORT) || location.pathname;
	others.textContent = state.isLoose ? words.hideOthers : words.showOthers(count);
}

function showPages(pages: number): void {
	const getHref = (page: number) => formatState({ ...state, page }, SORT) || location.pathname;
	showPager(pager, state.page, pages, getHref, (page) => {
		change({ ...state, page }, true);
		form.scrollIntoView();
		field.focus({ preventScroll: true });
	});
}

/** Puts a new state in the URL, as a step back where the visitor took one, and shows it. */
function change(next: FilterState, isStep: boolean): void {
	const url = location.pathname + formatState(next, SORT);
	if (url !== location.pathname + location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', url);
	state = next;
	void run();
}

function readUrl(): void {
	state = parseState(location.search, SORT);
	field.value = state.query;
	void run();
}

/** The state with what the field holds; another question is asked of papers that match every word again. */
function askAgain(): FilterState {
	return { ...state, query: field.value, page: 1, isLoose: state.isLoose && field.value.trim() === state.query.trim() };
}

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
	clearTimeout(typing);
	list.ariaBusy = 'true';
	typing = setTimeout(() => change(askAgain(), false), TYPING_MS);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(typing);
	change(askAgain(), true);
});
others.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	change(toggleLoose(state), true);
});
sortField.addEventListener('change', () =>
	change({ ...state, sort: readSort(sortField.value) ?? SORT, page: 1 }, true),
);
filters.addEventListener('toggle', () => {
	if (filters.open && !panel && shownAnswer) void updatePanel(shownAnswer).catch(fail);
});
list.addEventListener('keydown', (event) => moveFocus(event));
field.addEventListener('keydown', (event) => {
	if (event.key !== 'ArrowDown' || event.isComposing) return;
	event.preventDefault();
	list.querySelector('a')?.focus();
});

/** Arrows, Home and End walk through the results; up from the first leads back to the field. */
function moveFocus(event: KeyboardEvent): void {
	const links = [...list.querySelectorAll('a')];
	const at = links.indexOf(document.activeElement as HTMLAnchorElement);
	const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
	if (at < 0 || to === undefined) return;
	event.preventDefault();
	if (to < 0) field.focus();
	else links[Math.min(to, links.length - 1)]?.focus();
}

filters.open = WIDE.matches;
addEventListener('popstate', readUrl);
rememberScroll();
readUrl();
