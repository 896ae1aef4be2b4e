import { useSyncExternalStore } from 'react';
import { store } from './explorer-store.ts';
import { type ExplorerModel, INITIAL } from './model.ts';

/** A part of the explorer's model as state of a component; the part must be the same object while it is unchanged. */
export function useExplorer<T>(select: (model: ExplorerModel) => T): T {
	return useSyncExternalStore(
		store.subscribe,
		() => select(store.get()),
		() => select(INITIAL),
	);
}
