/** The site without a network: the server is truly gone, so nothing can be fetched. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readBuiltBase } from '../../src/io/built-base.ts';
import { startServer } from '../../src/io/static-server.ts';
import { startExplorer } from './graph.ts';

test.use({ serviceWorkers: 'allow' });

const PAPER = 'papers/continual-test-time-domain-adaptation/';
const TITLE = 'Continual Test-Time Domain Adaptation';
const UNVISITED = 'themes/continual-learning/';

let server: Server;
let url: string;
test.beforeEach(async () => {
	({ server, url } = await startServer({ folder: resolve('dist'), base: await readBuiltBase('dist') }, 0));
});
test.afterEach(() => stop());

function stop(): void {
	server.close();
	server.closeAllConnections();
}

/** Waits until the worker is active. */
async function waitForWorker(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state === 'activated') return;
		await new Promise<void>((done) =>
			active?.addEventListener('statechange', () => active.state === 'activated' && done()),
		);
	});
}

/** Waits until the worker has stored the page that it was registered by, and what that page loaded. */
async function waitForStored(page: Page, path: string): Promise<void> {
	await waitForWorker(page);
	const listMissing = async (address: string) => {
		const used = [address, ...performance.getEntriesByType('resource').map(({ name }) => name)];
		const found = await Promise.all(used.map((one) => caches.match(one)));
		return used.filter((_, i) => !found[i]);
	};
	await expect.poll(() => page.evaluate(listMissing, url + path)).toEqual([]);
}

test('a first visit costs at most 70 KB in 12 requests, and no file twice', async ({ page }) => {
	const asked: string[] = [];
	let bytes = 0;
	server.on('request', ({ url: path }, response) => {
		asked.push(path ?? '');
		const before = response.socket?.bytesWritten ?? 0;
		response.on('finish', () => {
			bytes += (response.socket?.bytesWritten ?? 0) - before;
		});
	});
	await page.goto(url + PAPER);
	await waitForStored(page, PAPER);
	expect(asked.toSorted()).toEqual([...new Set(asked)].sort());
	expect(asked.length).toBeLessThanOrEqual(12);
	expect(bytes).toBeLessThanOrEqual(70_000);
});

test('the page that was open first is there offline, with its typefaces', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForStored(page, PAPER);
	stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	const family = await page.evaluate(() => document.fonts.load('600 1em "Atlas Serif"').then((faces) => faces.length));
	expect(family).toBe(1);
});

test('the graph is there offline once it has been opened', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForStored(page, PAPER);
	await page.goto(`${url}graph/`);
	await startExplorer(page);
	stop();
	await page.reload();
	await expect(page.locator('svg circle').first()).toBeVisible();
	await startExplorer(page);
});

test('a search that was made finds the same offline', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForStored(page, PAPER);
	const results = page.locator('#search-results');
	const listTitles = () => results.locator('a').allTextContents();
	await page.goto(`${url}search/?q=forgetting`);
	await expect(results).toHaveAttribute('aria-busy', 'false');
	const online = await listTitles();
	expect(online).not.toEqual([]);
	await page.reload();
	await expect(results).toHaveAttribute('aria-busy', 'false');
	stop();
	await page.reload();
	await expect(results).toHaveAttribute('aria-busy', 'false');
	await expect.poll(listTitles).toEqual(online);
});

