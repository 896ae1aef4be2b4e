/** The papers that a reader has, on the graph. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectNoViolationsInBoth } from './axe.ts';
import { openGraph, startExplorer } from './graph.ts';
import { makeBibtex, readResult } from './library.ts';

test.use({ serviceWorkers: 'allow' });

interface Paper {
	readonly slug: string;
	readonly title: string;
	readonly topics: readonly string[];
}
const papers = (): readonly Paper[] => JSON.parse(readFileSync('dist/data/papers.json', 'utf8'));
const TOPIC = 'low-rank-adaptation';

/** Stars papers before the page is opened, as another page would. */
async function star(page: Page, slugs: readonly string[]): Promise<void> {
	await page.addInitScript(
		(stored) => localStorage.setItem('reading-list:/', stored),
		JSON.stringify(slugs.map((slug) => ({ slug, note: '' }))),
	);
}

const mark = (page: Page, topic = TOPIC) => page.locator(`#map .nodes a[href$="/topics/${topic}/"]`);
const box = (page: Page) => page.getByRole('checkbox', { name: 'Show my papers' });

test('who has starred nothing is offered nothing', async ({ page }) => {
	await openGraph(page);
	await expect(box(page)).toBeHidden();
	await openGraph(page, '?own=yes');
	await expect(page.locator('.explorer-state')).toContainText('You have no papers to show');
	await expect(page.locator('.by-own')).toBeHidden();
});

test('starred papers fill their topics by their share, in the name, the panel, the legend and the address', async ({
	page,
}) => {
	const onTopic = papers().filter(({ topics }) => topics.includes(TOPIC));
	const starred = onTopic.slice(0, 3);
	const share = `3 of ${onTopic.length} on your reading list`;
	await star(page, [...starred.map(({ slug }) => slug), 'no-longer-here']);
	await openGraph(page);
	const name = (await mark(page).getAttribute('aria-label')) ?? '';
	await expect(box(page)).not.toBeChecked();
	await expect(page.locator('.by-own')).toBeHidden();
	await box(page).check();
	await expect(page).toHaveURL(/\?own=yes$/);
	await expect(mark(page)).toHaveAttribute('aria-label', `${name}, ${share}`);
	await expect(page.locator('.by-own')).toHaveText(/share of its papers that are on your reading list/);
	const radii = await mark(page)
		.locator('circle')
		.evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('r'))));
	expect(((radii[1] ?? 0) / (radii[0] ?? 1)) ** 2).toBeCloseTo(3 / onTopic.length, 1);
	const none = papers().flatMap(({ topics }) => topics);
	const free = none.find((topic) => !starred.some(({ topics }) => topics.includes(topic))) ?? '';
	await expect(mark(page, free)).toHaveAttribute('aria-label', /, 0 of \d+ on your reading list$/);
	await expect(mark(page, free).locator('circle')).toHaveCount(1);

	await mark(page).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`\\?topic=${TOPIC}&own=yes$`));
	await expect(page.locator('.explorer-panel')).toContainText(share);
	const marked = page.locator('.panel-papers li').filter({ has: page.getByRole('img', { includeHidden: true }) });
	expect((await marked.locator('a').allTextContents()).toSorted()).toEqual(
		starred.map(({ title }) => title).toSorted(),
	);
	await page.goBack();
	await page.goBack();
	await expect(box(page)).not.toBeChecked();
	await expect(mark(page)).toHaveAttribute('aria-label', name);
	await expect(mark(page).locator('circle')).toHaveCount(1);
});

test('a paper starred on another page is counted when the graph is shown again', async ({ page, context }) => {
	const [first, second] = papers().filter(({ topics }) => topics.includes(TOPIC));
	await star(page, [first?.slug ?? '']);
	await openGraph(page, '?own=yes');
	await expect(mark(page)).toHaveAttribute('aria-label', /, 1 of \d+ on your reading list$/);
	const other = await context.newPage();
	await other.goto(`/papers/${second?.slug}/`);
	await other.locator('.star').first().click();
	await expect(mark(page)).toHaveAttribute('aria-label', /, 2 of \d+ on your reading list$/);
});

test('a library is handed over in the address, and kept in this tab alone', async ({ page, context }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const { text, slugs } = makeBibtex(40, 2);
	await page.goto('/library/');
	await page
		.locator('#library-file')
		.setInputFiles({ name: 'a.bib', mimeType: 'text/plain', buffer: Buffer.from(text) });
	await readResult(page);
	await page.getByRole('link', { name: 'Show your papers in the explorer' }).click();
	await startExplorer(page);
	await expect(page).toHaveURL(/\/graph\/\?own=yes$/);
	const [first = ''] = slugs;
	const topic = papers().find(({ slug }) => slug === first)?.topics[0] ?? '';
	const onTopic = papers().filter(({ topics }) => topics.includes(topic));
	const owned = onTopic.filter(({ slug }) => slugs.includes(slug)).length;
	await expect(mark(page, topic)).toHaveAttribute(
		'aria-label',
		new RegExp(`, ${owned} of ${onTopic.length} in your library$`),
	);
	await page.reload();
	await startExplorer(page);
	await expect(box(page)).toBeChecked();
	expect(requests.filter((url) => url.includes(first))).toEqual([]);
	const other = await context.newPage();
	await openGraph(other);
	await expect(box(other)).toBeHidden();
});

test('a stored library is known until it is deleted', async ({ page, context }) => {
	const { text } = makeBibtex(5, 0);
	await page.goto('/library/');
	await page.getByRole('checkbox', { name: 'Remember on this device' }).check();
	await page
		.locator('#library-file')
		.setInputFiles({ name: 'a.bib', mimeType: 'text/plain', buffer: Buffer.from(text) });
	await readResult(page);
	await expect(page.getByRole('button', { name: 'Delete the stored library' })).toBeVisible();
	const other = await context.newPage();
	await openGraph(other);
	await expect(box(other)).toBeVisible();
	await page.getByRole('button', { name: 'Delete the stored library' }).click();
	await expect(page.getByRole('button', { name: 'Delete the stored library' })).toBeHidden();
	await other.reload();
	await startExplorer(other);
	await expect(box(other)).toBeHidden();
});

test('own papers have no axe violation in light and dark', async ({ page }) => {
	test.slow();
	await star(
		page,
		papers()
			.filter(({ topics }) => topics.includes(TOPIC))
			.map(({ slug }) => slug),
	);
	await openGraph(page, `?topic=${TOPIC}&own=yes`);
	await expectNoViolationsInBoth(page);
});
