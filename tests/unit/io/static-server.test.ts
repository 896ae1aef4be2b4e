import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../../src/io/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-server-'));
let running: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
	for (const name of ['a.bib', 'a.csv', 'a.json', '404.html']) writeFileSync(join(folder, name), 'text');
	mkdirSync(join(folder, 'search'));
	writeFileSync(join(folder, 'search/index.html'), 'text');
	running = await startServer({ folder, base: '/' }, 0);
});
afterAll(() => {
	running.server.close();
	rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string, headers = {}) => {
	const response = await new Promise<IncomingMessage>((resolve, reject) => {
		get(running.url + path, { headers }, resolve).on('error', reject);
	});
	return { rawHeaders: response.rawHeaders, headers: response.headers, body: await buffer(response) };
};

describe('the preview server', () => {
	test.each([
		['a.bib', 'application/x-bibtex; charset=utf-8'],
		['a.csv', 'text/csv; charset=utf-8'],
		['a.json', 'application/json; charset=utf-8'],
	])('sends each header of %s once', async (path, type) => {
		const { rawHeaders, headers } = await ask(path);
		const names = rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
		expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
		expect(headers['content-type']).toBe(type);
	});

	test('adds a missing slash to the path of a folder and keeps the query', async () => {
		const { headers } = await ask('search?q=lora');
		expect(headers.location).toBe('/search/?q=lora');
	});

	test.each([
		['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
		['gzip, deflate', 'gzip', gunzipSync],
		['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
		['BR ; q=0.1', 'br', brotliDecompressSync],
		['br;q=0.000,gzip;q=0', undefined, (body: Buffer) => body],
		['identity', undefined, (body: Buffer) => body],
	])('answers a browser that accepts %s', async (accepted, encoding, decompress) => {
		const { headers, body } = await ask('a.json', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(encoding);
		expect(decompress(body).toString()).toBe('text');
	});
});
