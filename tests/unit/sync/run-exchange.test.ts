import { describe, expect, test } from 'vitest';
import type { SourceState } from '../../../src/domain/sync/exchange.ts';
import { parseSource } from '../../../src/domain/sync/sync-source.ts';
import { runExchange } from '../../../src/io/sync/run-exchange.ts';
import { startHttp } from '../http-server.ts';
import { playZotero, type ZoteroLibrary } from './zotero-server.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');

/** Runs a source against a server; waiting takes no time and is written down. */
async function sync(text: string, server: string, state: SourceState = {}, dois?: readonly string[]) {
	const waits: number[] = [];
	const source = parseSource(text, { server, zoteroKey: 'secret', dois });
	if (!source) throw new Error(`${text} is not a source`);
	const fetched = await runExchange(source.fetch(state), {
		fetch,
		wait: async (ms) => {
			waits.push(ms);
		},
		now: () => NOW,
		timeoutMs: 60_000,
	});
	return { ...fetched, waits };
}

const makeLibrary = (): ZoteroLibrary => ({
	version: 7,
	items: {
		AAAAAAAA: { version: 3, title: 'One lens' },
		BBBBBBBB: { version: 5, title: 'Two lenses' },
		CCCCCCCC: { version: 7, title: 'Three lenses' },
	},
});
const listTitles = (text: string | undefined) =>
	JSON.parse(text ?? '[]').map((item: { data: { title: string } }) => item.data.title);

describe('a Zotero library', () => {
	test('is read over all pages, with the key of its owner', async () => {
		using http = await startHttp(playZotero(makeLibrary()));
		const { text, state } = await sync('zotero:groups/12', http.address);
		expect(listTitles(text)).toEqual(['One lens', 'Two lenses', 'Three lenses']);
		expect(state).toMatchObject({ version: 7, keys: { AAAAAAAA: 'AAAAAAAA' } });
		expect(http.asked.map(({ url }) => url)).toEqual([
			'/groups/12/items/top?format=json&limit=100&since=0',
			'/groups/12/items/top?format=json&limit=100&since=0&start=2',
			'/groups/12/items/top?format=keys',
		]);
		expect(new Set(http.asked.map(({ headers }) => headers['zotero-api-key']))).toEqual(new Set(['secret']));
	});

	test('is asked for one answer alone where nothing changed', async () => {
		using http = await startHttp(playZotero(makeLibrary()));
		const { state } = await sync('zotero:groups/12/collections/ABCD2345', http.address);
		http.asked.length = 0;
		const again = await sync('zotero:groups/12/collections/ABCD2345', http.address, state);
		expect(again).toMatchObject({ text: undefined, state });
		expect(http.asked.map(({ headers }) => headers['if-modified-since-version'])).toEqual(['7']);
	});

	test('gives what changed and what went since the last time', async () => {
		const library = makeLibrary();
		using http = await startHttp(playZotero(library));
		const { state } = await sync('zotero:groups/12', http.address);
		const { AAAAAAAA: _, ...rest } = library.items;
		library.version = 9;
		library.items = { ...rest, BBBBBBBB: { version: 8, title: 'Two better lenses' } };
		const { text, gone, state: next } = await sync('zotero:groups/12', http.address, state);
		expect(listTitles(text)).toEqual(['Two better lenses']);
		expect(gone).toEqual(['AAAAAAAA']);
		expect(Object.keys(next.keys ?? {})).toEqual(['BBBBBBBB', 'CCCCCCCC']);
	});

	test('gives no notes and attachments', async () => {
		const library = makeLibrary();
		using http = await startHttp(playZotero(library));
		const { state } = await sync('zotero:groups/12', http.address);
		library.version = 9;
		library.items.NNNNNNNN = { version: 8, title: 'A note', type: 'note' };
		const only = await sync('zotero:groups/12', http.address, state);
		expect(only).toMatchObject({ text: undefined, gone: [], state: { version: 9, keys: state.keys } });
		library.items.DDDDDDDD = { version: 9, title: 'Four lenses' };
		expect(listTitles((await sync('zotero:groups/12', http.address, state)).text)).toEqual(['Four lenses']);
	});

	test('that changes between two pages is read again from the first', async () => {
		const library = makeLibrary();
		let answers = 0;
		using http = await startHttp((request, response) => {
			if (++answers === 2) library.version = 8;
			playZotero(library)(request, response);
		});
		const { text, state } = await sync('zotero:groups/12', http.address);
		expect(listTitles(text)).toEqual(['One lens', 'Two lenses', 'Three lenses']);
		expect(state.version).toBe(8);
	});

	test('on another server than it was asked from is not followed', async () => {
		using http = await startHttp((_, response) => {
			response.setHeader('Last-Modified-Version', 1).setHeader('Link', '<https://example.org/items>; rel="next"');
			response.end('[]');
		});
		await expect(sync('zotero:groups/12', http.address)).rejects.toThrow('the next page is on another server');
	});
});

