/** Under which address a page is kept: without query or fragment, and with the slash that every page's path ends in. */
export function toPageKey(address: string): string {
	const { origin, pathname } = new URL(address);
	return origin + pathname.replace(/\/[^/.]+$/, '$&/');
}
