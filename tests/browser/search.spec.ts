import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { askDialog, listSlugs, openSearch, waitForResults } from './search.ts';

const PAPER = '/papers/ziplora-any-subject-any-style/';
const HOSTILE = '<img src=x onerror=alert(1)>';

test.describe('what is typed finds the paper meant, first', () => {
	const cases = [
		['a title with curly quotes', '“When Bigger Isn’t Better”', 'inverse-scaling-bigger-isnt-better'],
		['a title with straight quotes', '"When Bigger Isn\'t Better"', 'inverse-scaling-bigger-isnt-better'],
		['an acronym', 'ziplora', 'ziplora-any-subject-any-style'],
		['a name in the text', 'CoTTA', 'continual-test-time-domain-adaptation'],
		['two typing errors', 'contnual test-tme domain adaptation', 'continual-test-time-domain-adaptation'],
		['an arXiv id', '2203.13591', 'continual-test-time-domain-adaptation'],
		['an arXiv URL', 'https://arxiv.org/pdf/2203.13591v2', 'continual-test-time-domain-adaptation'],
		['TeX', 'Adapt-$\\infty$', 'adapt-scalable-lifelong-multimodal-instruction'],
		['TeX in plain form', 'Adapt-∞ lifelong', 'adapt-scalable-lifelong-multimodal-instruction'],
		[
			'more than a sentence',
			'I remember a paper. It merged a subject LoRA with a style LoRA so that any subject could be drawn in any style, cheaply.',
			'ziplora-any-subject-any-style',
		],
	] as const;
	for (const [kind, query, slug] of cases) {
		test(kind, async ({ page }) => {
			await openSearch(page, `?q=${encodeURIComponent(query)}`);
			expect((await listSlugs(page))[0]).toBe(slug);
		});
	}

	test('authors with and without accents give the same list', async ({ page }) => {
		await openSearch(page, `?q=${encodeURIComponent('Şimşekli')}`);
		const accented = await listSlugs(page);
		await openSearch(page, '?q=simsekli');
		expect(accented.length).toBeGreaterThan(0);
		expect(await listSlugs(page)).toEqual(accented);
	});
});

