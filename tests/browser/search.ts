import type { Page } from '@playwright/test';

/** Opens the search page in a state and waits until its list is complete. */
export async function openSearch(page: Page, query: string): Promise<void> {
	await page.goto(`/search/${query}`);
	await waitForResults(page);
}

export async function waitForResults(page: Page): Promise<void> {
	await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Slugs of the papers listed, in order. */
export function listSlugs(page: Page): Promise<string[]> {
	return page
		.locator('#search-results a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
}

/** Slugs of all papers found, page after page; the list is left at its last page. */
export async function listAllSlugs(page: Page): Promise<string[]> {
	const slugs = await listSlugs(page);
	const next = page.getByRole('link', { name: 'Next' });
	while (await next.isVisible()) {
		await next.click();
		await waitForResults(page);
		slugs.push(...(await listSlugs(page)));
	}
	return slugs;
}

/** Opens the dialog by key and types a query, then waits for the answer. */
export async function askDialog(page: Page, query: string, key = '/'): Promise<void> {
	await page.keyboard.press(key);
	await page.locator('dialog[open]').waitFor();
	await page.keyboard.type(query);
	await page.locator('dialog .found[aria-busy="false"] [role=status]', { hasText: /papers?$|^No / }).waitFor();
}
