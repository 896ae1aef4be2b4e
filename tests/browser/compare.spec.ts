import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

const FIRST = 'ziplora-any-subject-any-style';
const SECOND = 'continual-test-time-domain-adaptation';
const THIRD = 'zero-bubble-pipeline-parallelism';
const TABLE = '#compare-table';

const listColumns = (page: Page) =>
	page.locator(`${TABLE} thead th`).evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['slug']));

test('shows papers side by side, each with a link to its page, and says which it does not have', async ({ page }) => {
	const messages: string[] = [];
	page.on('pageerror', (error) => messages.push(error.message));
	page.on('console', (message) => /policy|hydrat/i.test(message.text()) && messages.push(message.text()));
	await page.goto(`/compare/?papers=${FIRST},nowhere,${SECOND}`);
	await expect(page.locator(TABLE)).toHaveAttribute('aria-busy', 'false');
	expect(await listColumns(page)).toEqual([FIRST, SECOND]);
	for (const slug of [FIRST, SECOND])
		await expect(page.locator(`${TABLE} thead a[href="/papers/${slug}/"]`)).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('no paper “nowhere”');
	await page.getByRole('button', { name: 'Leave out' }).click();
	await expect(page).toHaveURL(`/compare/?papers=${FIRST},${SECOND}`);
	const rows = await page
		.locator(`${TABLE} tbody tr`)
		.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['row']));
	expect(rows).toEqual(
		expect.arrayContaining([
			'problem',
			'approach',
			'findings',
			'facet-what',
			'facet-when',
			'facet-signal',
			'topics',
			'year',
		]),
	);
	expect(messages).toEqual([]);
});

test('columns move and go, rows hide, and Back undoes it', async ({ page }) => {
	await page.goto(`/compare/?papers=${FIRST},${SECOND},${THIRD}`);
	await expect.poll(() => listColumns(page)).toEqual([FIRST, SECOND, THIRD]);
	const right = page.getByRole('button', { name: /^Move right: ZipLoRA/ });
	await right.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => listColumns(page)).toEqual([SECOND, FIRST, THIRD]);
	await expect(right).toBeFocused();
	await page.getByRole('button', { name: /^Remove: Zero Bubble/ }).click();
	await expect.poll(() => listColumns(page)).toEqual([SECOND, FIRST]);
	await page.getByRole('button', { name: 'Hide Problem' }).click();
	await expect(page.locator(`${TABLE} [data-row="problem"]`)).toHaveCount(0);
	await expect(page).toHaveURL(/hide=problem/);
	await page.goBack();
	await expect(page.locator(`${TABLE} [data-row="problem"]`)).toHaveCount(1);
});

