/** Where a visitor was in the results before going on to a paper. */

const makeKey = () => `scroll:${location.href}`;

/** Remembers the place whenever the page is left. */
export function rememberScroll(): void {
	addEventListener('pagehide', () => {
		try {
			sessionStorage.setItem(makeKey(), String(scrollY));
		} catch {
			// A browser that stores nothing does not store the place either.
		}
	});
}

/** Scrolls back to where a visitor left, once the results are there again. */
export function restoreScroll(): void {
	const [entry] = performance.getEntriesByType('navigation');
	try {
		const left = sessionStorage.getItem(makeKey());
		sessionStorage.removeItem(makeKey());
		if (left && entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate') scrollTo(0, Number(left));
	} catch {
		// Storage is blocked: the page stays at its top.
	}
}
