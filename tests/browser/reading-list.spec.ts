import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { listAssets } from '../../src/islands/offline/stored-paths.ts';
import { expectNoViolations } from './axe.ts';
import { readRecords } from './data.ts';
import { listKeys, readCites } from './exports.ts';

test.use({ serviceWorkers: 'allow' });

const KEY = 'reading-list:/';
const FIRST = 'ziplora-any-subject-any-style';
const SECOND = 'continual-test-time-domain-adaptation';
const THIRD = 'zero-bubble-pipeline-parallelism';

/** Stores text as the list before the page's own scripts run, once. */
async function store(page: Page, text: string): Promise<void> {
	await page.addInitScript(
		([key, value]) => {
			if (!localStorage.getItem(key)) localStorage.setItem(key, value);
		},
		[KEY, text] as const,
	);
}
const storeSlugs = (page: Page, slugs: readonly string[]) =>
	store(page, JSON.stringify(slugs.map((slug) => ({ slug, note: '' }))));
const readStored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const listSlugs = (page: Page) =>
	page.locator('ol.reading > li').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.slug));

test('a star on a paper, in the list and in search puts it on the list and takes it off', async ({ page }) => {
	await page.goto(`/papers/${FIRST}/`);
	const star = page.locator('button[data-star]').first();
	await expect(star).toHaveAttribute('aria-pressed', 'false');
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await page.goto('/search/?q=continual+test-time+domain+adaptation');
	await page.locator(`#search-results [data-star="${SECOND}"]`).click();
	await page.goto('/papers/');
	await expect(page.locator(`[data-star="${FIRST}"]`)).toHaveAttribute('aria-pressed', 'true');
	await page.locator(`[data-star="${THIRD}"]`).click();
	await page.goto('/reading-list/');
	await expect.poll(() => listSlugs(page)).toEqual([FIRST, SECOND, THIRD]);
	await page.goto(`/papers/${FIRST}/`);
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'false');
	await page.goto('/reading-list/');
	await expect.poll(() => listSlugs(page)).toEqual([SECOND, THIRD]);
});

test('papers have a star in the list of a topic, of a pair, of a theme and of an author', async ({ page }) => {
	for (const path of [
		'/topics/low-rank-adaptation/',
		'/topics/low-rank-adaptation/parameter-efficient-fine-tuning/',
		'/themes/continual-learning/',
		'/authors/yee-whye-teh/',
	]) {
		await page.goto(path);
		const rows = page.locator('ul.papers > li');
		const [papers, starred] = await rows.evaluateAll((items) => [
			items.map((item) => (item as HTMLElement).dataset['slug']),
			items.map((item) => item.querySelector<HTMLElement>('.star')?.dataset['star']),
		]);
		expect(papers).not.toEqual([]);
		expect(starred).toEqual(papers);
	}
	const first = page.locator('ul.papers > li').first();
	const title = await first.locator('.name a').textContent();
	await first.locator('.star').click();
	await page.goto('/reading-list/');
	await expect(page.locator('ol.reading .name a')).toHaveText([title ?? '']);
});

