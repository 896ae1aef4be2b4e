/** What the address compares, as state of a component. */
import { useCallback, useSyncExternalStore } from 'react';
import {
	type CompareAction,
	formatCompare,
	type ParsedCompare,
	parseCompare,
	reduceCompare,
} from '../../domain/compare/compare-state.ts';
import { readMarked } from './store.ts';

const CHANGED = 'atlas:compare-address';

function watchAddress(changed: () => void): () => void {
	for (const name of ['popstate', CHANGED]) addEventListener(name, changed);
	return () => {
		for (const name of ['popstate', CHANGED]) removeEventListener(name, changed);
	};
}

/** The address's query; without `papers` in it, that of the marked papers. */
export function readQuery(): string {
	const { search } = location;
	return new URLSearchParams(search).has('papers') ? search : formatCompare({ slugs: readMarked(), hidden: [] });
}

export function useAddress(): ParsedCompare & { readonly dispatch: (action: CompareAction) => void } {
	const query = useSyncExternalStore(watchAddress, readQuery, () => '');
	const dispatch = useCallback((action: CompareAction) => {
		const next = reduceCompare(parseCompare(readQuery()).state, action);
		history.pushState(null, '', formatCompare(next));
		dispatchEvent(new Event(CHANGED));
	}, []);
	return { ...parseCompare(query), dispatch };
}
