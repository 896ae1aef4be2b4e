/** Milliseconds after a click; an explorer that has not started by then does not start at all. */
const PATIENCE = 15_000;

/**
 * Keeps the last click on the explorer until it has started, and then makes it again, so that a first tap does what any other does. If
 * it does not start, since a script or the data did not arrive, links lead where they lead without JavaScript.
 */
export function holdClicks(explorer: HTMLElement): void {
	if (explorer.dataset['ready'] !== undefined) return;
	let held: MouseEvent | undefined;
	const holding = new AbortController();
	const started = new MutationObserver(() => release());
	const release = () => {
		if (holding.signal.aborted) return;
		holding.abort();
		started.disconnect();
		held?.target?.dispatchEvent(new PointerEvent('click', held));
	};
	const hold = (event: MouseEvent) => {
		// A new tab or window is for the browser to open.
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (!held) setTimeout(release, PATIENCE);
		held = event;
	};
	started.observe(explorer, { attributeFilter: ['data-ready'] });
	explorer.addEventListener('click', hold, { capture: true, signal: holding.signal });
}
