/** Which files of a built site the service worker holds from the first visit on. */

/** Pages that open offline though never visited. */
const PAGES = ['index.html', 'graph/index.html', 'search/index.html', 'offline/index.html'];

/** What those pages fetch: their data, and the core of the search (its index follows when search is first used). */
const FETCHED =
	/^(?:graph|search)\/[^/]+\.json$|^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.\w\w\.pagefind|[^/]+\.pf_meta)$/;

/** What a page, a script or a stylesheet names of `_assets/`. */
const ASSET = /[\w-]+(?:\.[\w-]+)*\.(?:css|js|woff2)\b/g;

/** Whether a file is of the search index: fetched piece by piece, and none changes under its name. */
export const isSearchFile = (path: string): boolean => /^pagefind\/(?:fragment|index|filter)\//.test(path);

/** Paths of the shell's files, sorted; `readText` gives the text of one of `files`. */
export function listShell(files: readonly string[], readText: (path: string) => string): string[] {
	const assets = new Map(
		files.filter((file) => file.startsWith('_assets/')).map((file) => [file.slice('_assets/'.length), file]),
	);
	const shell = new Set(files.filter((file) => PAGES.includes(file) || FETCHED.test(file) || file === 'favicon.svg'));
	// A set that grows while it is walked: scripts name further scripts, stylesheets name fonts.
	for (const path of shell) {
		if (!/\.(?:html|css|js)$/.test(path)) continue;
		for (const [name] of readText(path).matchAll(ASSET)) {
			const asset = assets.get(name);
			if (asset) shell.add(asset);
		}
	}
	return [...shell].sort();
}
