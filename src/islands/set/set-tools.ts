/** The tools of a list of papers. Order and density are in the URL. */
import { recordDensity, showDensity } from '../density.ts';
import { offerComparison } from './compare-link.ts';
import { getListedOrder, type ListOrder, sortList } from './sort-list.ts';

const lists = [...document.querySelectorAll<HTMLElement>('main ul.papers')];
const tools = document.querySelector<HTMLElement>('.set-tools');
const sortField = tools?.querySelector<HTMLSelectElement>('[data-sort]');
const compactField = tools?.querySelector<HTMLInputElement>('[data-compact]');
const listed = getListedOrder(lists);

function readOrder(text: string | null): ListOrder {
	return text === 'oldest' || text === 'title' ? text : 'year';
}

function show(): void {
	const state = new URLSearchParams(location.search);
	const order = readOrder(state.get('sort'));
	const view = state.get('view');
	let isCompact = false;
	for (const list of lists) {
		sortList(list, listed.get(list) ?? [], order);
		isCompact = showDensity(list, view === 'compact' || (view === 'full' ? false : undefined));
	}
	if (sortField) sortField.value = order;
	if (compactField) compactField.checked = isCompact;
}

/** Sets a value of the URL, or removes it where it is the default. */
function change(name: string, value: string | undefined): void {
	const url = new URL(location.href);
	if (value === undefined) url.searchParams.delete(name);
	else url.searchParams.set(name, value);
	history.pushState(null, '', url);
	show();
}

if (sortField && compactField) {
	sortField.addEventListener('change', () => change('sort', sortField.value === 'year' ? undefined : sortField.value));
	compactField.addEventListener('change', () => {
		const chosen = lists[0] && recordDensity(lists[0], compactField.checked);
		change('view', chosen === undefined ? undefined : chosen ? 'compact' : 'full');
	});
	addEventListener('popstate', show);
	show();
}
for (const part of tools?.querySelectorAll(':scope > [data-live]') ?? []) part.removeAttribute('data-live');
if (tools) offerComparison(tools, lists);
