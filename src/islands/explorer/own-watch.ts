/** Where the papers of a reader are found: this browser. */
import { readKept, receivePapers } from '../library/kept-papers.ts';
import { readNamed, readStored, watchStored } from '../reading-list/store.ts';
import type { ExplorerData } from './explorer-data.ts';
import { findOwn, type OwnPapers } from './own-papers.ts';

/** Gives the reader's papers, and calls back with them whenever they have changed. */
export function watchOwn(data: ExplorerData, changed: (own: OwnPapers | undefined) => void): OwnPapers | undefined {
	const address = receivePapers(location);
	if (address !== undefined) history.replaceState(history.state, '', address);
	const read = () => findOwn(data, listStored(), readKept());
	let own = read();
	const update = () => {
		const next = read();
		if (identify(next) === identify(own)) return;
		own = next;
		changed(own);
	};
	watchStored(update);
	// The page may come back as it was left, from before the list was changed.
	addEventListener('pageshow', ({ persisted }) => persisted && update());
	return own;
}

const identify = (own: OwnPapers | undefined) => own && [own.source, ...own.slugs].join();

/** Papers of all lists; none where the browser stores nothing. */
function listStored(): readonly string[] {
	try {
		const entries = [...readStored().list, ...readNamed().list.flatMap((list) => list.entries)];
		return entries.map(({ slug }) => slug);
	} catch {
		return [];
	}
}
