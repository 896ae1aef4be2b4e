/** The filters of a list of papers: checkboxes with live counts, a range of years, a way to clear them. */

import { words } from '#words/search';
import { parseYear } from '../../domain/corpus/years.ts';
import {
	clearFilters,
	countFilters,
	countValues,
	type FilterState,
	filterPlaces,
	isNarrowed,
	toggleValue,
} from '../../domain/search/filter-state.ts';
import type { FactColumn } from '../../domain/search/index-files.ts';
import type { Facts } from '../../domain/search/read-facts.ts';
import { make } from './elements.ts';
import { fillValues } from './filter-values.ts';

export interface FilterPanel {
	/** Shows a state; `places` are the papers that are left before any filter. */
	update(state: FilterState, facts: Facts, places: readonly number[]): void;
	/** Ids of the filters whose values can be seen, and whose papers an update needs. */
	listOpen(): string[];
}

export interface PanelCallbacks {
	/** Called with each new state. */
	change(state: FilterState): void;
	/** Called when a filter is opened whose papers may not have been read. */
	open(): void;
}

/** Builds the panel once, in an element whose summary it keeps; it is filled by the first update. */
export function buildFilterPanel(
	root: HTMLDetailsElement,
	columns: readonly Omit<FactColumn, 'papers'>[],
	{ change, open }: PanelCallbacks,
): FilterPanel {
	let current: { state: FilterState; facts: Facts; places: readonly number[] } | undefined;
	const whole = new Set<string>();
	const groups = columns.map((column) => {
		const list = make('ul', { class: 'values' });
		const body = make('details', { class: 'filter' }, make('summary', {}, column.name), list);
		body.open = column.id === 'theme' || column.id === 'kind';
		list.addEventListener('change', (event) => {
			if (event.target instanceof HTMLInputElement && current)
				change(toggleValue(current.state, column.id, event.target.value));
		});
		body.addEventListener('toggle', () => {
			if (body.open && list.childElementCount === 0) open();
		});
		return { column, list, body };
	});
	const years = makeYears((from, to) => {
		if (current) change({ ...current.state, from, to, page: 1 });
	});
	const clear = make('button', { type: 'button' }, words.clearFilters);
	clear.addEventListener('click', () => {
		if (current) change(clearFilters(current.state));
	});
	const show = makeShow(root);
	const summary = root.querySelector('summary') ?? make('summary', {}, words.filters);
	const bodies = groups.map(({ body }) => body);
	const parts = [summary, ...bodies.slice(0, 2), years.body, ...bodies.slice(2), clear, show];

	function update(state: FilterState, facts: Facts, places: readonly number[]): void {
		// Shown with their values from the first, so that nothing moves.
		if (!current) root.replaceChildren(...parts);
		current = { state, facts, places };
		years.show(state);
		clear.hidden = show.hidden = !isNarrowed(state);
		show.textContent = words.showPapers(filterPlaces(places, state, facts).length);
		summary.textContent = words.filtersOn(countFilters(state));
		for (const { column, list, body } of groups) {
			const read = facts.columns.find(({ id }) => id === column.id);
			if (state.chosen[column.id]) body.open = true;
			if (!read || read.papers.length === 0 || !body.open) continue;
			const counts = countValues(state, facts, read, places);
			body.hidden = !state.chosen[column.id] && counts.every((count) => count === 0);
			fillValues(list, read, state, counts, {
				isWhole: whole.has(column.id),
				showWhole: () => {
					whole.add(column.id);
					if (current) update(current.state, current.facts, current.places);
					list.querySelector('input')?.focus();
				},
			});
		}
	}
	return { update, listOpen: () => groups.filter(({ body }) => body.open).map(({ column }) => column.id) };
}

/** Where the filters stand above the list: folds them and leads to the papers that they leave. */
function makeShow(root: HTMLDetailsElement): HTMLButtonElement {
	const show = make('button', { type: 'button', class: 'show-papers' });
	show.addEventListener('click', () => {
		const status = root.closest('.filtered')?.querySelector<HTMLElement>('[role=status]');
		root.open = false;
		status?.setAttribute('tabindex', '-1');
		status?.focus({ preventScroll: true });
		status?.scrollIntoView();
	});
	return show;
}

function makeYears(change: (from: number | undefined, to: number | undefined) => void) {
	const makeYear = (name: string, text: string) => {
		const input = make('input', {
			type: 'text',
			inputmode: 'numeric',
			name,
			maxlength: '4',
			size: '4',
			placeholder: words.any,
		});
		return { input, label: make('label', {}, `${text} `, input) };
	};
	const [from, to] = [makeYear('from', words.from), makeYear('to', words.to)];
	const body = make(
		'details',
		{ class: 'filter' },
		make('summary', {}, words.year),
		make('div', { class: 'years' }, from.label, to.label),
	);
	body.open = true;
	for (const { input } of [from, to])
		input.addEventListener('change', () => change(parseYear(from.input.value), parseYear(to.input.value)));
	const show = (state: FilterState) => {
		from.input.value = state.from ? String(state.from) : '';
		to.input.value = state.to ? String(state.to) : '';
	};
	return { body, show };
}
