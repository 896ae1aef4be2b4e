/** The form of filters and colours, in step with the state. */
import { words } from '#words/explorer';
import type { Action, Filters } from './actions.ts';
import { find } from './element.ts';
import { COLOURINGS, type ExplorerState } from './state.ts';
import type { Store } from './store.ts';

export function setUpControls(form: HTMLElement, store: Store<ExplorerState, Action>): void {
	const input = (name: string) => find(form, `[name="${name}"]`, HTMLInputElement);
	const select = (name: string) => find(form, `[name="${name}"]`, HTMLSelectElement);
	const outputs = {
		min: find(form, '[data-of="min"]', HTMLOutputElement),
		papers: find(form, '[data-of="papers"]', HTMLOutputElement),
	};
	const first = Number(input('from').min);
	const last = Number(input('from').max);
	const checkedThemes = () =>
		[...form.querySelectorAll<HTMLInputElement>('[data-theme]')].filter((box) => box.checked).map((box) => box.value);

	const readForm = (): Partial<Filters> => {
		const [from, to] = [Number(input('from').value) || first, Number(input('to').value) || last].sort((a, b) => a - b);
		const isAllYears = from === undefined || to === undefined || (from <= first && to >= last);
		return {
			themes: checkedThemes().sort(),
			min: Number(input('min').value),
			papers: Number(input('papers').value) > 1 ? Number(input('papers').value) : 0,
			years: isAllYears ? undefined : [Math.max(first, from), Math.min(last, to)],
			colour: COLOURINGS.find((colour) => colour === select('colour').value) ?? 'theme',
			allLinks: input('links').checked,
			rarePairs: input('unexplored').checked,
		};
	};
	const change = () => store.dispatch({ type: 'filter', filters: readForm() });
	form.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement && target.type === 'range') change();
	});
	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLElement && target.hasAttribute('name')) change();
	});
	for (const part of form.querySelectorAll('details'))
		part.addEventListener('toggle', () => part.open && part.scrollIntoView({ block: 'nearest' }));

	store.subscribe((state) => {
		for (const box of form.querySelectorAll<HTMLInputElement>('[data-theme]'))
			box.checked = state.themes.includes(box.value);
		input('min').value = String(state.min);
		input('papers').value = String(Math.max(1, state.papers));
		input('from').value = String(state.years?.[0] ?? first);
		input('to').value = String(state.years?.[1] ?? last);
		select('colour').value = state.colour;
		input('links').checked = state.allLinks;
		input('unexplored').checked = state.rarePairs;
		outputs.min.value = state.min > 0 ? words.atLeast(state.min) : words.any;
		outputs.papers.value = state.papers > 1 ? words.atLeast(state.papers) : words.any;
	});
}