test('an empty list says how to fill it', async ({ page }) => {
	await page.goto('/reading-list/');
	await expect(page.getByText('Nothing is starred yet.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'BibTeX' })).toHaveCount(0);
});

test('order and notes last, moving keeps the focus, and removing can be undone', async ({ page }) => {
	await storeSlugs(page, [FIRST, SECOND, THIRD]);
	await page.goto('/reading-list/');
	const down = page.getByRole('button', { name: /^Move down: ZipLoRA/ });
	await down.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('is now number 2');
	await expect(down).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(() => listSlugs(page)).toEqual([SECOND, THIRD, FIRST]);
	const row = page.locator(`ol.reading > li[data-slug="${FIRST}"]`);
	await row.getByText('Add a note').click();
	await page.getByRole('textbox', { name: /^Note on ZipLoRA/ }).fill('<img src=x onerror=alert(1)> & more');
	await page.getByRole('button', { name: /^Remove: Zero Bubble/ }).click();
	await expect.poll(() => listSlugs(page)).toEqual([SECOND, FIRST]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.reload();
	await expect.poll(() => listSlugs(page)).toEqual([SECOND, THIRD, FIRST]);
	await row.getByText('Note: <img src=x').click();
	await expect(page.getByRole('textbox', { name: /^Note on ZipLoRA/ })).toHaveValue(
		'<img src=x onerror=alert(1)> & more',
	);
});

for (const [name, ending, parts] of [
	['BibTeX', 'bib', [/^@\w+\{[\s\S]*^@\w+\{/m, 'ZipLoRA']],
	['RIS', 'ris', [/^TY {2}- [\s\S]*^ER {2}-[\s\S]*^TY {2}- /m, 'ZipLoRA']],
	['CSL-JSON', 'json', [/^\[/, '"title"']],
	['Markdown, with notes', 'md', [/^- \[ZipLoRA/m, `/papers/${SECOND}/`]],
	['CSV, with notes', 'csv', [/^\uFEFF?slug,title,authors,year,takeaway,note,url\r\n/, `/papers/${SECOND}/`]],
] as const) {
	test(`exports the list as ${name}`, async ({ page }) => {
		await storeSlugs(page, [FIRST, SECOND]);
		await page.goto('/reading-list/');
		const waiting = page.waitForEvent('download');
		await expect(page.locator('ol.reading .name').first()).toContainText('ZipLoRA');
		await page.getByRole('button', { name, exact: true }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe(`reading-list.${ending}`);
		const text = await readFile(await download.path(), 'utf8');
		for (const part of parts) expect(text).toMatch(part);
		if (ending === 'csv') expect(listKeys(text, ending)).toEqual([FIRST, SECOND]);
		else if (ending !== 'md') expect(listKeys(text, ending)).toEqual(await readCites(page, [FIRST, SECOND]));
		await expect(page.getByRole('status')).toHaveText('2 papers exported');
	});
}

test('the message of an export at the end of a long list shows in the window', async ({ page }) => {
	const slugs = [...(await readRecords(page)).keys()].slice(0, 12);
	await storeSlugs(page, slugs);
	await page.goto('/reading-list/');
	await expect.poll(() => listSlugs(page)).toEqual(slugs);
	await page.getByRole('button', { name: 'RIS' }).click();
	const message = page.locator('.reading-lists > [role=status]');
	await expect(message).toHaveText('12 papers exported');
	await expect(message).toBeInViewport({ ratio: 1 });
});

test.describe('without the service worker, which would answer in place of the test', () => {
	test.use({ serviceWorkers: 'block' });

	for (const [what, selector, code] of [
		['star', 'button[data-star]', 'star'],
		['button that compares', 'button[data-compare]', 'mark-button'],
	] as const)
		test(`a ${what} says that its code cannot be loaded`, async ({ page }) => {
			await page.goto(`/papers/${FIRST}/`);
			await page.route(`**/_assets/${code}*.js`, (route) => route.abort());
			await page.locator(selector).first().click();
			await expect(page.getByRole('alert')).toHaveText(
				'This could not be loaded. Check the connection and reload the page.',
			);
			await page.unroute(`**/_assets/${code}*.js`);
			await page.reload();
			await page.locator(selector).first().click();
			await expect(page.locator(selector).first()).toHaveAttribute('aria-pressed', 'true');
		});

	test('an export that fails says which paper it failed for', async ({ page }) => {
		await storeSlugs(page, [FIRST]);
		await page.route(`**/${FIRST}.bib`, (route) => route.fulfill({ status: 500 }));
		await page.goto('/reading-list/');
		await expect(page.locator('ol.reading .name').first()).toContainText('ZipLoRA');
		await page.getByRole('button', { name: 'BibTeX' }).click();
		await expect(page.getByRole('alert')).toContainText('ZipLoRA');
	});
});

test('a link shares the list, which changes nothing until it is asked to', async ({ browser, baseURL }) => {
	const [context, other] = [await browser.newContext(), await browser.newContext()];
	const page = await context.newPage();
	await storeSlugs(page, [FIRST, SECOND]);
	await page.goto(`${baseURL}/reading-list/`);
	// Rows grow when what they say of their papers has arrived, and what stands below them moves.
	await expect(page.locator('.reading .takeaway-line')).toHaveCount(2);
	await page.getByRole('button', { name: 'Copy a link to this list' }).click();
	const link = (await page.locator('.shared-link a').getAttribute('href')) ?? '';
	const reader = await other.newPage();
	await storeSlugs(reader, [SECOND, THIRD]);
	await reader.goto(link);
	const shared = reader.getByRole('region', { name: 'Shared list' });
	for (const [i, slug] of [FIRST, SECOND].entries())
		await expect(shared.getByRole('listitem').nth(i).getByRole('link')).toHaveAttribute('href', `/papers/${slug}/`);
	expect(await listSlugs(reader)).toEqual([SECOND, THIRD]);
	await shared.getByRole('button', { name: 'Add these to my list' }).click();
	await expect.poll(() => listSlugs(reader)).toEqual([SECOND, THIRD, FIRST]);
	await expect(reader).toHaveURL('/reading-list/');
	await context.close();
	await other.close();
});

test('markup in a shared link is not read, and unknown papers are left out', async ({ page }) => {
	const alarms: string[] = [];
	page.on('dialog', (dialog) => alarms.push(dialog.message()));
	page.on('pageerror', (error) => alarms.push(error.message));
	await page.goto(`/reading-list/#papers=<img src=x onerror=alert(1)>,nowhere,${FIRST}`);
	const links = page.getByRole('region', { name: 'Shared list' }).getByRole('listitem').getByRole('link');
	await expect(links).toHaveCount(1);
	await expect(links).toHaveAttribute('href', `/papers/${FIRST}/`);
	expect(await page.locator('main img').count()).toBe(0);
	expect(alarms).toEqual([]);
});

for (const [kind, stored, left] of [
	['broken', '[{"slug":"ziplora-any', []],
	['partly unreadable', `[{"slug":"${FIRST}"},{"slug":"<img onerror=alert(1)>"}]`, [FIRST]],
] as const) {
	test(`a ${kind} list is shown as far as it goes, and kept aside word for word`, async ({ page }) => {
		await store(page, stored);
		await page.goto('/reading-list/');
		await expect(page.getByRole('alert')).toContainText('could not be read');
		await expect(page.getByRole('alert').locator('pre')).toHaveText(stored);
		expect(await listSlugs(page)).toEqual(left);
		await page.goto(`/papers/${SECOND}/`);
		const star = page.locator('button[data-star]').first();
		await star.click();
		await expect(star).toHaveAttribute('aria-pressed', 'true');
		expect(await page.evaluate((key) => localStorage.getItem(`${key}:unreadable`), KEY)).toBe(stored);
		expect(await readStored(page)).toContain(SECOND);
	});
}

test('full storage is said plainly, and the old list stands', async ({ page }) => {
	await storeSlugs(page, [FIRST]);
	await page.addInitScript(() => {
		const set = Storage.prototype.setItem;
		Storage.prototype.setItem = function (key, value) {
			if (this === localStorage && localStorage.getItem(key)) throw new DOMException('full', 'QuotaExceededError');
			set.call(this, key, value);
		};
	});
	await page.goto(`/papers/${SECOND}/`);
	await page.locator('button[data-star]').first().click();
	await expect(page.getByRole('alert')).toContainText('the list did not change');
	await expect(page.locator('button[data-star]').first()).toHaveAttribute('aria-pressed', 'false');
	await page.goto('/reading-list/');
	await page.getByText('Add a note').click();
	await page.getByRole('textbox').fill('a note');
	await expect(page.getByRole('alert')).toContainText('could not store the change');
	await expect(page.getByRole('textbox')).toHaveValue('a note');
	expect(await readStored(page)).toBe(JSON.stringify([{ slug: FIRST, note: '' }]));
});

test('blocked storage is said plainly on the list and at a star', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			},
		});
	});
	await page.goto('/reading-list/');
	await expect(page.getByRole('alert')).toContainText('storage is blocked');
	await page.goto(`/papers/${FIRST}/`);
	await page.locator('button[data-star]').first().click();
	await expect(page.getByRole('alert')).toContainText('storage is full or blocked');
});

test('two tabs show one list', async ({ context }) => {
	const [list, paper] = [await context.newPage(), await context.newPage()];
	await list.goto('/reading-list/');
	await expect(list.getByText('Nothing is starred yet.')).toBeVisible();
	await paper.goto(`/papers/${FIRST}/`);
	await paper.locator('button[data-star]').first().click();
	await expect.poll(() => listSlugs(list)).toEqual([FIRST]);
	await list.getByRole('button', { name: /^Remove: ZipLoRA/ }).click();
	await expect.poll(() => listSlugs(list)).toEqual([]);
	await paper.goto(`/papers/${SECOND}/`);
	await paper.locator('button[data-star]').first().click();
	await expect.poll(() => listSlugs(list)).toEqual([SECOND]);
	await list.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => listSlugs(list)).toEqual([FIRST, SECOND]);
});

test('without JavaScript the page says what it needs', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/reading-list/');
	await expect(page.locator('main noscript p')).toBeVisible();
	expect(await page.locator('main noscript').evaluate((box) => box.textContent)).toContain('needs JavaScript');
	await page.goto(`/papers/${FIRST}/`);
	await expect(page.locator('button[data-star]').filter({ visible: true })).toHaveCount(0);
	await context.close();
});

