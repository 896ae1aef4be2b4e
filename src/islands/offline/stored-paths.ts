/** Under which address a page is kept: without query or fragment, and with the slash that every page's path ends in. */
export function toPageKey(address: string): string {
	const { origin, pathname } = new URL(address);
	return origin + pathname.replace(/\/[^/.]+$/, '$&/');
}

/** The name of a store. Two sites on one host keep theirs apart by the path that each is below. */
export function nameStore(scopePath: string, name: string): string {
	return `atlas ${scopePath} ${name}`;
}

/** Names of files in the folder of assets that a page, a script or a style names. */
export function listAssets(text: string): string[] {
	return [...text.matchAll(/[\w-]+(?:\.[\w-]+)*\.[\w-]{8}\.(?:css|js|woff2)\b/g)].map(([name]) => name);
}
