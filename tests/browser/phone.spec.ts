import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const PAPER = '/papers/continual-test-time-domain-adaptation/';

for (const javaScriptEnabled of [true, false])
	test.describe(`the header of a phone ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('names the site in one row, and its menu leads to every part', async ({ page }) => {
			await page.goto(PAPER);
			const header = page.getByRole('banner');
			await expect(header.getByText('Adaptation Atlas')).toBeVisible();
			expect((await header.boundingBox())?.height).toBeLessThan(60);
			await header.getByRole('button', { name: 'Menu' }).tap();
			const menu = page.getByRole('navigation', { name: 'Main' }).getByRole('listitem');
			await expect(menu).toHaveText(['Papers', 'Search', 'Themes', 'Topics', 'Authors', 'Graph', 'About']);
			await menu.getByRole('link', { name: 'Themes' }).tap();
			await expect(page).toHaveURL(/\/themes\/$/);
		});
	});

test('the menu opens and closes by keyboard, and has no axe violation', async ({ page }) => {
	await page.goto(PAPER);
	const button = page.getByRole('button', { name: 'Menu' });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Papers', exact: true }).first()).toBeFocused();
	await expectNoViolations(page);
	await page.keyboard.press('Escape');
	await expect(page.locator('#menu')).toBeHidden();
	await expect(button).toBeFocused();
});

test('the search of the header opens in place', async ({ page }) => {
	await page.goto(PAPER);
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('what is known of a paper opens below its title, with each topic once', async ({ page }) => {
	await page.goto(PAPER);
	const topic = page.locator('main').getByRole('link', { name: 'Test-time adaptation', exact: true });
	await expect(topic).toBeHidden();
	await page.getByText('About this paper').tap();
	await expect(topic.filter({ visible: true })).toHaveCount(1);
	await expect(page.getByRole('link', { name: '2203.13591' })).toBeVisible();
});

test('the list of papers shows titles only until its reader chooses, and keeps the choice', async ({ page }) => {
	await page.goto('/papers/');
	const takeaway = page.locator('.takeaway-line').first();
	await expect(takeaway).toBeHidden();
	const titlesOnly = page.getByLabel('titles only');
	await expect(titlesOnly).toBeChecked();
	await titlesOnly.uncheck();
	await expect(takeaway).toBeVisible();
	await expect(page).toHaveURL('/papers/?view=full');
	await page.reload();
	await expect(takeaway).toBeVisible();
	await titlesOnly.check();
	await expect(page).toHaveURL('/papers/');
	await expect(takeaway).toBeHidden();
});

test('a link leads from far down a long list to its beginning', async ({ page }) => {
	await page.goto('/papers/');
	const link = page.getByRole('link', { name: 'To the top' });
	await expect(link).toBeHidden();
	await page.evaluate(() => scrollTo(0, 9000));
	await expect(link).toBeInViewport();
	await link.tap();
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('the contents of an essay are folded, and lead to its sections', async ({ page }) => {
	await page.goto('/themes/continual-learning/');
	await expect(page.locator('.prose').first()).toBeInViewport();
	await page.getByText('Contents').tap();
	await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Open questions' }).tap();
	await expect(page.getByRole('heading', { name: 'Open questions' })).toBeInViewport();
});