test('the header counts, and a row says who wrote the paper, when, and what it found', async ({ page }) => {
	await page.goto(`/papers/${FIRST}/`);
	await page.locator('button[data-star]').first().click();
	await expect(page.locator('header .list-link')).toHaveText('Reading list (1)');
	await page.locator('header .list-link').click();
	const row = page.locator('ol.reading > li');
	await expect(row.locator('p.quiet').first()).toHaveText(/^.+ · .+ · .*20\d\d$/);
	await expect(row.locator('.topics-line a').first()).toHaveAttribute('href', /^\/topics\//);
	await expect(row.locator('.takeaway-line')).toHaveText(/^[A-Z].+\.$/);
	await expect(row.getByRole('textbox')).toBeHidden();
});

test('a row is moved by dragging and by arrow keys', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1400 });
	await storeSlugs(page, [FIRST, SECOND, THIRD]);
	await page.goto('/reading-list/');
	await expect(page.locator('ol.reading .name').last()).toContainText('Zero Bubble');
	const handle = page.getByRole('button', { name: /^Drag, .*: Zero Bubble/ });
	const first = await page.locator('ol.reading > li').first().boundingBox();
	await handle.hover();
	await page.mouse.down();
	await page.mouse.move((first?.x ?? 0) + 20, (first?.y ?? 0) + 20, { steps: 8 });
	await page.mouse.up();
	await expect.poll(() => listSlugs(page)).toEqual([THIRD, FIRST, SECOND]);
	await handle.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => listSlugs(page)).toEqual([FIRST, THIRD, SECOND]);
	await expect(handle).toBeFocused();
});

