import { expect, type Page, test } from '@playwright/test';
import { listKeys, readCites, readDownload } from './exports.ts';

const TOPIC = '/topics/low-rank-adaptation/';
const AUTHOR = '/authors/yee-whye-teh/';

const listSlugs = (page: Page) =>
	page.locator('main ul.papers > li').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['slug']));

const listTitles = (page: Page) =>
	page
		.locator('main ul.index > li a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

const listMarks = (page: Page) =>
	page
		.locator('main svg a[href*="/papers/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

async function readJson<T>(page: Page, path: string): Promise<T> {
	return (await page.request.get(path)).json();
}

async function save(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click(),
	]);
	return readDownload(download);
}

test('a topic is sorted by title and age, in the URL, and Back restores the order', async ({ page }) => {
	await page.goto(TOPIC);
	const newest = await listSlugs(page);
	const sort = page.getByLabel('Sort by');
	await sort.selectOption('oldest');
	await expect(page).toHaveURL(`${TOPIC}?sort=oldest`);
	expect(await listSlugs(page)).toEqual(newest.toReversed());
	await sort.selectOption('title');
	await expect(page).toHaveURL(`${TOPIC}?sort=title`);
	const titles = await page.locator('main ul.papers .name a').allTextContents();
	expect(titles).toEqual(titles.toSorted(new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare));
	await page.goBack();
	await page.goBack();
	await expect(sort).toHaveValue('year');
	expect(await listSlugs(page)).toEqual(newest);
	await page.getByLabel('titles only').check();
	await expect(page).toHaveURL(`${TOPIC}?view=compact`);
	await expect(page.locator('main ul.papers .takeaway-line').first()).toBeHidden();
});

test('the papers of an author are exported in every format, exactly those', async ({ page }) => {
	await page.goto(AUTHOR);
	const slugs = await listSlugs(page);
	await page.getByText('Export this set').click();
	const keys = (await readCites(page, slugs)).sort();
	expect(keys).not.toEqual([]);
	for (const [name, format] of [
		['BibTeX', 'bib'],
		['RIS', 'ris'],
		['CSL-JSON', 'json'],
	] as const)
		expect([name, listKeys(await save(page, name), format).sort()]).toEqual([name, keys]);
	expect(listKeys(await save(page, 'CSV'), 'csv').sort()).toEqual(slugs.toSorted());
});

test('all papers of a set go to the reading list, and the first of them to the comparison', async ({ page }) => {
	await page.goto(AUTHOR);
	const slugs = await listSlugs(page);
	const first = slugs.slice(0, 6).join(',');
	await expect(page.getByRole('link', { name: 'Compare the first 6' })).toHaveAttribute(
		'href',
		`/compare/?papers=${first}`,
	);
	await page.getByText('Export this set').click();
	await page.getByRole('button', { name: 'Add all to the reading list' }).click();
	await expect(page.locator('.set-tools [role=status]')).toHaveText(
		`${slugs.length} papers added to the reading list.`,
	);
	await page.goto('/reading-list/');
	for (const slug of slugs) await expect(page.locator(`main a[href="/papers/${slug}/"]`).first()).toBeVisible();
});

test('a filtered list exports the papers that it shows', async ({ page }) => {
	await page.goto('/papers/?theme=continual-learning&kind=survey');
	await page.locator('#paper-tools:not([data-live])').waitFor();
	await expect(page.locator('#paper-status')).toContainText(' of ');
	const slugs = await listSlugs(page);
	await page.getByText('Export this set').click();
	await expect(page.locator('.set-tools').getByRole('link', { name: 'BibTeX' })).toBeHidden();
	const bib = await save(page, 'BibTeX');
	expect(slugs).not.toEqual([]);
	expect(listKeys(bib, 'bib')).toEqual(await readCites(page, slugs));
});

test('a list of titles goes to the reading list whole', async ({ page }) => {
	await page.goto('/papers/by-title/');
	const slugs = await listTitles(page);
	await page.getByText('Export this set').click();
	await page.getByRole('button', { name: 'Add all to the reading list' }).click();
	await expect(page.locator('.set-tools [role=status]')).toHaveText(
		`${slugs.length} papers added to the reading list.`,
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['/papers/by-year/', '/papers/by-title/', '/papers/by-theme/', '/timeline/']) {
		test(`${path} links to files of exactly the papers that it shows`, async ({ page }) => {
			await page.goto(path);
			const slugs = path === '/timeline/' ? await listMarks(page) : await listTitles(page);
			expect(slugs.length).toBeGreaterThan(500);
			const records = await readJson<{ slug: string; cite: string }[]>(page, '/data/papers.json');
			const cites = new Map(records.map(({ slug, cite }) => [slug, cite]));
			const keys = slugs.map((slug) => cites.get(slug)).sort();
			await page.getByText('Export this set').click();
			for (const [name, format] of [
				['BibTeX', 'bib'],
				['RIS', 'ris'],
				['CSL-JSON', 'json'],
				['CSV', 'csv'],
			] as const) {
				const href = await page.locator('.set-tools').getByRole('link', { name, exact: true }).getAttribute('href');
				const file = await (await page.request.get(href ?? '')).text();
				expect([name, listKeys(file, format).sort()]).toEqual([name, format === 'csv' ? slugs.toSorted() : keys]);
			}
			await expect(page.locator('.set-tools').getByRole('button')).toHaveCount(0);
		});
	}

	test('a theme and a topic link to their BibTeX, and no control is offered that needs a script', async ({ page }) => {
		for (const path of ['/themes/continual-learning/', TOPIC]) {
			await page.goto(path);
			await page.getByText('Export this set').click();
			await expect(page.locator('.set-tools').getByRole('link', { name: 'BibTeX' })).toHaveAttribute(
				'href',
				path.replace(/\/$/, '.bib'),
			);
			await expect(page.locator('.set-tools').getByRole('button')).toHaveCount(0);
			await expect(page.getByLabel('Sort by')).toBeHidden();
		}
	});
});
