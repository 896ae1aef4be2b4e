/** The legend: its entries show or hide their themes or communities. */
import type { Action } from './actions.ts';
import type { ExplorerState } from './state.ts';
import type { Store } from './store.ts';

export function setUpLegend(legend: HTMLElement, store: Store<ExplorerState, Action>): void {
	const buttons = [...legend.querySelectorAll<HTMLButtonElement>('button')];
	const isOn = ({ dataset: { theme, community } }: HTMLButtonElement, state: ExplorerState) =>
		theme === undefined ? state.communities.includes(Number(community)) : state.themes.includes(theme);
	legend.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		const { theme, community } = button?.dataset ?? {};
		if (theme !== undefined) store.dispatch({ type: 'toggle-theme', theme });
		else if (community !== undefined) store.dispatch({ type: 'toggle-community', community: Number(community) });
	});
	store.subscribe((state) => {
		for (const button of buttons) button.setAttribute('aria-pressed', String(isOn(button, state)));
	});
}
