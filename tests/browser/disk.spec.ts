/** The packed site, opened from a disk: no server, no script. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readBuiltBase } from '../../src/io/built-base.ts';
import { packSite } from '../../src/io/pack-site.ts';

test.use({ serviceWorkers: 'allow' });

/** In one worker, so that the site is packed once. */
test.describe.configure({ mode: 'default' });

let folder: string;
let files: string[];
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-disk-'));
	const unpacked = Object.entries(unzipSync(await packSite(resolve('dist'), await readBuiltBase('dist'), 'atlas')));
	for (const [path, bytes] of unpacked) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	files = unpacked.map(([path]) => path);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed pages read well from a disk, with fonts, links and the graph’s picture', async ({ page }) => {
	const logged: string[] = [];
	page.on('console', (message) => logged.push(message.text()));
	// A request that a click on a link cuts short is no fault of the page.
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') logged.push(request.url());
	});
	await page.goto(pathToFileURL(join(folder, 'atlas/index.html')).href);
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Papers' }).click();
	await page.getByRole('link', { name: 'Continual Test-Time Domain Adaptation', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Continual Test-Time Domain Adaptation');
	await page.evaluate(() => document.fonts.ready);
	const loaded = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length);
	expect(loaded).toBeGreaterThanOrEqual(2);
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Graph' }).click();
	await page.locator('svg a[href$="/topics/low-rank-adaptation/index.html"]').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/topics\/low-rank-adaptation\/index\.html$/);
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
	await expect(page.getByText('Search needs a web server.')).toBeVisible();
	expect(logged).toEqual([]);
});

test('every link between packed pages leads to a packed file', () => {
	const there = new Set(files);
	const unpacked = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
	const broken = unpacked.flatMap(([file, html]) =>
		[...html.matchAll(/<[a-z][^>]*\s(?:href|src|action)="([^"#?]+)[^"]*"/g)]
			.map((match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), `file:///${file}`))
			.filter((url) => url.protocol === 'file:' && !there.has(decodeURIComponent(url.pathname).slice(1)))
			.map((url) => `${file}: ${url.pathname}`),
	);
	expect(broken).toEqual([]);
});
