/** Stores pages for use without a network as soon as a paper is starred, where the service worker looks for them. */
import { BASE } from '../base-path.ts';
import { listAssets, nameStore } from './stored-paths.ts';

/** Stores the page and the record of each paper, and the page of the reading list with what it loads. */
export async function storeForOffline(slugs: readonly string[]): Promise<void> {
	if (slugs.length === 0 || !('caches' in globalThis) || !navigator.serviceWorker?.controller) return;
	try {
		const [pages, data] = await Promise.all(['pages', 'data'].map((name) => caches.open(nameStore(BASE, name))));
		if (!pages || !data) return;
		for (const slug of slugs) {
			await addMissing(pages, `${BASE}papers/${slug}/`);
			await addMissing(data, `${BASE}papers/${slug}.json`);
		}
		await addMissing(pages, `${BASE}reading-list/`);
		await storeAssets(await (await fetch(`${BASE}reading-list/`)).text());
	} catch {
		// Without a network or with full storage: what has been stored so far remains.
	}
}

async function addMissing(store: Cache, url: string): Promise<void> {
	if (!(await store.match(url))) await store.add(url);
}

/** Stores the scripts, styles and fonts that a page names, and those that these name. */
async function storeAssets(html: string): Promise<void> {
	const store = await caches.open(nameStore(BASE, 'assets'));
	const names = new Set(listAssets(html));
	// A set that grows while it is walked.
	for (const name of names) {
		const url = `${BASE}_assets/${name}`;
		const response = (await caches.match(url)) ?? (await fetch(url));
		if (!response.ok) continue;
		if (!(await store.match(url))) await store.put(url, response.clone());
		if (/\.(?:js|css)$/.test(name)) for (const inner of listAssets(await response.text())) names.add(inner);
	}
}
