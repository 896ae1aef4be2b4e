/** The search page: the query, filters, sort and page live in the URL, and the results follow them. */
import type { FactsData } from '../../domain/search/facts-data.ts';
import {
	type FilterState,
	formatState,
	isNarrowed,
	makeEmptyState,
	parseState,
	sortPlaces,
} from '../../domain/search/filter-state.ts';
import { parseQuery } from '../../domain/search/query.ts';
import type { Ranking, Searcher } from '../../domain/search/searcher.ts';
import { count } from '../../domain/text/count.ts';
import { make } from './elements.ts';
import { type FullText, loadFullText, loadSearcher } from './engine.ts';
import { buildFilterPanel, type FilterPanel, filterPlaces } from './filter-panel.ts';
import { describeRanking, listWaysOn } from './messages.ts';
import { fillResult, fillWhenNear, makePlace, makeResult } from './results.ts';

const PAGE_SIZE = 20;
const SORT = 'relevance';

function find<T extends Element>(selector: string): T {
	const element = document.querySelector<T>(selector);
	if (!element) throw new Error(`the page has no ${selector}`);
	return element;
}
const list = find<HTMLOListElement>('#search-results');
const form = find<HTMLFormElement>('#search-form');
const field = find<HTMLInputElement>('#query');
const statusLine = find<HTMLElement>('#search-status');
const note = find<HTMLElement>('#search-note');
const placesBox = find<HTMLElement>('#search-places');
const panelRoot = find<HTMLElement>('#search-filters');
const sortField = find<HTMLSelectElement>('#search-sort');
const pager = find<HTMLElement>('#search-pages');

let state = makeEmptyState(SORT);
let facts: FactsData | undefined;
let panel: FilterPanel | undefined;
let turn = 0;

/** Runs the state's query in both stages; a newer run makes an older one stop. */
async function run(): Promise<void> {
	const mine = ++turn;
	list.ariaBusy = 'true';
	try {
		const loading = loadFullText();
		loading.catch(() => undefined);
		const searcher = await loadSearcher();
		if (mine !== turn) return;
		const query = parseQuery(state.query);
		if (query.text && !facts) showFirst(searcher, searcher.searchJump(query));
		const fullText = await loading;
		if (mine !== turn) return;
		prepare(fullText);
		const ranking = query.text ? await searcher.searchAll(query, fullText.facts, fullText.ask) : undefined;
		if (mine !== turn) return;
		await showAll(searcher, fullText, ranking);
		if (mine === turn) list.ariaBusy = 'false';
	} catch (error) {
		if (mine !== turn) return;
		statusLine.textContent = `Search could not be loaded (${error instanceof Error ? error.message : 'unknown fault'}). Reload the page, or use the list of papers.`;
		list.ariaBusy = 'false';
	}
}

/** The first answer, while the full text is on its way: titles, names and authors alone. */
function showFirst(searcher: Searcher, ranking: Ranking): void {
	if (isNarrowed(state) || state.page > 1 || state.sort !== SORT) return;
	list.replaceChildren(...ranking.papers.slice(0, PAGE_SIZE).map(({ place }) => makeResult(searcher, place)));
	statusLine.textContent = 'First matches; searching the summaries …';
}

/** Filters need the facts; the URL can only be read in full once they are there. */
function prepare(fullText: FullText): void {
	if (facts) return;
	facts = fullText.facts;
	panel = buildFilterPanel(panelRoot, facts, (next) => change(next, true));
	state = { ...parseState(location.search, facts.columns, SORT), query: state.query };
}

