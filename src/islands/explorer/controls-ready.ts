/** The controls are hydrated one by one, each in a turn of its own; the explorer starts when the last of them follows its store. */
import { useEffect } from 'react';

type Control = 'tools' | 'search' | 'panel' | 'filters' | 'legend';

const missing = new Set<Control>(['tools', 'search', 'panel', 'filters', 'legend']);
let announce: () => void;

/** Resolves when all controls of the page follow the store. */
export const controlsReady = new Promise<void>((resolve) => {
	announce = resolve;
});

/** Says that a control follows the store: effects of its parts come before its own. To be called last in the component. */
export function useControl(name: Control): void {
	useEffect(() => {
		missing.delete(name);
		if (missing.size === 0) announce();
	}, [name]);
}