describe('a server that fails', () => {
	test.each([
		['429 with seconds', 429, { 'Retry-After': '7' }, 7000],
		['503 with a date', 503, { 'Retry-After': 'Tue, 01 Dec 2026 12:00:30 GMT' }, 30_000],
		['500', 500, {}, 1000],
	])('with %s is asked again after the time that it names', async (_, status, headers, wait) => {
		let answers = 0;
		const play = playZotero(makeLibrary());
		using http = await startHttp((request, response) => {
			if (++answers === 1) response.writeHead(status, headers as Record<string, string>).end('busy');
			else play(request, response);
		});
		const { text, waits } = await sync('zotero:groups/12', http.address);
		expect(listTitles(text)).toEqual(['One lens', 'Two lenses', 'Three lenses']);
		expect(waits).toEqual([wait]);
	});

	test('by cutting a connection is asked again', async () => {
		let answers = 0;
		const play = playZotero(makeLibrary());
		using http = await startHttp((request, response) => {
			if (++answers > 1) return play(request, response);
			response.writeHead(200, { 'Content-Length': 1000, 'Last-Modified-Version': '7' });
			response.write('[{"key"', () => response.destroy());
		});
		const { text } = await sync('zotero:groups/12', http.address);
		expect(listTitles(text)).toEqual(['One lens', 'Two lenses', 'Three lenses']);
	});

	test('again and again is given up, with what it said', async () => {
		using http = await startHttp((_, response) => response.writeHead(500).end());
		await expect(sync('zotero:groups/12', http.address)).rejects.toThrow(
			'could not be read in 5 attempts: the server answered 500 Internal Server Error',
		);
		expect(http.asked).toHaveLength(5);
	});

	test('with 403 is not asked again, and the key is named', async () => {
		using http = await startHttp((_, response) => response.writeHead(403).end());
		await expect(sync('zotero:users/12', http.address)).rejects.toThrow(
			'needs an API key of Zotero in the variable ZOTERO_KEY',
		);
		expect(http.asked).toHaveLength(1);
	});

	test('with something other than JSON is told so', async () => {
		using http = await startHttp((_, response) =>
			response.setHeader('Last-Modified-Version', 1).end('<html>Down for maintenance'),
		);
		await expect(sync('zotero:groups/12', http.address)).rejects.toThrow(
			'did not return JSON: <html>Down for maintenance',
		);
	});

	test('that asks to slow down is waited for before the next page', async () => {
		const play = playZotero(makeLibrary());
		using http = await startHttp((request, response) => {
			if (request.url?.includes('start=') !== true) response.setHeader('Backoff', '2');
			play(request, response);
		});
		expect((await sync('zotero:groups/12', http.address)).waits).toEqual([2000, 2000]);
	});
});

test('OpenAlex is read by cursor, for a filter or for DOIs', async () => {
	using http = await startHttp((request, response) => {
		const { searchParams } = new URL(request.url ?? '', 'http://x');
		const isFirst = searchParams.get('cursor') === '*';
		const results = [{ id: isFirst ? 'W1' : 'W2', title: isFirst ? 'First' : 'Second', authorships: [] }];
		response.end(JSON.stringify({ meta: { count: 2, next_cursor: isFirst ? 'next' : null }, results }));
	});
	const { text } = await sync('openalex:publication_year:2024', http.address);
	expect(JSON.parse(text ?? '').results.map(({ id }: { id: string }) => id)).toEqual(['W1', 'W2']);
	http.asked.length = 0;
	await sync('doi:list.txt', http.address, {}, ['10.1/a', '10.1/b']);
	expect(decodeURIComponent(http.asked[0]?.url ?? '')).toContain('filter=doi:10.1/a|10.1/b');
});

test('arXiv is read page by page with the pause that it asks for', async () => {
	using http = await startHttp((request, response) => {
		const start = Number(new URL(request.url ?? '', 'http://x').searchParams.get('start'));
		const total = '<opensearch:totalResults>2</opensearch:totalResults>';
		response.end(`<feed>${total}<entry><id>http://arxiv.org/abs/240${start}.00001v1</id></entry></feed>`);
	});
	const { text, waits } = await sync('arxiv:cat:cs.LG', http.address);
	expect(text?.match(/240\d\.00001/g)).toEqual(['2400.00001', '2401.00001']);
	expect(waits).toEqual([3000]);
});

test('a file at an address is fetched again only where it changed', async () => {
	using http = await startHttp((request, response) => {
		if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
		else response.setHeader('ETag', '"one"').end('@article{a, title={A lens}}');
	});
	const { text, state } = await sync(`${http.address}/library.bib`, '');
	expect(text).toContain('A lens');
	expect((await sync(`${http.address}/library.bib`, '', state)).text).toBeUndefined();
});

test('a file at an address is decoded as an imported one is, and what was guessed is told', async () => {
	using http = await startHttp((_, response) => response.end(Buffer.from('@article{a, title={Größe}}', 'latin1')));
	const { text, warnings } = await sync(`${http.address}/library.bib`, '');
	expect(text).toBe('@article{a, title={Größe}}');
	expect(warnings).toMatchObject([{ line: 1, message: expect.stringContaining('was read as windows-1252') }]);
});

test('a file at an address that is refused is told without a word of Zotero', async () => {
	using http = await startHttp((_, response) => response.writeHead(403).end());
	await expect(sync(`${http.address}/library.bib`, '')).rejects.toThrow(/the server answered 403 Forbidden$/);
});

test.each([
	'zotero:12',
	'zotero:groups/x',
	'zotero:groups/1/collections/../../x',
	'library.bib',
	'ftp://x/y',
	'http://example.org/a.bib',
])('%s is not a source', (text) => {
	expect(parseSource(text, {})).toBeUndefined();
});
