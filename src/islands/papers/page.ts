/** The list of papers: filters, order and density in the URL, over the list that the page comes with. */
import { words as counts } from '#words/counts';
import {
	type FilterState,
	filterPlaces,
	formatState,
	isNarrowed,
	listNeededFacts,
	parseState,
	readSort,
	sortPlaces,
} from '../../domain/search/filter-state.ts';
import { joinBySlug } from '../../domain/search/join-by-slug.ts';
import { recordDensity, showDensity } from '../density.ts';
import { showChips } from '../search/chips.ts';
import { loadEngine } from '../search/engine.ts';
import { buildFilterPanel } from '../search/filter-panel.ts';

const SORT = 'year';
const list = document.querySelector<HTMLUListElement>('#paper-list .papers');
const root = document.querySelector<HTMLElement>('#paper-filters');
const filters = root?.querySelector('details');
const chips = document.querySelector<HTMLElement>('#paper-chips');
const tools = document.querySelector<HTMLElement>('#paper-tools');
const statusLine = document.querySelector<HTMLElement>('#paper-status');
const lede = document.querySelector<HTMLElement>('#paper-lede');
const sortField = document.querySelector<HTMLSelectElement>('#paper-sort');
const viewField = document.querySelector<HTMLInputElement>('#paper-view');

if (list && root && filters && chips && tools && statusLine && lede && sortField && viewField) {
	const engine = await loadEngine();
	const [{ columns }, slugs] = await Promise.all([engine.readFacts([]), engine.readSlugs()]);
	const items = joinBySlug(slugs, [...list.querySelectorAll('li')], (item) => item.dataset.slug ?? '');
	const places = items.map((_, place) => place);
	let state = parseState(location.search, columns, SORT);
	let turn = 0;
	const whole = lede.textContent;

	/** Shows the state once the facts are read that it needs; a newer call makes an older one stop. */
	const show = async () => {
		const mine = ++turn;
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
		lede.textContent = isNarrowed(state) || sort !== SORT ? statusLine.textContent : whole;
	};
	const change = (next: FilterState) => {
		state = next;
		history.pushState(null, '', location.pathname + formatState(state, SORT));
		void show();
	};
	const panel = buildFilterPanel(filters, columns, { change, open: () => void show() });
	// Where they stand above the list rather than beside it, they begin folded.
	filters.open = matchMedia('(min-width: 62rem)').matches;
	sortField.addEventListener('change', () => change({ ...state, sort: readSort(sortField.value) ?? SORT }));
	viewField.addEventListener('change', () => change({ ...state, isCompact: recordDensity(list, viewField.checked) }));
	addEventListener('popstate', () => {
		state = parseState(location.search, columns, SORT);
		void show();
	});
	await show();
	for (const part of [root, tools]) part.removeAttribute('data-live');
}
