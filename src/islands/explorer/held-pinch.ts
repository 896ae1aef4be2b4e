/**
 * Keeps two fingers that came to the map before the explorer has started, and puts them down on it again then, so that a first pinch
 * zooms as any other does.
 */
export function holdPinch(explorer: HTMLElement): void {
	if (explorer.dataset['ready'] !== undefined) return;
	let held: TouchEvent | undefined;
	const holding = new AbortController();
	const keep = (event: TouchEvent) => {
		held = event.touches.length > 1 ? event : undefined;
		// Else the browser scrolls the page by both fingers, and no longer says where they are.
		if (held && event.cancelable) event.preventDefault();
	};
	const frame = explorer.querySelector<HTMLElement>('.map-frame');
	for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
		frame?.addEventListener(type, keep, { passive: false, signal: holding.signal });
	new MutationObserver((_, observer) => {
		observer.disconnect();
		holding.abort();
		if (!held) return;
		const touches = [...held.touches];
		frame?.dispatchEvent(new TouchEvent('touchstart', { cancelable: true, touches, changedTouches: touches }));
	}).observe(explorer, { attributeFilter: ['data-ready'] });
}
