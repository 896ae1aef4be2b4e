/** Stores pages for use without a network as soon as a paper is starred, where the service worker looks for them. */
import { BASE } from '../base-path.ts';
import { listAssets, nameStore } from './stored-paths.ts';

/** Stores the page and the record of each paper, and the page of the reading list with what it loads. */
export async function storeForOffline(slugs: readonly string[]): Promise<void> {
	if (!slugs[0] || !('caches' in globalThis) || !navigator.serviceWorker?.controller) return;
	try {
		const [pages, data] = await Promise.all(['pages', 'data'].map((name) => caches.open(nameStore(BASE, name))));
		if (!pages || !data) return;
		for (const slug of slugs) {
			await store(pages, `${BASE}papers/${slug}/`);
			await store(data, `${BASE}papers/${slug}.json`);
		}
		const page = await store(pages, `${BASE}reading-list/`);
		if (page) await storeAssets(await page.text());
	} catch {
		// Without a network or with full storage: what has been stored so far remains.
	}
}

/** Stores a file that is not stored yet, and gives it; undefined where the site does not have it, for example of a renamed paper. */
async function store(cache: Cache, url: string): Promise<Response | undefined> {
	const stored = await cache.match(url);
	if (stored) return stored;
	const response = (await caches.match(url)) ?? (await fetch(url));
	if (!response.ok || response.redirected) return undefined;
	await cache.put(url, response.clone());
	return response;
}

/** Stores the scripts, styles and fonts that a page names, and those that these name. */
async function storeAssets(html: string): Promise<void> {
	const assets = await caches.open(nameStore(BASE, 'assets'));
	const names = new Set(listAssets(html));
	// A set that grows while it is walked.
	for (const name of names) {
		const response = await store(assets, `${BASE}_assets/${name}`);
		if (response && /\.(?:js|css)$/.test(name)) for (const inner of listAssets(await response.text())) names.add(inner);
	}
}