test('lists with names, and a backup that restores them with their notes', async ({ page, browser, baseURL }) => {
	await store(
		page,
		JSON.stringify([
			{ slug: FIRST, note: 'read twice' },
			{ slug: SECOND, note: '' },
		]),
	);
	await page.goto('/reading-list/');
	await page.getByText('New list', { exact: true }).click();
	await page.getByLabel('Name of the new list').fill('For the talk');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^Remove: ZipLoRA/ }).click();
	await expect.poll(() => listSlugs(page)).toEqual([SECOND]);
	await page.getByRole('button', { name: 'Starred (2)' }).click();
	await expect.poll(() => listSlugs(page)).toEqual([FIRST, SECOND]);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up all lists' }).click();
	const backup = await (await waiting).path();
	const other = await (await browser.newContext()).newPage();
	await other.goto(`${baseURL}/reading-list/`);
	await other.getByLabel('Restore a backup').setInputFiles(backup);
	await expect.poll(() => listSlugs(other)).toEqual([FIRST, SECOND]);
	await expect(other.getByText('Note: read twice')).toBeVisible();
	await other.getByRole('button', { name: 'For the talk (1)' }).click();
	await expect.poll(() => listSlugs(other)).toEqual([SECOND]);
	await expectNoViolations(other);
	await other.context().close();
});

/** The files of `_assets/` that the page of the reading list names, and those that these name. */
function listNeededAssets(): string[] {
	const names = new Set(listAssets(readFileSync('dist/reading-list/index.html', 'utf8')));
	// A set that grows while it is walked.
	for (const name of names)
		if (/\.(?:js|css)$/.test(name))
			for (const inner of listAssets(readFileSync(`dist/_assets/${name}`, 'utf8'))) names.add(inner);
	return [...names];
}

test('a starred paper and the list can be read without a network at once', async ({ page, context }) => {
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto('/papers/');
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	await page.locator(`[data-star="${THIRD}"]`).click();
	await expect
		.poll(() => page.evaluate(async () => (await caches.open('atlas / pages')).match('/reading-list/').then(Boolean)))
		.toBe(true);
	const needed = listNeededAssets();
	expect(needed.some((name) => name.startsWith('ReadingLists.'))).toBe(true);
	await expect
		.poll(() =>
			page.evaluate(async (names) => {
				const stored = (await (await caches.open('atlas / assets')).keys()).map(({ url }) => url);
				return names.filter((name) => !stored.some((url) => url.endsWith(`/_assets/${name}`)));
			}, needed),
		)
		.toEqual([]);
	await context.setOffline(true);
	await page.goto(`/papers/${THIRD}/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Zero Bubble');
	await page.goto('/reading-list/');
	await expect(page.locator('ol.reading .name')).toContainText('Zero Bubble');

	await test.step('and is not stored again with each letter of a note', async () => {
		await context.setOffline(false);
		await page.goto('/reading-list/');
		await expect(page.locator('ol.reading .name')).toContainText('Zero Bubble');
		await page.evaluate(() => {
			const { open } = caches;
			caches.open = (name) => {
				performance.mark(name);
				return open.call(caches, name);
			};
		});
		await page.getByText('Add a note').click();
		await page.getByRole('textbox', { name: /^Note on Zero Bubble/ }).pressSequentially('twice');
		await expect(page.getByText('Note: twice')).toBeVisible();
		expect(await page.evaluate(() => performance.getEntriesByName('atlas / pages').length)).toBe(0);
	});
});
