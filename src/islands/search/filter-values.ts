/** The values of one filter as checkboxes with counts. */

import { words } from '#words/search';
import type { FilterState } from '../../domain/search/filter-state.ts';
import type { FactColumn } from '../../domain/search/index-files.ts';
import { make } from './elements.ts';

/** A list longer than this is sorted by counts and cut. */
const LONG = 40;
const SHORT = 10;

export interface Cut {
	/** The visitor has asked for all values. */
	readonly isWhole: boolean;
	showWhole(): void;
}

/** Values in their own order; a long list shows the fullest first, and the rest on request. Focus stays where it was. */
export function fillValues(
	list: HTMLUListElement,
	column: FactColumn,
	state: FilterState,
	counts: readonly number[],
	{ isWhole, showWhole }: Cut,
): void {
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
	const isLong = rows.length > LONG;
	if (isLong) rows.sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count);
	const isCut = isLong && !isWhole;
	const items = rows
		.filter(({ count, isChosen }, i) => isChosen || (count > 0 && (!isCut || i < SHORT)))
		.map(({ value, name, count, isChosen }) => {
			const box = make('input', { type: 'checkbox', value, name: column.id });
			box.checked = isChosen;
			const label = make(
				'label',
				{},
				box,
				make('span', { dir: 'auto' }, name),
				make('span', { class: 'quiet' }, String(count)),
			);
			return make('li', {}, label);
		});
	list.replaceChildren(...items);
	list.classList.toggle('is-long', items.length > LONG);
	if (isCut && rows.filter(({ count }) => count > 0).length > items.length) {
		const more = make('button', { type: 'button' }, words.showAll);
		more.addEventListener('click', showWhole);
		list.append(make('li', {}, more));
	}
	if (focused !== undefined) list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}