for (const width of [360, 1280])
	test(`a paper taken out comes back in its place, and the focus stays, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`/compare/?papers=${FIRST},${SECOND},${THIRD}`);
		const listed = () =>
			page.locator(`${TABLE} [data-slug]`).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['slug']));
		await expect.poll(listed).toEqual([FIRST, SECOND, THIRD]);
		await page.getByRole('button', { name: /^Remove: Continual Test-Time/ }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(listed).toEqual([FIRST, THIRD]);
		const status = page.locator('.compare > [role=status]');
		await expect(status).toContainText('Continual Test-Time Domain Adaptation was removed.');
		await expect(page.locator('.compare')).toBeFocused();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(listed).toEqual([FIRST, SECOND, THIRD]);
		await expect(status).toHaveText('3 papers.');
		await expect(page.locator('.compare')).toBeFocused();
	});

test('the names of columns and rows stay in view while the cells scroll', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(
		`/compare/?papers=${[FIRST, SECOND, THIRD, 'hunyuan-large-open-source-moe', 'alora-allocating-low-rank-adaptation', 'x-lora-mixture-low-rank'].join(',')}`,
	);
	await expect(page.locator(TABLE)).toHaveAttribute('data-papers', '6');
	await page.locator('.compare .scroll').evaluate((box) => {
		box.scrollIntoView();
		box.scrollTo(box.scrollWidth, box.scrollHeight);
	});
	await expect(page.locator(`${TABLE} thead th`).last()).toBeInViewport({ ratio: 1 });
	await expect(page.locator(`${TABLE} tbody th`).last()).toBeInViewport();
	const authors = page.locator(`${TABLE} [data-row="authors"] td`).nth(3);
	await authors.getByText('and 96 others').click();
	await expect(authors.locator('li').filter({ visible: true })).toHaveCount(108);
});

test('a narrow screen shows them row by row, each part headed by its paper’s short name', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`/compare/?papers=${FIRST},${SECOND}`);
	const row = page.locator(`${TABLE} [data-row="takeaway"]`);
	await expect(row.getByRole('heading')).toContainText('Takeaway');
	await expect(row.locator('dt')).toHaveText(['ZipLoRA', 'CoTTA']);
	for (const slug of [FIRST, SECOND]) await expect(page.locator(`${TABLE} a[href="/papers/${slug}/"]`)).toBeVisible();
	await row.getByRole('button', { name: 'Hide Takeaway' }).click();
	await expect(row).toHaveCount(0);
	await page.getByRole('button', { name: /^Move down: ZipLoRA/ }).click();
	await expect(page.locator(`${TABLE} [data-row="problem"] dt`)).toHaveText(['CoTTA', 'ZipLoRA']);
});

test('a paper alone offers the reading list’s and related ones, by author and year', async ({ page }) => {
	await page.goto(`/papers/${THIRD}/`);
	await page.locator('button[data-star]').first().click();
	await page.getByRole('button', { name: 'Add to compare' }).click();
	await expect(page.getByRole('link', { name: 'Compare (1)' })).toBeVisible();
	await page.reload();
	await page.getByRole('link', { name: 'Compare (1)' }).click();
	await expect.poll(() => listColumns(page)).toEqual([THIRD]);
	await expect(page.getByRole('list', { name: 'Related to ZB' })).toBeVisible();
	await page.goto(`/compare/?papers=${FIRST}`);
	const listed = page.getByRole('list', { name: 'From your reading list' }).getByRole('button');
	await expect(listed).toHaveText([/^Zero Bubble Pipeline Parallelism ZB.* and \d+ others · 20\d\d$/]);
	await listed.click();
	await expect.poll(() => listColumns(page)).toEqual([FIRST, THIRD]);
});

test('a paper is added by words of its title', async ({ page }) => {
	await page.goto(`/compare/?papers=${FIRST}`);
	await page.getByLabel('Add a paper').fill('zero bubble');
	await page.getByRole('button', { name: /^Zero Bubble/ }).click();
	await expect.poll(() => listColumns(page)).toEqual([FIRST, THIRD]);
});

const FILES = [
	['CSV', 'csv', /^\uFEFF,ziplora-any-subject-any-style,zero-bubble-pipeline-parallelism\r\nTitle,/],
	['Markdown table', 'md', /^\| {2}\| \[ZipLoRA/],
	['LaTeX table', 'tex', /^\\begin\{tabular\}/],
] as const;
test('one value shows what it shares as it does among several', async ({ page }) => {
	await page.goto(
		'/compare/?papers=alora-allocating-low-rank-adaptation,x-lora-mixture-low-rank,continual-test-time-domain-adaptation',
	);
	await expect(page.locator(TABLE)).toHaveAttribute('data-papers', '3');
	const values = page.locator(`${TABLE} [data-sharing="some"]`).filter({ hasText: /^fine-tuning$/ });
	await expect(values).toHaveCount(2);
	expect(await values.evaluateAll((items) => items.map(({ tagName }) => tagName))).toEqual(['LI', 'LI']);
});

test('exports CSV, Markdown and LaTeX tables', async ({ page }) => {
	await page.goto(`/compare/?papers=${FIRST},${THIRD}`);
	await expect(page.locator(TABLE)).toHaveAttribute('data-papers', '2');
	for (const [name, extension, start] of FILES)
		await test.step(name, async () => {
			const waiting = page.waitForEvent('download');
			await page.getByRole('button', { name }).click();
			const download = await waiting;
			expect(download.suggestedFilename()).toBe(`comparison.${extension}`);
			expect(await readFile(await download.path(), 'utf8')).toMatch(start);
		});
});

for (const [width, colorScheme] of [
	[360, 'light'],
	[1440, 'dark'],
] as const) {
	test(`has no axe violation at ${width} px, ${colorScheme}`, async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
		const page = await context.newPage();
		await page.goto(`/compare/?papers=${FIRST},${SECOND},${THIRD}`);
		await expect(page.locator(TABLE)).toHaveAttribute('data-papers', '3');
		await expectNoViolations(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await context.close();
	});
}

test('without JavaScript the page says how to use it', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/compare/');
	expect(await page.locator('main noscript').evaluate((box) => box.textContent)).toContain('/compare/?papers=');
	await context.close();
});
