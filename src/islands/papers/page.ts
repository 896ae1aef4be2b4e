/**
 * The list of papers: filters, order and density in the URL, over the list that the page comes with. What the filters need is loaded
 * where they stand beside the list, where the URL asks for them, or else with the first use.
 */
import { words as counts } from '#words/counts';
import {
	type FilterState,
	filterPlaces,
	formatState,
	isNarrowed,
	keepKnown,
	listNeededFacts,
	parseState,
	readSort,
	sortPlaces,
} from '../../domain/search/filter-state.ts';
import { joinBySlug } from '../../domain/search/join-by-slug.ts';
import { recordDensity, showDensity } from '../density.ts';
import { showChips } from '../search/chips.ts';
import { find } from '../search/elements.ts';
import { loadEngine } from '../search/engine.ts';
import { buildFilterPanel } from '../search/filter-panel.ts';

const SORT = 'year';
const list = find<HTMLUListElement>('#paper-list .papers');
const root = find<HTMLElement>('#paper-filters');
const filters = find<HTMLDetailsElement>('#paper-filters details');
const chips = find<HTMLElement>('#paper-chips');
const tools = find<HTMLElement>('#paper-tools');
const statusLine = find<HTMLElement>('#paper-status');
const lede = find<HTMLElement>('#paper-lede');
const sortField = find<HTMLSelectElement>('#paper-sort');
const viewField = find<HTMLInputElement>('#paper-view');
/** Where they stand above the list rather than beside it, the filters begin folded. */
const isBeside = matchMedia('(min-width: 62rem)').matches;
const wholeLede = lede.textContent;

let state = parseState(location.search, SORT);
let turn = 0;
let loading: ReturnType<typeof loadList> | undefined;

async function loadList() {
	const engine = await loadEngine();
	const [{ columns }, slugs] = await Promise.all([engine.readFacts([]), engine.readSlugs()]);
	const items = joinBySlug(slugs, [...list.querySelectorAll('li')], (item) => item.dataset.slug ?? '');
	const panel = buildFilterPanel(filters, columns, { change, open: () => show().catch(fail) });
	return { engine, columns, items, places: items.map((_, place) => place), panel };
}

function load(): ReturnType<typeof loadList> {
	loading ??= loadList().catch((error) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/** Says that the list stays as it is; what is done next loads again. */
function fail(): void {
	statusLine.textContent = statusLine.dataset['failed'] ?? '';
}

/** Shows the state once the facts are read that it needs; a newer call makes an older one stop. */
async function show(): Promise<void> {
	const mine = ++turn;
	const { engine, columns, items, places, panel } = await load();
	if (mine !== turn) return;
	state = keepKnown(state, columns);
	const sort = state.sort === 'relevance' ? SORT : state.sort;
	const facts = await engine.readFacts([...listNeededFacts({ ...state, sort }, false), ...panel.listOpen()]);
	if (mine !== turn) return;
	const sorted = sortPlaces(filterPlaces(places, state, facts), sort, facts.years, facts.titleRanks);
	const wanted = sorted.flatMap((place) => items[place] ?? []);
	const isThere = wanted.length === list.childElementCount && wanted.every((item, i) => item === list.children[i]);
	if (!isThere) list.replaceChildren(...wanted);
	panel.update(state, facts, places);
	showChips(chips, state, columns, change);
	sortField.value = sort;
	viewField.checked = showDensity(list, state.isCompact);
	statusLine.textContent = isNarrowed(state)
		? counts.papersOf(sorted.length, items.length)
		: counts.papers(items.length);
	lede.textContent = isNarrowed(state) || sort !== SORT ? statusLine.textContent : wholeLede;
}

function change(next: FilterState): void {
	state = next;
	history.pushState(null, '', location.pathname + formatState(state, SORT));
	show().catch(fail);
}

function readUrl(): Promise<void> {
	state = parseState(location.search, SORT);
	return show();
}

filters.open = isBeside;
viewField.checked = showDensity(list, state.isCompact);
sortField.addEventListener('change', () => change({ ...state, sort: readSort(sortField.value) ?? SORT }));
viewField.addEventListener('change', () => change({ ...state, isCompact: recordDensity(list, viewField.checked) }));
addEventListener('popstate', () => readUrl().catch(fail));
filters.addEventListener('toggle', () => loading ?? readUrl().catch(fail));
if (isBeside || location.search) await readUrl().catch(fail);
for (const part of [root, tools]) part.removeAttribute('data-live');
