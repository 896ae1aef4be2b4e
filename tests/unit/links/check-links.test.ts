import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { LinkAnswer } from '../../../src/domain/links/link-record.ts';
import { checkLinks } from '../../../src/io/links/check-links.ts';
import { findArchivedCopies } from '../../../src/io/links/find-archived-copies.ts';
import { startHttp } from '../http-server.ts';

/** Longer than any answer of a server on loopback takes on a busy machine. */
const LONG_MS = 60_000;

async function check(site: string, paths: readonly string[], timeoutMs = LONG_MS) {
	const answers = new Map<string, LinkAnswer>();
	const waits: number[] = [];
	await checkLinks(
		paths.map((path) => site + path),
		{
			fetch,
			timeoutMs,
			pauseMs: 7,
			wait: async (ms) => void waits.push(ms),
			onAnswer: async (url, answer) => void answers.set(url.slice(site.length), answer),
		},
	);
	return { answers: Object.fromEntries(answers), waits };
}

const listAsked = (asked: readonly { readonly method: string; readonly url: string }[]) =>
	asked.map(({ method, url }) => `${method} ${url}`);

const PAGES: Readonly<Record<string, (request: IncomingMessage) => number>> = {
	'/here': () => 200,
	'/no-head': ({ method }) => (method === 'HEAD' ? 405 : 200),
	'/hides-from-head': ({ method }) => (method === 'HEAD' ? 404 : 200),
	'/gone': () => 410,
	'/missing': () => 404,
	'/broken': () => 500,
	'/people-only': () => 403,
};

describe('checking links', () => {
	test('tells pages that are there from those that are not, and both from hosts that refuse programs', async () => {
		using http = await startHttp((request, response) => {
			response.writeHead(PAGES[request.url ?? '']?.(request) ?? 404).end();
		});
		const { answers } = await check(http.address, Object.keys(PAGES));
		expect(answers).toEqual({
			'/here': { kind: 'seen' },
			'/no-head': { kind: 'seen' },
			'/hides-from-head': { kind: 'seen' },
			'/gone': { kind: 'failed', why: '410' },
			'/missing': { kind: 'failed', why: '404' },
			'/broken': { kind: 'failed', why: '500' },
			'/people-only': { kind: 'refused', why: '403' },
		});
	});

	test('follows redirects, and calls a loop of them a failure', async () => {
		using http = await startHttp(({ url: path }, response) => {
			const to = { '/old': '/new', '/a': '/b', '/b': '/a' }[path ?? ''];
			response.writeHead(to ? 302 : 200, to ? { location: to } : {}).end();
		});
		const { answers } = await check(http.address, ['/old', '/a']);
		expect(answers['/old']).toEqual({ kind: 'seen' });
		expect(answers['/a']).toMatchObject({ kind: 'failed' });
	});

	test('gives up on a page that never answers', async () => {
		using http = await startHttp(() => {});
		expect((await check(http.address, ['/slow'], 50)).answers).toEqual({
			'/slow': { kind: 'failed', why: 'no answer in time' },
		});
	});

	test('waits as long as a host asks, then asks once more', async () => {
		let times = 0;
		using http = await startHttp((_, response) => {
			times += 1;
			if (times === 1) response.writeHead(429, { 'retry-after': '3' }).end();
			else response.writeHead(200).end();
		});
		const { answers, waits } = await check(http.address, ['/busy']);
		expect(answers).toEqual({ '/busy': { kind: 'seen' } });
		expect(waits).toEqual([3000]);
		expect(listAsked(http.asked)).toEqual(['HEAD /busy', 'HEAD /busy']);
	});

	test('leaves a host alone that has had enough, and asks each host for one page at a time', async () => {
		using http = await startHttp((_, response) => response.writeHead(429).end());
		const { answers } = await check(http.address, ['/one', '/two']);
		expect(answers).toEqual({ '/one': { kind: 'refused', why: '429' } });
		expect(listAsked(http.asked)).toEqual(['HEAD /one']);
	});

	test('pauses between two pages of one host', async () => {
		using http = await startHttp((_, response) => response.writeHead(200).end());
		expect((await check(http.address, ['/1', '/2', '/3'])).waits).toEqual([7, 7]);
	});

	test('stops asking a host that cannot be reached five times in a row', async () => {
		using http = await startHttp((request) => request.socket.destroy());
		const paths = ['/1', '/2', '/3', '/4', '/5', '/6', '/7'];
		expect(Object.keys((await check(http.address, paths)).answers)).toEqual(['/1', '/2', '/3', '/4', '/5']);
		expect(http.asked.map(({ url }) => url)).not.toContain('/6');
	});
});

describe('archived copies', () => {
	const waits: number[] = [];
	const client = { fetch, timeoutMs: LONG_MS, pauseMs: 7, wait: async (ms: number) => void waits.push(ms) };
	const answer = (text: string) => startHttp((_, response) => response.writeHead(200).end(text));

	test('are taken where the archive has a good one, over https', async () => {
		using http = await answer(
			'{"archived_snapshots":{"closest":{"available":true,"status":"200","url":"http://web.archive.org/web/1/http://a.example/"}}}',
		);
		expect([...(await findArchivedCopies(['http://a.example/'], client, http.address))]).toEqual([
			['http://a.example/', 'https://web.archive.org/web/1/http://a.example/'],
		]);
	});

	test.each([
		['it has none', '{"archived_snapshots":{}}'],
		[
			'it has only an error page',
			'{"archived_snapshots":{"closest":{"available":true,"status":"404","url":"http://web.archive.org/x"}}}',
		],
		['it answers with something else', '<html>'],
	])('are left out where %s', async (_, text) => {
		using http = await answer(text);
		expect([...(await findArchivedCopies(['http://a.example/'], client, http.address))]).toEqual([]);
	});

	test('are asked for one after another, with pauses', async () => {
		let [open, most] = [0, 0];
		using http = await startHttp((_, response) => {
			most = Math.max(most, ++open);
			response.on('close', () => open--).end('{}');
		});
		waits.length = 0;
		await findArchivedCopies(['http://a.example/', 'http://b.example/', 'http://c.example/'], client, http.address);
		expect(http.asked.map(({ url }) => url)).toEqual(
			['a', 'b', 'c'].map((name) => `/?url=http%3A%2F%2F${name}.example%2F`),
		);
		expect({ most, waits }).toEqual({ most: 1, waits: [7, 7] });
	});
});
