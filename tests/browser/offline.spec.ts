/** The site without a network: the server is truly gone, so nothing can be fetched. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readAddress } from '../../src/io/address.ts';
import { startServer } from '../../src/io/static-server.ts';

const PAPER = 'papers/continual-test-time-domain-adaptation/';
const TITLE = 'Continual Test-Time Domain Adaptation';
const UNVISITED = 'themes/continual-learning/';

let server: Server;
let url: string;
test.beforeEach(async () => {
	({ server, url } = await startServer({ folder: resolve('dist'), base: readAddress().base }, 0));
});
test.afterEach(() => stop());

function stop(): void {
	server.close();
	server.closeAllConnections();
}

/** Waits until the worker is in charge and has kept the page that let it in. */
async function waitForWorker(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state === 'activated') return;
		await new Promise<void>((done) =>
			active?.addEventListener('statechange', () => active.state === 'activated' && done()),
		);
	});
}

test('the page that was open first, start, graph and search stand ready', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForWorker(page);
	stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	for (const path of ['', 'graph/']) {
		await page.goto(url + path);
		await expect(page.locator('svg circle').first()).toBeVisible();
	}
	const family = await page.evaluate(() => document.fonts.load('600 1em "Atlas Serif"').then((faces) => faces.length));
	expect(family).toBe(1);
});

test('search finds what it finds online, once it has been used', async ({ page }) => {
	await page.goto(`${url}search/`);
	await waitForWorker(page);
	await page.reload();
	const results = page.locator('#search-results');
	await page.goto(`${url}search/?q=forgetting`);
	await expect(results).toHaveAttribute('aria-busy', 'false');
	await expect(results.getByRole('link').first()).toBeVisible();
	// Passages come as one scrolls: what is found is told by the titles.
	const listTitles = () => results.locator('a').allTextContents();
	const online = await listTitles();
	const files = await (await fetch(`${url}pagefind/files.json`)).json();
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const name = (await caches.keys()).find((key) => key.endsWith(' search'));
					return name ? (await (await caches.open(name)).keys()).length : 0;
				}),
			{ timeout: 40_000 },
		)
		.toBe(files.length);
	stop();
	await page.goto(`${url}search/?q=forgetting`);
	await expect(results).toHaveAttribute('aria-busy', 'false');
	await expect.poll(listTitles).toEqual(online);
	await page.goto(`${url}search/?q=plasticity`);
	await expect(results.getByRole('link').first()).toBeVisible();
});

test('a page never visited is named as such, with those that were', async ({ page }) => {
	await page.goto(url + PAPER);
	await waitForWorker(page);
	stop();
	await page.goto(url + UNVISITED);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not at hand offline');
	await page.getByRole('link', { name: TITLE }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
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
	await waitForWorker(page);
	stop();
	for (const address of [PAPER.slice(0, -1), `${PAPER}?from=elsewhere#findings`]) {
		await page.goto(url + address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	}
});

test('a new version takes over from an old one, what stands ready included', async ({ page }) => {
	stop();
	const folder = mkdtempSync(join(tmpdir(), 'atlas-two-versions-'));
	try {
		cpSync('dist', folder, { recursive: true });
		({ server, url } = await startServer({ folder, base: readAddress().base }, 0));
		await page.goto(url + PAPER);
		await waitForWorker(page);
		await page.reload();
		const edit = (path: string, change: (text: string) => string) => {
			const text = readFileSync(join(folder, path), 'utf8');
			expect(change(text)).not.toBe(text);
			writeFileSync(join(folder, path), change(text));
		};
		edit('graph/index.html', (html) => html.replace(/<h1[^>]*>[^<]*/, '<h1>The second version'));
		edit('sw.js', (script) => script.replace('"graph/","', '"graph/","second'));
		await page.evaluate(async () => {
			const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
			await (await navigator.serviceWorker.ready).update();
			await taken;
		});
		await waitForWorker(page);
		stop();
		await page.goto(`${url}graph/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second version');
		await page.goto(url + PAPER);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
