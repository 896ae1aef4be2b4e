/** What a reader does on the site, in Firefox. The browser tests look closer, in Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from '../../src/io/static-server.ts';
import { type Browser, findFirefox, launchFirefox, type Page, waitUntil } from './firefox.ts';

const FIREFOX = findFirefox();
const PAPER = 'ziplora-any-subject-any-style';
const OTHER = 'continual-test-time-domain-adaptation';

describe.skipIf(FIREFOX === undefined)('in Firefox', () => {
	let browser: Browser;
	let page: Page;
	let server: Server;
	let url: string;
	const errors: string[] = [];

	beforeAll(async () => {
		({ server, url } = await startServer({ folder: resolve('dist'), base: '/' }, 0));
		browser = await launchFirefox(FIREFOX ?? '');
	});
	afterAll(async () => {
		await browser?.close();
		server?.closeAllConnections();
		server?.close();
	});
	beforeEach(async () => {
		page = await browser.newPage();
		errors.length = 0;
		page.on('pageerror', (error) => errors.push(error.message));
	});
	afterEach(async () => {
		await page.close();
		expect(errors).toEqual([]);
	});

	const listPapers = (selector: string) =>
		page.evaluate(
			(links) =>
				[...document.querySelectorAll<HTMLAnchorElement>(links)].map((link) => link.pathname.split('/').at(-2) ?? ''),
			`${selector} a[href*="/papers/"]`,
		);

	test('search finds a paper by its name', async () => {
		await page.goto(`${url}search/?q=ziplora`);
		await page.waitForSelector('#search-results[aria-busy="false"]');
		expect((await listPapers('#search-results'))[0]).toBe(PAPER);
	});

	test('the search window opens by key and leads to the best paper', async () => {
		await page.goto(url);
		await page.keyboard.press('/');
		await page.waitForSelector('dialog[open] input');
		await page.keyboard.type('ziplora');
		await page.waitForSelector(`dialog[open] a[href*="/papers/${PAPER}/"]`);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await waitUntil(page, (path) => location.pathname.endsWith(path), `/papers/${PAPER}/`);
	});

	test('the explorer selects a topic by mouse, and Back undoes it', async () => {
		await page.goto(`${url}graph/`);
		await page.keyboard.press('Shift');
		await page.waitForSelector('#explorer[data-ready]');
		const at = await page.evaluate(() => {
			const box = document
				.querySelector('#map .nodes a[href$="/topics/low-rank-adaptation/"] circle')
				?.getBoundingClientRect();
			return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		});
		if (!at) throw new Error('the topic is not on the map');
		await page.mouse.click(at.x, at.y);
		await waitUntil(page, () => location.search.includes('topic=low-rank-adaptation'));
		await page.evaluate(() => history.back());
		await waitUntil(page, () => !location.search.includes('topic='));
	});

	test('a starred paper stands on the reading list', async () => {
		await page.goto(`${url}papers/${PAPER}/`);
		await page.waitForSelector('button[data-star]', { visible: true });
		await page.click('button[data-star]');
		await page.waitForSelector('button[data-star][aria-pressed="true"]');
		await page.goto(`${url}reading-list/`);
		await page.waitForSelector(`ol.reading > li[data-slug="${PAPER}"]`);
	});

	test('two papers are compared, each with a link to its page', async () => {
		await page.goto(`${url}compare/?papers=${PAPER},${OTHER}`);
		await page.waitForSelector('#compare-table[aria-busy="false"]');
		expect(await listPapers('#compare-table thead')).toEqual([PAPER, OTHER]);
	});

	test('a library is read, and its papers are found', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'library-'));
		try {
			const file = join(folder, 'mine.bib');
			writeFileSync(file, readFileSync(`dist/papers/${PAPER}.bib`));
			await page.goto(`${url}library/`);
			await page.waitForSelector('#library-file:not([disabled])');
			await (await page.$('#library-file'))?.uploadFile(file);
			await waitUntil(page, () => document.querySelector('#library-result')?.getAttribute('data-matched') === '1');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('a visited paper can be read without a connection', async () => {
		// A server of its own: it stops, and the other tests go on with theirs.
		const own = await startServer({ folder: resolve('dist'), base: '/' }, 0);
		const stop = async () => {
			own.server.closeAllConnections();
			await new Promise<void>((done) => own.server.close(() => done()));
		};
		try {
			await page.goto(`${own.url}papers/${OTHER}/`);
			await page.evaluate(async () => {
				await navigator.serviceWorker.ready;
			});
			await waitUntil(page, () => caches.match(location.href).then((found) => found !== undefined));
			await stop();
			await page.goto(`${own.url}papers/${OTHER}/`);
			expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
				'Continual Test-Time Domain Adaptation',
			);
		} finally {
			if (own.server.listening) await stop();
		}
	});
});