async function showAll(searcher: Searcher, fullText: FullText, ranking: Ranking | undefined): Promise<void> {
	if (!facts) return;
	const everyone = facts.years.map((_, place) => place);
	const found = ranking ? ranking.papers.map(({ place }) => place) : isNarrowed(state) ? everyone : [];
	const left = filterPlaces(found, state, facts);
	const sort = !ranking && state.sort === SORT ? 'year' : state.sort;
	const sorted = sortPlaces(left, sort, facts.years, facts.titleRanks);
	const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
	state = { ...state, page: Math.min(state.page, pages) };
	const shown = sorted.slice((state.page - 1) * PAGE_SIZE, state.page * PAGE_SIZE);
	const items = shown.map((place) => makeResult(searcher, place));
	list.start = (state.page - 1) * PAGE_SIZE + 1;
	// Without a jump index, titles and addresses come with the passages.
	if (searcher.index.papers.length === 0)
		await Promise.all(items.map((item) => fillResult(item, state.query, fullText)));
	list.replaceChildren(...items);
	fillWhenNear(items, state.query, fullText);
	panel?.update(state, ranking ? found : everyone);
	sortField.value = state.sort;
	const query = parseQuery(state.query);
	const places = query.text ? searcher.listPlaces(query, 6) : [];
	placesBox.hidden = places.length === 0;
	placesBox.querySelector('ul')?.replaceChildren(...places.map((place) => makePlace(searcher, place)));
	statusLine.textContent =
		ranking || isNarrowed(state) ? describeCount(sorted.length, found.length, Boolean(ranking)) : '';
	note.replaceChildren(...(ranking ? describeRanking(ranking, query) : []));
	if (ranking && sorted.length === 0) note.append(...listWaysOn(searcher, query, facts, found.length));
	showPages(pages);
	restoreScroll();
}

function describeCount(left: number, found: number, isQuery: boolean): string {
	const start = isQuery
		? `${count(left, 'paper')} ${left === 1 ? 'matches' : 'match'} “${state.query.trim()}”`
		: count(left, 'paper');
	return left < found && isQuery ? `${start} with these filters; ${found} without them.` : `${start}.`;
}

function showPages(pages: number): void {
	pager.hidden = pages < 2;
	const link = (page: number, text: string) => {
		const anchor = make(
			'a',
			{ href: formatState({ ...state, page }, SORT) || location.pathname, class: 'button' },
			text,
		);
		anchor.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			change({ ...state, page }, true);
			form.scrollIntoView();
			list.querySelector('a')?.focus({ preventScroll: true });
		});
		return anchor;
	};
	const parts: (Node | string)[] = [];
	if (state.page > 1) parts.push(link(state.page - 1, 'Previous'));
	parts.push(make('span', {}, `Page ${state.page} of ${pages}`));
	if (state.page < pages) parts.push(link(state.page + 1, 'Next'));
	pager.replaceChildren(...parts);
}

/** Puts a new state in the URL, as a step back where the visitor took one, and shows it. */
function change(next: FilterState, isStep: boolean): void {
	const url = location.pathname + formatState(next, SORT);
	if (url !== location.pathname + location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', url);
	state = next;
	void run();
}

const scrollKey = () => `scroll:${location.href}`;

/** Scrolls back to where a visitor left, once the results are there again. */
function restoreScroll(): void {
	const [entry] = performance.getEntriesByType('navigation');
	try {
		const left = sessionStorage.getItem(scrollKey());
		sessionStorage.removeItem(scrollKey());
		if (left && entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate') scrollTo(0, Number(left));
	} catch {
		// A browser that keeps nothing does not keep the place either.
	}
}
addEventListener('pagehide', () => {
	try {
		sessionStorage.setItem(scrollKey(), String(scrollY));
	} catch {
		// As above.
	}
});

function readUrl(): void {
	state = parseState(location.search, facts?.columns ?? [], SORT);
	field.value = state.query;
	void run();
}

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
	clearTimeout(typing);
	list.ariaBusy = 'true';
	typing = setTimeout(() => change({ ...state, query: field.value, page: 1 }, false), 120);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(typing);
	change({ ...state, query: field.value, page: 1 }, true);
});
sortField.addEventListener('change', () => {
	const sort = (['year', 'oldest', 'title'] as const).find((known) => known === sortField.value) ?? SORT;
	change({ ...state, sort, page: 1 }, true);
});
list.addEventListener('keydown', (event) => moveFocus(event));
field.addEventListener('keydown', (event) => {
	if (event.key !== 'ArrowDown') return;
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

addEventListener('popstate', readUrl);
readUrl();
