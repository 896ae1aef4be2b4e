import { expect, test } from '@playwright/test';
import { readRecords } from './data.ts';

test.describe('the doors of the home page', () => {
	test('name reading paths with how many papers they have', async ({ page }) => {
		await page.goto('/');
		const path = page.getByRole('listitem').filter({ hasText: 'Continual learning 6 papers' });
		await path.getByRole('link').click();
		await expect(page).toHaveURL(/\/themes\/continual-learning\/#start$/);
		await expect(page.locator('#start ~ ol > li')).toHaveCount(6);
	});

	test('ask questions that the essays ask', async ({ page }) => {
		await page.goto('/');
		const question = page.getByRole('link', { name: /\?$/ }).first();
		const text = (await question.textContent()) ?? '';
		await question.click();
		await expect(page).toHaveURL(/\/themes\/[^/]+\/#open-question$/);
		// The essay names the authors of what it links to.
		const beginning = text.split(' ').slice(0, 5).join(' ');
		await expect(page.locator('#open-questions ~ ul > li:target').filter({ hasText: beginning })).toHaveCount(1);
	});

	test('open a paper drawn at random', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Open a paper' }).click();
		await expect(page).toHaveURL(/\/papers\/[^/]+\/$/);
	});
});

test('the latest additions are of different themes', async ({ page }) => {
	await page.goto('/');
	const records = await readRecords(page);
	const additions = await page
		.locator('.latest .name a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
	const themes = additions.map((slug) => records.get(slug ?? '')?.themes[0]);
	expect(additions).toHaveLength(3);
	expect(new Set(themes).size).toBe(3);
});

for (const width of [360, 768, 1440])
	test(`no card of the home page stands beside an empty place at ${width} px`, async ({ browser }) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto('/');
		const lists = await page.locator('ul.cards').all();
		expect(lists).not.toEqual([]);
		for (const list of lists) {
			const right = await list.evaluate((element) => element.getBoundingClientRect().right);
			const last = await list
				.locator('> li')
				.last()
				.evaluate((card) => card.getBoundingClientRect().right);
			expect(Math.abs(right - last)).toBeLessThan(1);
		}
		await page.close();
	});