test.describe('the search page', () => {
	test('says how many papers match and marks the words in their passages', async ({ page }) => {
		await openSearch(page, '?q=catastrophic+forgetting');
		await expect(page.locator('#search-status')).toHaveText(/^\d+ papers match “catastrophic forgetting”\.$/);
		await expect(page.locator('#search-results li').first().locator('mark').first()).toHaveText(/catastroph|forget/i);
	});

	test('says what it respelt, and what no paper matches in full', async ({ page }) => {
		await openSearch(page, '?q=adpater');
		await expect(page.locator('#search-note')).toContainText('“adpater” stands nowhere in the index');
		await openSearch(page, '?q=plasticity+submarine+lora+opera');
		await expect(page.locator('#search-note')).not.toBeEmpty();
	});

	test('puts query, filters, order and page in the URL, and Back takes them out again', async ({ page }) => {
		await openSearch(page, '');
		await page.getByRole('searchbox').fill('learning');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=learning');
		await waitForResults(page);
		const first = await listSlugs(page);
		await page.locator('#search-filters input[value="survey"]').check();
		await expect(page).toHaveURL('/search/?q=learning&kind=survey');
		await page.locator('#search-sort').selectOption('oldest');
		await expect(page).toHaveURL('/search/?q=learning&kind=survey&sort=oldest');
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL('/search/?q=learning');
		await expect(page.locator('#search-filters input[value="survey"]')).not.toBeChecked();
		await expect.poll(() => listSlugs(page)).toEqual(first);
		await page.getByRole('link', { name: 'Next' }).click();
		await expect(page).toHaveURL('/search/?q=learning&page=2');
		await waitForResults(page);
		const second = await listSlugs(page);
		expect(second.filter((slug) => first.includes(slug))).toEqual([]);
		await page.reload();
		await waitForResults(page);
		expect(await listSlugs(page)).toEqual(second);
	});

	test('Back from a paper restores results and scroll', async ({ page }) => {
		await openSearch(page, '?q=adapter');
		const link = page.locator('#search-results a').nth(12);
		await link.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(300);
		const slugs = await listSlugs(page);
		await link.click();
		await expect(page).toHaveURL(/\/papers\//);
		await page.goBack();
		await waitForResults(page);
		expect(await listSlugs(page)).toEqual(slugs);
		await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(200);
	});

	test('counts of a filter are what choosing it leaves', async ({ page }) => {
		await openSearch(page, '?q=memory');
		const label = page.locator('#search-filters label').first();
		const count = Number(await label.locator('.quiet').textContent());
		await label.click();
		await expect(page.locator('#search-status')).toContainText(new RegExp(`^${count} papers? match`));
	});

	test('narrows to a range of years, and sorts papers without a year last', async ({ page }) => {
		await openSearch(page, '?q=learning&from=2019&to=2020');
		await expect(page.locator('#search-filters input[name=from]')).toHaveValue('2019');
		const lines = await page.locator('#search-results .quiet').allTextContents();
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) expect(line).toMatch(/20(19|20)$/);
		await page.getByRole('button', { name: 'Clear the filters' }).click();
		await expect(page).toHaveURL('/search/?q=learning');
	});

	test('walks its results by arrows, Home and End, and back into the field', async ({ page }) => {
		await openSearch(page, '?q=lora');
		const links = page.locator('#search-results a');
		await page.getByRole('searchbox').focus();
		await page.keyboard.press('ArrowDown');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(links.last()).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		await expect(links.nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('searchbox')).toBeFocused();
	});

	test('offers topics to begin with until something is asked', async ({ page }) => {
		await page.goto('/search/');
		const topics = page.getByRole('heading', { name: 'Largest topics' });
		await expect(topics).toBeVisible();
		await expect(page.locator('#search-sort')).toBeHidden();
		await page.locator('#query').fill('lora');
		await expect(topics).toBeHidden();
		await expect(page.locator('#search-sort')).toBeVisible();
	});

	test('without a match says so, offers near words and topics, and the same words elsewhere', async ({ page }) => {
		await openSearch(page, '?q=zzqqyx');
		await expect(page.locator('#search-status')).toContainText('0 papers match');
		expect(await listSlugs(page)).toEqual([]);
		const note = page.locator('#search-note');
		await expect(note.getByRole('link', { name: 'all topics' })).toHaveAttribute('href', '/topics/');
		await expect(note.getByRole('link', { name: 'arXiv' })).toHaveAttribute(
			'href',
			'https://arxiv.org/search/?searchtype=all&query=zzqqyx',
		);
		await expect(note.getByRole('link', { name: 'Semantic Scholar' })).toHaveAttribute('href', /q=zzqqyx$/);
	});

	test('is complete for no query at all', async ({ page }) => {
		await openSearch(page, '');
		expect(await listSlugs(page)).toEqual([]);
		await expect(page.locator('#search-status')).toBeEmpty();
	});

	for (const [kind, query] of [
		['query', `?q=${encodeURIComponent(HOSTILE)}`],
		['filter', `?q=lora&theme=${encodeURIComponent(HOSTILE)}&kind=nothing&page=-4&sort=%22%3E`],
		['path of broken escapes', '?q=%E0%A4%A&from=%00'],
	] as const) {
		test(`markup in a ${kind} is text`, async ({ page }) => {
			const alarms: string[] = [];
			page.on('dialog', (dialog) => alarms.push(dialog.message()));
			page.on('console', (message) => alarms.push(message.text()));
			page.on('pageerror', (error) => alarms.push(error.message));
			await openSearch(page, query);
			expect(await page.locator('main img').count()).toBe(0);
			expect(alarms).toEqual([]);
		});
	}

	test('works where the browser keeps nothing', async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('blocked', 'SecurityError');
					},
				});
		});
		await openSearch(page, '?q=ziplora');
		expect((await listSlugs(page))[0]).toBe('ziplora-any-subject-any-style');
		await expect(page.locator('#search-status')).toContainText('match');
	});

	test('says so when the index cannot be had', async ({ page }) => {
		await page.route('**/search/*.json', (route) => route.abort());
		await openSearch(page, '?q=lora');
		await expect(page.locator('#search-status')).toContainText('could not be loaded');
	});

	test('without JavaScript names the lists that stand in for it', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/search/?q=lora');
		const lists = page.locator('main noscript a');
		await expect(lists.first()).toBeVisible();
		const hrefs = await lists.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(hrefs).toEqual(['/papers/', '/papers/by-title/', '/papers/by-theme/', '/authors/']);
		await context.close();
	});
});