test('the whole site can be stored, and then any page opens offline', async ({ page }) => {
	const [answer] = server.listeners('request');
	server.removeAllListeners('request');
	// A site of a few pages, so that the test does not take as long as storing all of this one.
	server.on('request', (request, response) => {
		const list = { bytes: 2_000_000, paths: [UNVISITED, 'papers/', 'topics/', ''] };
		if (request.url?.endsWith('/offline/files.json')) response.end(JSON.stringify(list));
		else answer?.call(server, request, response);
	});
	await page.goto(`${url}offline/`);
	await waitForWorker(page);
	const store = page.getByRole('button', { name: 'Store the whole site (2 MB)' });
	await store.click();
	await expect(page.getByRole('status')).toHaveText('The whole site is stored and can be read offline.');
	// A page of an older version is replaced when the site is stored again.
	await page.evaluate(async (address) => {
		const html = new Response('<h1>An older version</h1>', { headers: { 'content-type': 'text/html' } });
		for (const name of await caches.keys())
			if (name.endsWith(' pages')) await (await caches.open(name)).put(address, html);
	}, url + UNVISITED);
	await page.reload();
	await store.click();
	await expect(page.getByRole('status')).toHaveText('The whole site is stored and can be read offline.');
	stop();
	await page.goto(url + UNVISITED);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Continual learning');
});

test('storing the whole site can be tried again where the list of its files cannot be loaded', async ({ page }) => {
	await page.goto(`${url}offline/`);
	await waitForWorker(page);
	const store = page.getByRole('button', { name: /^Store the whole site/ });
	await expect(store).toBeVisible();
	stop();
	await page.evaluate(async () => {
		for (const name of await caches.keys()) if (name.endsWith(' data')) await caches.delete(name);
	});
	await store.click();
	await expect(page.getByRole('status')).toHaveText('The list of files could not be loaded. Try again.');
	await expect(store).toBeEnabled();
});

test('a page never visited is named as such, with those that were', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForStored(page, PAPER);
	stop();
	await page.goto(url + UNVISITED);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline reading');
	await page.getByRole('link', { name: TITLE }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('the list of stored pages names one with hydrated components, without an error', async ({ page }) => {
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.goto(`${url}graph/`);
	await waitForStored(page, 'graph/');
	await page.goto(`${url}offline/`);
	const graph = page.locator('#visited').getByRole('link', { name: 'Graph · Adaptation Atlas' });
	await expect(graph).toHaveAttribute('href', `${url}graph/`);
	expect(errors).toEqual([]);
});

test('online, a page that was kept comes from the network', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForWorker(page);
	await page.reload();
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const store = await caches.open(name);
			for (const request of await store.keys())
				if (new URL(request.url).pathname.endsWith('/'))
					await store.put(request, new Response('stale', { headers: { 'content-type': 'text/html' } }));
		}
	});
	for (const path of [PAPER, '', 'graph/', 'search/']) {
		await page.goto(url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('a visited page asked for without its slash or with a query is found all the same', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForStored(page, PAPER);
	stop();
	for (const address of [PAPER.slice(0, -1), `${PAPER}?from=elsewhere#findings`]) {
		await page.goto(url + address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	}
});

test('a new version takes over from an old one', async ({ page }) => {
	stop();
	const folder = mkdtempSync(join(tmpdir(), 'atlas-two-versions-'));
	try {
		for (const name of readdirSync('dist')) {
			if (name === 'offline' || name === 'sw.js') cpSync(`dist/${name}`, join(folder, name), { recursive: true });
			else symlinkSync(resolve('dist', name), join(folder, name));
		}
		({ server, url } = await startServer({ folder, base: await readBuiltBase('dist') }, 0));
		await page.goto(url + PAPER);
		await waitForStored(page, PAPER);
		const edit = (path: string, change: (text: string) => string) => {
			const text = readFileSync(join(folder, path), 'utf8');
			expect(change(text)).not.toBe(text);
			writeFileSync(join(folder, path), change(text));
		};
		edit('offline/index.html', (html) => html.replace(/<h1[^>]*>[^<]*/, '<h1>The second version'));
		edit('sw.js', (script) => script.replace(/"offline\/","[^"]+"/, '"offline/","second"'));
		await page.evaluate(async () => {
			const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
			await (await navigator.serviceWorker.ready).update();
			await taken;
		});
		await waitForWorker(page);
		stop();
		await page.goto(url + UNVISITED);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second version');
		await page.goto(url + PAPER);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
