/**
 * The service worker: what was visited works without a network; online, every page comes from the network. Files with a hash in
 * their name never change, so they alone are taken from the store first. By itself it fetches nothing ahead but the page that says
 * that another is not stored; a reader can ask for the whole site.
 */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { OfflineProgress, OfflineRecord, OfflineRequest } from '../../domain/hosting/offline-record.ts';
import { listImports } from '../../domain/hosting/script-imports.ts';
import { nameStore, toPageKey } from './stored-paths.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const OFFLINE: OfflineRecord;
declare const self: WorkerScope;

const scope = new URL(self.registration.scope);
const toUrl = (path: string) => new URL(path, scope).href;
const FALLBACK = nameStore(scope.pathname, 'fallback');
const PAGES = nameStore(scope.pathname, 'pages');
const ASSETS = nameStore(scope.pathname, 'assets');
const SEARCH = nameStore(scope.pathname, 'search');
const DATA = nameStore(scope.pathname, 'data');

const pages: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => toPageKey(request.url),
	cacheWillUpdate: async ({ response }) =>
		response.status === 200 && !response.redirected && response.headers.get('content-type')?.startsWith('text/html')
			? response
			: null,
	handlerDidError: async () => (await caches.open(FALLBACK)).match(toUrl(OFFLINE.fallback[0])),
};

/** Data are stored without their query: Pagefind asks for its entry with the time in it. */
const toDataKey = (url: string) => url.replace(/[?#].*$/, '');
const data: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => toDataKey(request.url),
	cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
};

/** Its own type allows for undefined where the type of a plugin does not. */
const keep = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;
const isOwn = ({ url, sameOrigin }: { readonly url: URL; readonly sameOrigin: boolean }) =>
	sameOrigin && url.pathname.startsWith(scope.pathname);
const isBelow = (url: URL, pattern: RegExp) => pattern.test(url.pathname.slice(scope.pathname.length));

registerRoute(
	(match) => isOwn(match) && match.request.mode === 'navigate',
	new NetworkFirst({ cacheName: PAGES, plugins: [pages, keep(3000)] }),
);
registerRoute(
	(match) => isOwn(match) && isBelow(match.url, /^_assets\//),
	new CacheFirst({ cacheName: ASSETS, plugins: [data, keep(200)] }),
);
registerRoute(
	(match) => isOwn(match) && isBelow(match.url, /^(?:pagefind\/(?:fragment|index|filter)|search\/index)\//),
	new CacheFirst({ cacheName: SEARCH, plugins: [data] }),
);
registerRoute(
	(match) => isOwn(match) && match.request.destination !== 'document',
	new NetworkFirst({ cacheName: DATA, plugins: [data, keep(300)] }),
);

/** The store that a route would use for a URL, and the key in it. */
function findStore(url: string): readonly [store: string, key: string] {
	const key = toDataKey(url);
	const path = key.slice(scope.href.length);
	if (path.startsWith('_assets/')) return [ASSETS, key];
	if (/^(?:pagefind\/(?:fragment|index|filter)|search\/index)\//.test(path)) return [SEARCH, key];
	return path === '' || path.endsWith('/') ? [PAGES, toPageKey(url)] : [DATA, key];
}

/**
 * Stores one file; false where that fails. One that is stored already is left as it is, and the browser's own cache serves for
 * others; where all shall be up to date, only for files that never change.
 */
async function storeFile(url: string, isUpToDate = false): Promise<boolean> {
	try {
		const [name, key] = findStore(url);
		const store = await caches.open(name);
		const mayBeOld = !isUpToDate || name === ASSETS || name === SEARCH;
		if (mayBeOld && (await store.match(key))) return true;
		const response = await fetch(url, { cache: mayBeOld ? 'force-cache' : 'no-cache' });
		if (response.ok && !response.redirected) await store.put(key, response);
		return response.ok;
	} catch {
		return false;
	}
}

/** Files of the whole site that are fetched at once, and after how many progress is reported. */
const AT_ONCE = 4;
const REPORT_EVERY = 50;

async function storeAll(report: (progress: OfflineProgress) => void): Promise<void> {
	const answer = await fetch(toUrl(OFFLINE.allFiles));
	const { paths } = (await answer.json()) as { readonly paths: readonly string[] };
	const urls = paths.map(toUrl);
	const waiting = [...urls];
	const total = urls.length;
	let [stored, failed] = [0, 0];
	const storeNext = async (): Promise<void> => {
		for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
			if (await storeFile(url, true)) stored++;
			else failed++;
			if ((stored + failed) % REPORT_EVERY === 0) report({ stored, total, failed });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, storeNext));
	await dropOldSearch(new Set(urls));
	report({ stored, total, failed });
}

/** Drops the search index of older versions of the site. */
async function dropOldSearch(used: ReadonlySet<string>): Promise<void> {
	const store = await caches.open(SEARCH);
	const old = (await store.keys()).filter(({ url }) => !used.has(url));
	await Promise.all(old.map((request) => store.delete(request)));
}

/** Stores a file and the scripts that it imports before it can run. */
async function storeWithImports(url: string): Promise<void> {
	await storeFile(url);
	const text = url.endsWith('.js') ? await (await caches.match(url))?.text() : undefined;
	await Promise.all(listImports(text ?? '').map((name) => storeWithImports(new URL(name, url).href)));
}

/** What of the page for what is not stored takes a network: the offer to store everything, with its script. */
const OFFER = /<section id="keep-all".*?<\/section>/s;

/** The page for what is not stored, with the scripts and styles that it needs. */
async function storeFallback(): Promise<void> {
	const store = await caches.open(FALLBACK);
	const address = toUrl(OFFLINE.fallback[0]);
	const response = await fetch(address, { cache: 'no-cache' });
	const html = await response.clone().text();
	await store.put(address, response);
	const assets = new Set(
		[...html.replace(OFFER, '').matchAll(/"([^"]*\/_assets\/[^"]+)"/g)].map(([, path = '']) => path),
	);
	await Promise.all([...assets].map((path) => storeWithImports(new URL(path, scope).href)));
	await self.skipWaiting();
}

/** Drops the stores of an older worker that this one does not use. */
async function takeOver(): Promise<void> {
	const used = new Set([FALLBACK, PAGES, ASSETS, SEARCH, DATA]);
	const old = (await caches.keys()).filter((name) => name.startsWith(nameStore(scope.pathname, '')) && !used.has(name));
	await Promise.all(old.map((name) => caches.delete(name)));
	await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(storeFallback()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
	const request = event.data as OfflineRequest;
	const isOwnUrl = (url: string) => url.startsWith(scope.href);
	if (request.type === 'store')
		event.waitUntil(Promise.all(request.urls.filter(isOwnUrl).map((url) => storeFile(url))));
	else {
		const report = (answer: OfflineProgress | undefined) => event.source?.postMessage(answer);
		event.waitUntil(storeAll(report).catch(() => report(undefined)));
	}
});
