/** The filters beside a list of papers: checkboxes with live counts, a range of years, a way to clear them. */
import type { FactColumn, FactsData } from '../../domain/search/facts-data.ts';
import { countValues, type FilterState, isNarrowed, makeTest, toggleValue } from '../../domain/search/filter-state.ts';
import { make } from './elements.ts';

const SHORT = 10;

export interface FilterPanel {
	/** Shows a state; `places` are the papers that are left before any filter. */
	update(state: FilterState, places: readonly number[]): void;
}

/** Builds the panel once; `change` is called with each new state. */
export function buildFilterPanel(
	root: HTMLElement,
	facts: FactsData,
	change: (state: FilterState) => void,
): FilterPanel {
	let current: FilterState | undefined;
	let shown: readonly number[] = [];
	const open = new Set<string>();
	/** Counts by column, of the groups that have yet to be filled with them. */
	const awaited = new Map<string, readonly number[]>();
	const groups = facts.columns.map((column) => {
		const list = make('ul', { class: 'values' });
		const body = make('details', { class: 'filter' }, make('summary', {}, column.name), list);
		body.open = column.id === 'theme' || column.id === 'kind';
		list.addEventListener('change', (event) => {
			if (event.target instanceof HTMLInputElement && current)
				change(toggleValue(current, column.id, event.target.value));
		});
		return { column, list, body };
	});
	const from = makeYear('from', 'From');
	const to = makeYear('to', 'To');
	const years = make(
		'details',
		{ class: 'filter' },
		make('summary', {}, 'Year'),
		make('div', { class: 'years' }, from.label, to.label),
	);
	years.open = true;
	const clear = make('button', { type: 'button' }, 'Clear the filters');
	clear.addEventListener('click', () => {
		if (current) change({ ...current, chosen: {}, from: undefined, to: undefined, page: 1 });
	});
	for (const { input } of [from, to]) input.addEventListener('change', () => changeYears());
	const title = make('summary', {}, 'Filters');
	const [first, rest] = [groups.slice(0, 2), groups.slice(2)].map((some) => some.map(({ body }) => body));
	const all = make('details', { class: 'all-filters' }, title, ...(first ?? []), years, ...(rest ?? []), clear);
	// Where they stand above the list rather than beside it, they begin folded.
	all.open = matchMedia('(min-width: 62rem)').matches;
	root.replaceChildren(all);
	for (const body of [all, ...groups.map((group) => group.body)]) body.addEventListener('toggle', () => fillOpen());

	function changeYears(): void {
		const read = ({ input }: { readonly input: HTMLInputElement }) =>
			/^(?:19|20)\d\d$/.test(input.value) ? Number(input.value) : undefined;
		if (current) change({ ...current, from: read(from), to: read(to), page: 1 });
	}

	function update(state: FilterState, places: readonly number[]): void {
		current = state;
		shown = places;
		from.input.value = state.from ? String(state.from) : '';
		to.input.value = state.to ? String(state.to) : '';
		clear.hidden = !isNarrowed(state);
		const chosen =
			Object.values(state.chosen).flat().length + Number(state.from !== undefined || state.to !== undefined);
		title.textContent = chosen > 0 ? `Filters (${chosen})` : 'Filters';
		for (const { column, body } of groups) {
			if (state.chosen[column.id]) body.open = true;
			const counts = countValues(state, facts, column, shown);
			awaited.set(column.id, counts);
			body.hidden = !state.chosen[column.id] && counts.every((count) => count === 0);
		}
		fillOpen();
	}

	/** Fills what can be seen: on a phone the whole panel begins folded. */
	function fillOpen(): void {
		if (!current || !all.open) return;
		for (const { column, list, body } of groups) {
			const counts = body.open && awaited.get(column.id);
			if (!counts) continue;
			fillValues(list, column, current, counts);
			awaited.delete(column.id);
		}
	}

	/** Values in their own order; a long list shows the fullest first, and the rest on request. Focus stays where it was. */
	function fillValues(list: HTMLUListElement, column: FactColumn, state: FilterState, counts: readonly number[]): void {
		const focused =
			document.activeElement instanceof HTMLInputElement && list.contains(document.activeElement)
				? document.activeElement.value
				: undefined;
		const chosen = new Set(state.chosen[column.id]);
		const rows = column.values.map(([value, name], i) => ({
			value,
			name,
			count: counts[i] ?? 0,
			isChosen: chosen.has(value),
		}));
		const isLong = rows.length > 40;
		if (isLong) rows.sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count);
		const isCut = isLong && !open.has(column.id);
		const items = rows
			.filter(({ count, isChosen }, i) => isChosen || (count > 0 && (!isCut || i < SHORT)))
			.map(({ value, name, count, isChosen }) => {
				const box = make('input', { type: 'checkbox', value, name: column.id });
				box.checked = isChosen;
				return make(
					'li',
					{},
					make('label', {}, box, make('span', {}, name), make('span', { class: 'quiet' }, String(count))),
				);
			});
		list.replaceChildren(...items);
		list.classList.toggle('is-long', items.length > 40);
		if (isCut && rows.filter(({ count }) => count > 0).length > items.length) list.append(makeMore(column, list));
		list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused ?? '')}"]`)?.focus();
	}

	function makeMore(column: FactColumn, list: HTMLUListElement): HTMLLIElement {
		const more = make('button', { type: 'button' }, 'Show all');
		more.addEventListener('click', () => {
			open.add(column.id);
			if (current) update(current, shown);
			list.querySelector('input')?.focus();
		});
		return make('li', {}, more);
	}
	return { update };
}

function makeYear(name: string, text: string) {
	const input = make('input', {
		type: 'text',
		inputmode: 'numeric',
		name,
		maxlength: '4',
		size: '4',
		placeholder: 'any',
	});
	return { input, label: make('label', {}, `${text} `, input) };
}

/** The papers of a list that a state lets through, in the list's order. */
export function filterPlaces(places: readonly number[], state: FilterState, facts: FactsData): number[] {
	const passes = makeTest(state, facts);
	return places.filter(passes);
}
