/**
 * The service worker: visited pages, the graph and search work without a network; online, every page comes from the network.
 * Files with a hash in their name never change, so they alone are taken from the store first.
 */
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { OfflineRecord } from '../../domain/hosting/offline-record.ts';
import { listMissing, nameStore, toPageKey } from './stored-paths.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const OFFLINE: OfflineRecord;
declare const self: WorkerScope;

const scope = new URL(self.registration.scope);
const toUrl = (path: string) => new URL(path, scope).href;
const [SHELL, PAGES, ASSETS, SEARCH, DATA] = (['shell', 'pages', 'assets', 'search', 'data'] as const).map((name) =>
	nameStore(scope.pathname, name),
) as [string, string, string, string, string];

async function findInShell(request: Request): Promise<Response | undefined> {
	return (await caches.open(SHELL)).match(request, { ignoreSearch: true });
}

const pages: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => toPageKey(request.url),
	cacheWillUpdate: async ({ response }) =>
		response.status === 200 && !response.redirected && response.headers.get('content-type')?.startsWith('text/html')
			? response
			: null,
	cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? findInShell(request),
	handlerDidError: async () => findInShell(new Request(toUrl(OFFLINE.unvisited))),
};

/** What a visited page has used is kept with it when a later shell no longer holds it. */
const assets: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) => {
		if (cachedResponse) return cachedResponse;
		const found = await findInShell(request);
		if (found) await (await caches.open(cacheName)).put(request, found.clone());
		return found;
	},
};

const data: WorkboxPlugin = {
	cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
	cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? findInShell(request),
};

/** Its own type allows for undefined where the type of a plugin does not. */
const keep = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;
const isOwn = ({ url, sameOrigin }: { readonly url: URL; readonly sameOrigin: boolean }) =>
	sameOrigin && url.pathname.startsWith(scope.pathname);
const isBelow = (url: URL, pattern: RegExp) => pattern.test(url.pathname.slice(scope.pathname.length));

registerRoute(
	(match) => isOwn(match) && match.request.mode === 'navigate',
	new NetworkFirst({ cacheName: PAGES, plugins: [pages, keep(300)] }),
);
registerRoute(
	(match) => isOwn(match) && isBelow(match.url, /^_assets\//),
	new CacheFirst({ cacheName: ASSETS, plugins: [assets, keep(80)] }),
);
registerRoute(
	(match) => isOwn(match) && isBelow(match.url, /^pagefind\/(?:fragment|index|filter)\//),
	new CacheFirst({ cacheName: SEARCH, plugins: [data] }),
);
const fresh = new NetworkFirst({ cacheName: DATA, plugins: [data, keep(60)] });
registerRoute(
	(match) => isOwn(match) && match.request.destination !== 'document',
	(options: RouteHandlerCallbackOptions) => {
		if (isBelow(options.url, /^pagefind\/pagefind-entry\.json$/)) options.event.waitUntil(storeSearch());
		return fresh.handle(options);
	},
);

/** Fetches what is missing of the search index, a few files at a time, and drops what is of an older one. */
async function storeSearch(): Promise<void> {
	const answer = await fetch(toUrl(OFFLINE.searchFiles)).catch(() => undefined);
	if (!answer?.ok) return;
	const wanted = ((await answer.json()) as readonly string[]).map(toUrl);
	const store = await caches.open(SEARCH);
	const held = (await store.keys()).map((request) => request.url);
	await Promise.all(listMissing(held, wanted).map((url) => store.delete(url)));
	const missing = listMissing(wanted, held);
	const fetchNext = async (): Promise<void> => {
		for (let url = missing.pop(); url !== undefined; url = missing.pop()) await store.add(url);
	};
	await Promise.all([1, 2, 3, 4].map(fetchNext)).catch(() => undefined);
}

async function storeShell(): Promise<void> {
	const store = await caches.open(SHELL);
	await store.addAll(OFFLINE.shell.map(([path]) => new Request(toUrl(path), { cache: 'no-cache' })));
	await self.skipWaiting();
}

/** Drops what an older worker kept and this one does not, and keeps the pages that are open. */
async function takeOver(): Promise<void> {
	const stores = new Set([SHELL, PAGES, ASSETS, SEARCH, DATA]);
	const old = (await caches.keys()).filter(
		(name) => name.startsWith(nameStore(scope.pathname, '')) && !stores.has(name),
	);
	await Promise.all(old.map((name) => caches.delete(name)));
	const shell = await caches.open(SHELL);
	const held = (await shell.keys()).map((request) => request.url);
	const wanted = OFFLINE.shell.map(([path]) => toUrl(path));
	await Promise.all(listMissing(held, wanted).map((url) => shell.delete(url)));
	await self.clients.claim();
	const open = await self.clients.matchAll({ type: 'window' });
	const store = await caches.open(PAGES);
	await Promise.allSettled(open.map(({ url }) => store.add(toPageKey(url))));
}

self.addEventListener('install', (event) => event.waitUntil(storeShell()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
