import { afterEach, expect, test, vi } from 'vitest';
import { storeForOffline } from '../../../src/islands/offline/store-papers.ts';

afterEach(() => vi.unstubAllGlobals());

/** Files of the site that is asked for; what it lacks is answered with 404. */
const FILES: Readonly<Record<string, string>> = {
	'/papers/first/': '',
	'/papers/first.json': '{}',
	'/papers/last/': '',
	'/papers/last.json': '{}',
	'/reading-list/': '<script src="/_assets/list.12345678.js">',
	'/_assets/list.12345678.js': 'import"./part.abcdefgh.js"',
	'/_assets/part.abcdefgh.js': '',
};

/** Stands in for the browser's stores; gives the paths that each then has. */
function stubStores(fetchFile: (url: string) => Promise<Response>) {
	const stores = new Map<string, Map<string, Response>>();
	const open = (name: string) => {
		const files = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, files);
		return Promise.resolve({
			match: (url: string) => Promise.resolve(files.get(url)?.clone()),
			put: (url: string, response: Response) => Promise.resolve(files.set(url, response)),
		});
	};
	vi.stubGlobal('caches', { open, match: () => Promise.resolve(undefined) });
	vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
	vi.stubGlobal('fetch', fetchFile);
	return (name: string) => [...(stores.get(`atlas / ${name}`)?.keys() ?? [])];
}

test('a starred paper that the site no longer has does not keep the others and the list from being stored', async () => {
	const list = stubStores(async (url) => new Response(FILES[url], { status: url in FILES ? 200 : 404 }));
	await storeForOffline(['first', 'renamed', 'last']);
	expect(list('pages')).toEqual(['/papers/first/', '/papers/last/', '/reading-list/']);
	expect(list('data')).toEqual(['/papers/first.json', '/papers/last.json']);
	expect(list('assets')).toEqual(['/_assets/list.12345678.js', '/_assets/part.abcdefgh.js']);
});

test('without a network what has been stored remains', async () => {
	const list = stubStores((url) =>
		url.includes('last') ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(FILES[url])),
	);
	await storeForOffline(['first', 'last']);
	expect(list('pages')).toEqual(['/papers/first/']);
});

test('nothing starred stores nothing', async () => {
	const list = stubStores(async (url) => new Response(FILES[url]));
	for (const slugs of [[], ['']]) await storeForOffline(slugs);
	expect(list('pages')).toEqual([]);
});
