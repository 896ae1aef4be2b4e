/** The active filters as buttons that remove them. */

import { words } from '#words/search';
import { clearFilters, type FilterState, isNarrowed, toggleValue } from '../../domain/search/filter-state.ts';
import type { FactColumn } from '../../domain/search/index-files.ts';
import { make } from './elements.ts';

/** Shows them in a list; `change` is called with the state without one of them, or without all. */
export function showChips(
	list: HTMLElement,
	state: FilterState,
	columns: readonly Pick<FactColumn, 'id' | 'name' | 'values'>[],
	change: (state: FilterState) => void,
): void {
	const chip = (name: string, next: FilterState) => {
		const button = make(
			'button',
			{ type: 'button', 'aria-label': words.removeFilter(name) },
			make('bdi', {}, name),
			' ',
			make('span', { 'aria-hidden': 'true' }, '×'),
		);
		button.addEventListener('click', () => change(next));
		return make('li', {}, button);
	};
	const chips = columns.flatMap(({ id, values }) =>
		(state.chosen[id] ?? []).map((value) =>
			chip(values.find(([known]) => known === value)?.[1] ?? value, toggleValue(state, id, value)),
		),
	);
	if (state.from !== undefined || state.to !== undefined)
		chips.push(chip(words.years(state.from, state.to), { ...state, from: undefined, to: undefined, page: 1 }));
	if (chips.length > 1) {
		const clear = make('button', { type: 'button' }, words.clearFilters);
		clear.addEventListener('click', () => change(clearFilters(state)));
		chips.push(make('li', {}, clear));
	}
	list.replaceChildren(...chips);
	list.hidden = !isNarrowed(state);
}
