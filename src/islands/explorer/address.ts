/** Keeps the address of the page in step with the state. */
import { type Action, chooseStep, isFilterAction } from './actions.ts';
import { afterPaint } from './after-paint.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { type ExplorerState, formatState } from './state.ts';

/** Marks an entry of the browser's history that filters made. */
interface Entry {
	readonly isFilterStep?: boolean;
}

export function syncAddress(store: ExplorerStore): void {
	const readEntry = (): Entry => (typeof history.state === 'object' && history.state !== null ? history.state : {});
	const write = (state: ExplorerState, action: Action) => {
		const query = formatState(state);
		const step = chooseStep(action, readEntry().isFilterStep ?? false);
		if (step === 'none' || query === location.search) return;
		const url = query || location.pathname;
		if (step === 'push') history.pushState({ isFilterStep: isFilterAction(action) } satisfies Entry, '', url);
		else history.replaceState(history.state, '', url);
	};
	store.subscribe(({ state }, before, action) => {
		// A map that has come to rest where it was has nothing to announce.
		if (action.type === 'move' && String(before.state.at) === String(state.at)) return;
		// Chromium answers a new address with work of its own, and draws the page's icon again.
		afterPaint(() => write(state, action));
	});
}
