/** The search engine on pages that are not about search. */
import { expect, test } from '@playwright/test';

test.describe('an address that leads nowhere offers what it names', () => {
	test('a topic by another name', async ({ page }) => {
		await page.goto('/topics/lora/');
		await expect(page.locator('#offers ul a').first()).toHaveAttribute('href', '/topics/low-rank-adaptation/');
	});

	test('a paper by its name', async ({ page }) => {
		await page.goto('/papers/AdaLoRA/');
		await expect(page.locator('#offers ol a').first()).toHaveAttribute(
			'href',
			'/papers/adaptive-budget-allocation-parameter-efficient/',
		);
	});

	test('nothing where nothing is like it', async ({ page }) => {
		await page.goto('/papers/zzqqyx/');
		await expect(page.locator('#lost-search')).toHaveValue('zzqqyx');
		await expect(page.locator('#offers')).toBeHidden();
	});
});

test('the list of authors is narrowed by a name as it is typed', async ({ page }) => {
	await page.goto('/authors/');
	const field = page.getByRole('searchbox', { name: 'Find an author' });
	const found = page.getByRole('list', { name: 'Authors found' }).getByRole('link');
	await field.fill('simsekli');
	await expect(found).toHaveText([/[SŞ]im[sş]ekli/]);
	await expect(page.locator('#all-authors')).toBeHidden();
	// Without a page of one's own, the name leads to the paper, as in the list.
	await field.fill('wanli gu');
	await expect(found).toHaveText([/Wanli Gu/]);
	const own = page.locator('#all-authors a').filter({ hasText: /^Wanli Gu$/ });
	expect(await found.getAttribute('href')).toBe(await own.getAttribute('href'));
	await expect(found).toHaveAttribute('href', /^\/papers\//);
	await field.fill('zzqqyx');
	await expect(page.getByText('No author matches.')).toBeVisible();
	await field.fill('');
	await expect(page.locator('#all-authors')).toBeVisible();
});
