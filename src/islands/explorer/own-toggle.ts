/** The tick box that shows a reader's own papers; there only while the reader has some. */
import { words as explorer } from '#words/explorer';
import { readKept, receivePapers } from '../library/kept-papers.ts';
import { readNamed, readStored, watchStored } from '../reading-list/store.ts';
import type { Action } from './actions.ts';
import { find } from './element.ts';
import type { ExplorerData } from './explorer-data.ts';
import { findOwn, type OwnPapers } from './own-papers.ts';
import type { ExplorerState } from './state.ts';
import type { Store } from './store.ts';

const words = explorer.own;

/** Reads the reader's papers, and again whenever they may have changed; each time the same object while they are the same. */
export function watchOwn(data: ExplorerData, changed: () => void): () => OwnPapers | undefined {
	const address = receivePapers(location);
	if (address !== undefined) history.replaceState(history.state, '', address);
	let own = findOwn(data, listStored(), readKept());
	const update = () => {
		const next = findOwn(data, listStored(), readKept());
		if (identify(next) === identify(own)) return;
		own = next;
		changed();
	};
	watchStored(update);
	// The page may come back as it was left, from before the list was changed.
	addEventListener('pageshow', ({ persisted }) => persisted && update());
	return () => own;
}

const identify = (own: OwnPapers | undefined) => own && [own.source, ...own.slugs].join();

/** Papers of all lists; none where the browser stores nothing. */
function listStored(): readonly string[] {
	try {
		const entries = [...readStored().list, ...readNamed().flatMap((list) => list.entries)];
		return entries.map(({ slug }) => slug);
	} catch {
		return [];
	}
}

export function setUpOwnToggle(
	explorer: HTMLElement,
	store: Store<ExplorerState, Action>,
	getOwn: () => OwnPapers | undefined,
): void {
	const box = find(explorer, '[name="own"]', HTMLInputElement);
	const place = find(explorer, '.explorer-own', HTMLElement);
	const legend = find(explorer, '.by-own', HTMLElement);
	const name = find(legend, '.own-name', HTMLElement);
	box.addEventListener('change', () => store.dispatch({ type: 'filter', filters: { own: box.checked } }));
	store.subscribe((state) => {
		const own = getOwn();
		box.checked = state.own;
		place.hidden = !own;
		legend.hidden = !own || !state.own;
		name.textContent = own ? words.legend[own.source] : '';
	});
}