test.describe('the dialog', () => {
	test('a paper page downloads nothing of search before it is opened', async ({ page }) => {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(new URL(request.url()).pathname));
		await page.goto(PAPER, { waitUntil: 'networkidle' });
		const parts = /pagefind|\/search\/|search\.[^/]*\.css|dialog|engine|minisearch|preact/i;
		expect(requested.filter((path) => parts.test(path))).toEqual([]);
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		await expect.poll(() => requested.filter((path) => parts.test(path)).length).toBeGreaterThan(4);
	});

	for (const key of ['/', 'Control+k', 'Meta+k']) {
		test(`opens on ${key}, takes the focus, and Escape gives it back`, async ({ page }) => {
			await page.goto(PAPER);
			const before = page.getByRole('link', { name: 'Themes', exact: true }).first();
			await before.focus();
			await page.keyboard.press(key);
			await expect(page.getByRole('searchbox', { name: 'Search for' })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(page.locator('dialog[open]')).toHaveCount(0);
			await expect(before).toBeFocused();
		});
	}

	test('opens by its link in the menu', async ({ page }) => {
		await page.goto(PAPER);
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		await expect(page).toHaveURL(PAPER);
	});

	test('leaves a slash typed into a field alone', async ({ page }) => {
		await page.goto('/reading-list/');
		await page.goto(PAPER);
		await askDialog(page, 'a/b');
		await expect(page.getByRole('searchbox', { name: 'Search for' })).toHaveValue('a/b');
	});

	test('Enter opens the first paper', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'ziplora');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(PAPER);
	});

	test('arrows, Home and End walk its links, and a letter goes on in the field', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'lora');
		const links = page.locator('dialog .found a');
		const field = page.getByRole('searchbox', { name: 'Search for' });
		await page.keyboard.press('ArrowDown');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(links.last()).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowUp');
		await expect(field).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type('s');
		await expect(field).toBeFocused();
	});

	test('first matches stay where they are when the full text arrives', async ({ page }) => {
		const held: (() => void)[] = [];
		let isOpen = false;
		await page.route('**/pagefind/**', async (route) => {
			if (!isOpen) await new Promise<void>((go) => held.push(go));
			await route.continue();
		});
		await page.goto('/about/');
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		await page.keyboard.type('memory');
		const links = page.locator('dialog ol a');
		await expect(links.first()).toBeVisible();
		const first = await links.evaluateAll((all) =>
			all.map((link) => [link.textContent, link.getBoundingClientRect().y]),
		);
		isOpen = true;
		for (const go of held) go();
		await page.locator('dialog [role=status]', { hasText: /^\d+ papers$/ }).waitFor();
		const after = await links.evaluateAll((all) =>
			all.map((link) => [link.textContent, link.getBoundingClientRect().y]),
		);
		expect(after.length).toBeGreaterThan(first.length);
		expect(after.slice(0, first.length)).toEqual(first);
	});

	test('leads to the search page with the same words', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'low rank');
		await page.getByRole('link', { name: /^All results for/ }).click();
		await expect(page).toHaveURL('/search/?q=low%20rank');
	});

	test('markup typed into it is text, and finding nothing is said', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, '<img src=x onerror=zzqqy>');
		expect(await page.locator('dialog img').count()).toBe(0);
		await expect(page.getByRole('link', { name: /^All results for “<img src=x onerror=zzqqy>”/ })).toBeAttached();
	});

	for (const scheme of ['light', 'dark'] as const) {
		test(`has no axe violation in ${scheme}`, async ({ browser }) => {
			const context = await browser.newContext({ colorScheme: scheme });
			const page = await context.newPage();
			await page.goto(PAPER);
			await askDialog(page, 'catastrophic forgetting');
			await page.locator('dialog mark').first().waitFor({ state: 'attached' });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
			await context.close();
		});
	}
});
