/** A small store: a value that only a pure reducer changes, and who wants to know of it. */
export interface Store<S, A> {
	readonly get: () => S;
	readonly dispatch: (action: A) => void;
	/** Calls back after every action, in the order of subscribing; returns what ends that. */
	readonly subscribe: (listener: (state: S, before: S, action: A) => void) => () => void;
}

export function createStore<S, A>(initial: S, reduce: (state: S, action: A) => S): Store<S, A> {
	const listeners = new Set<(state: S, before: S, action: A) => void>();
	let state = initial;
	return {
		get: () => state,
		dispatch: (action) => {
			const before = state;
			state = reduce(state, action);
			for (const listener of listeners) listener(state, before, action);
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
