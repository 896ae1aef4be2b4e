/** `dist/` behind real servers, set up with the README's own lines. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADER_RULES } from '../../src/domain/hosting/header-rules.ts';
import { DIST, listFiles } from '../site/built-site.ts';
import { isInstalled, type RunningServer, SERVERS, type ServerName, startReal } from './running-server.ts';

const files = listFiles();

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

/** Asks as it is written: nothing is followed, unpacked or put in order. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(url, { headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		})
			.on('error', reject)
			.end();
	});
}

/** A file of each type that the site may have, beside those that the present content makes. */
const SAMPLES: Readonly<Record<string, string>> = {
	'samples/a.bib': 'application/x-bibtex; charset=utf-8',
	'samples/a.ris': 'application/x-research-info-systems; charset=utf-8',
	'samples/a.gexf': 'application/gexf+xml; charset=utf-8',
	'samples/a.graphml': 'application/graphml+xml; charset=utf-8',
	'samples/a.csv': 'text/csv; charset=utf-8',
	'samples/a.md': 'text/markdown; charset=utf-8',
	'samples/a.js': 'text/javascript; charset=utf-8',
	'samples/a.wasm': 'application/wasm',
};
/** Long enough to be worth compressing. */
const SAMPLE_TEXT = 'Low-rank adaptation, '.repeat(100);

/** A site at the root links with `/`; below a path the same files do for what is asked here: paths, types and headers. */
const CASES = SERVERS.flatMap((name) => ['/', '/a/b/'].map((base) => ({ name, base, isMissing: !isInstalled(name) })));

for (const { name, base, isMissing } of CASES)
	describe.skipIf(isMissing)(`${name} at ${base}`, () => testServer(name, base));

function testServer(name: ServerName, base: string): void {
	let server: RunningServer;
	beforeAll(async () => {
		server = await startReal(
			name,
			DIST,
			base,
			Object.fromEntries(Object.keys(SAMPLES).map((path) => [path, SAMPLE_TEXT])),
		);
	});
	afterAll(() => server?.stop());
	const at = (path: string) => server.url + path;

	test('serves every page under its own path', async () => {
		const pages = files.filter((file) => file.endsWith('index.html'));
		for (const page of pages.filter((_, place) => place % 50 === 0)) {
			const { status, headers, body } = await ask(at(page.replace(/index\.html$/, '')));
			expect([page, status, headers['content-type']]).toEqual([page, 200, 'text/html; charset=utf-8']);
			expect(body.equals(readFileSync(join(DIST, page)))).toBe(true);
		}
	});

	test('answers what is not there with the page for it', async () => {
		for (const path of ['papers/no-such-paper/', 'no-such-file.json']) {
			const { status, headers, body } = await ask(at(path));
			expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
			expect(body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
			expect(headers['x-content-type-options']).toBe('nosniff');
		}
	});

	test('sends visitors on from every kind of old address, as `_redirects` does', async () => {
		const rules = readFileSync(join(DIST, '_redirects'), 'utf8').trim().split('\n');
		for (const rule of rules.filter((_, place) => place % 40 === 0)) {
			const [from = '', to = ''] = rule.split(' ');
			const { status, body } = await ask(at(from.slice(1)));
			expect([from, status]).toEqual([from, 200]);
			expect(body.toString()).toContain(`content="0; url=${to}"`);
		}
	});

	test('adds a missing slash, below its own base', async () => {
		const { status, headers } = await ask(at('papers'));
		expect(status).toBeGreaterThanOrEqual(301);
		expect(status).toBeLessThanOrEqual(308);
		expect(new URL(String(headers['location']), at('papers')).href).toBe(at('papers/'));
	});

	test.each(Object.entries(SAMPLES))('gives %s as %s, compressed for who can unpack it', async (path, type) => {
		const plain = await ask(at(path));
		expect([plain.status, plain.headers['content-type'], plain.headers['content-encoding']]).toEqual([
			200,
			type,
			undefined,
		]);
		const packed = await ask(at(path), { 'accept-encoding': 'gzip' });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(String(packed.headers['vary'])).toMatch(/accept-encoding/i);
		expect(gunzipSync(packed.body).toString()).toBe(SAMPLE_TEXT);
	});

	test('leaves packed files as they are', async () => {
		for (const path of files.filter((file) => /\.woff2$|\.pf_meta$|\.pf_index$/.test(file)).slice(0, 4)) {
			const { headers, body } = await ask(at(path), { 'accept-encoding': 'gzip' });
			expect([path, headers['content-encoding'], body.length]).toEqual([
				path,
				undefined,
				readFileSync(join(DIST, path)).length,
			]);
		}
	});

	test('lets browsers keep for ever what has a hash in its name, and nothing else', async () => {
		const hashed = files.filter((file) => /^(?:_assets|pagefind\/(?:fragment|index|filter))\//.test(file));
		const others = ['', 'papers/', 'sw.js', 'data/graph.json', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];
		for (const path of hashed.filter((_, place) => place % 40 === 0))
			expect((await ask(at(path))).headers['cache-control']).toBe('public, max-age=31536000, immutable');
		for (const path of others)
			expect([path, (await ask(at(path))).headers['cache-control']]).toEqual([path, 'no-cache']);
	});

	test('answers with 304 what a browser already has', async () => {
		const { headers } = await ask(at('papers/'));
		const again = await ask(at('papers/'), { 'if-none-match': String(headers['etag']) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
	});

	test('sends every header that `_headers` states for all files', async () => {
		const stated = HEADER_RULES.find((rule) => rule.path === '/*')?.headers ?? {};
		for (const path of ['', 'papers/', 'data/graph.json', 'no-such-page/']) {
			const { headers } = await ask(at(path));
			for (const [header, value] of Object.entries(stated))
				expect([path, headers[header.toLowerCase()]]).toEqual([path, value]);
		}
	});
}
