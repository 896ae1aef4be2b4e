/** Under which address a page is kept: without query or fragment, and with the slash that every page's path ends in. */
export function toPageKey(address: string): string {
	const { origin, pathname } = new URL(address);
	return origin + pathname.replace(/\/[^/.]+$/, '$&/');
}

/** What stands in the first list and not in the second, in the order of the first. */
export function listMissing(wanted: readonly string[], held: readonly string[]): string[] {
	const there = new Set(held);
	return wanted.filter((url) => !there.has(url));
}
