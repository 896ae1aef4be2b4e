import { expect, type Locator, test } from '@playwright/test';
import { expectNoViolationsInBoth } from './axe.ts';
import { readGraph, readRecords } from './data.ts';
import { listKeys, readCites, readDownload } from './exports.ts';
import { pressComposing } from './input-method.ts';
import { askDialog, listAllSlugs, listSlugs, openSearch, waitForResults } from './search.ts';

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
		['an acronym in capitals', 'ZIPLORA', 'ziplora-any-subject-any-style'],
		['TeX', 'Adapt-$\\infty$', 'adapt-scalable-lifelong-multimodal-instruction'],
		['TeX in plain form', 'Adapt-∞ lifelong', 'adapt-scalable-lifelong-multimodal-instruction'],
		[
			'more than a sentence',
			'I remember a paper. It merged a subject LoRA with a style LoRA so that any subject could be drawn in any style, cheaply.',
			'ziplora-any-subject-any-style',
		],
	] as const;
	test('in the address of the search page', async ({ page }) => {
		for (const [kind, query, slug] of cases)
			await test.step(kind, async () => {
				await openSearch(page, `?q=${encodeURIComponent(query)}`);
				expect((await listSlugs(page))[0]).toBe(slug);
			});
	});

	test('authors with and without accents give the same list', async ({ page }) => {
		await openSearch(page, `?q=${encodeURIComponent('Şimşekli')}`);
		const accented = await listSlugs(page);
		await openSearch(page, '?q=simsekli');
		expect(accented).not.toEqual([]);
		expect(await listSlugs(page)).toEqual(accented);
	});
});

test.describe('the search page', () => {
	test('says how many papers match and marks the words in their passages', async ({ page }) => {
		await openSearch(page, '?q=catastrophic+forgetting');
		await expect(page.locator('#search-status')).toHaveText(/^\d+ papers match “catastrophic forgetting”\.$/);
		await expect(page.locator('#search-results li').first().locator('mark').first()).toHaveText(/catastroph|forget/i);
	});

	test('counts and lists what matches every word, and what matches some on request', async ({ page }) => {
		await openSearch(page, '?q=Wanli+Gu');
		const status = page.locator('#search-status');
		await expect(status).toHaveText('1 paper matches “Wanli Gu”.');
		const [only] = await listSlugs(page);
		expect(await listSlugs(page)).toHaveLength(1);
		const more = page.getByRole('link', { name: /^Also show \d+ papers that match some of the words$/ });
		const others = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
		await more.click();
		await expect(page).toHaveURL('/search/?q=Wanli+Gu&match=some');
		await waitForResults(page);
		expect((await listSlugs(page))[0]).toBe(only);
		await expect(page.locator('#search-results li').nth(1)).toContainText(/without “(wanli|gu)”/);
		expect(await listAllSlugs(page)).toHaveLength(1 + others);
		await page.getByRole('link', { name: 'Show only papers that match every word' }).click();
		await expect.poll(() => listSlugs(page)).toEqual([only]);
	});

	test('finds the same for a name in any case, and says that signs alone are no words', async ({ page }) => {
		await openSearch(page, '?q=AdaLoRA');
		const mixed = await listAllSlugs(page);
		await openSearch(page, '?q=adalora');
		expect(await listAllSlugs(page)).toEqual(mixed);
		await openSearch(page, `?q=${encodeURIComponent('?!')}`);
		await expect(page.locator('#search-status')).toHaveText(/^“\?!” has no word to look for\./);
	});

	test('says what it respelt, and what no paper matches in full', async ({ page }) => {
		await openSearch(page, '?q=adpater');
		await expect(page.locator('#search-note')).toContainText('No paper contains “adpater”');
		await openSearch(page, '?q=plasticity+submarine+lora+opera');
		await expect(page.locator('#search-note')).not.toBeEmpty();
	});

	test('puts query, filters, order and page in the URL, and Back takes them out again', async ({ page }) => {
		await openSearch(page, '');
		await page.locator('#query').fill('learning');
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

	test('a filter leaves the papers that have what it names, as many as it says', async ({ page }) => {
		const records = await readRecords(page);
		await openSearch(page, '?q=memory');
		const all = await listAllSlugs(page);
		const surveys = all.filter((slug) => records.get(slug)?.kind === 'survey');
		expect(surveys).not.toEqual([]);
		const label = page.locator('#search-filters label', { has: page.locator('input[value="survey"]') });
		await expect(label.locator('.quiet')).toHaveText(String(surveys.length));
		await label.click();
		await expect(page.locator('#search-status')).toContainText(new RegExp(`^${surveys.length} papers? match`));
		expect(await listAllSlugs(page)).toEqual(surveys);
	});

	test('narrows to a range of years, and sorts papers without a year last', async ({ page }) => {
		const records = await readRecords(page);
		const getYear = (slug: string) => records.get(slug)?.year ?? undefined;
		await openSearch(page, '?q=adapters');
		const all = await listAllSlugs(page);
		const within = all.filter((slug) => getYear(slug) === 2022 || getYear(slug) === 2023);
		expect(within).not.toEqual([]);
		expect(within).not.toEqual(all);
		await openSearch(page, '?q=adapters&from=2022&to=2023');
		await expect(page.locator('#search-filters input[name=from]')).toHaveValue('2022');
		expect(await listAllSlugs(page)).toEqual(within);
		await page.getByRole('button', { name: 'Remove the filter 2022–2023' }).click();
		await expect(page).toHaveURL('/search/?q=adapters');
		for (const [sort, direction] of [
			['oldest', 1],
			['year', -1],
		] as const) {
			await openSearch(page, `?q=liquid+network&sort=${sort}`);
			const years = (await listAllSlugs(page)).map(getYear);
			expect(years.at(-1)).toBeUndefined();
			const known = years.slice(0, -1).map(Number);
			expect(known).not.toEqual([]);
			expect(known).toEqual(known.toSorted((a, b) => direction * (a - b)));
		}
	});

	test('shows each active filter as a button that removes it', async ({ page }) => {
		await openSearch(page, '?q=learning&kind=survey&code=yes');
		const chips = page.getByRole('list', { name: 'Active filters' });
		await chips.getByRole('button', { name: 'Remove the filter has code' }).click();
		await expect(page).toHaveURL('/search/?q=learning&kind=survey');
		await waitForResults(page);
		await chips.getByRole('button', { name: /^Remove the filter Survey/i }).click();
		await expect(page).toHaveURL('/search/?q=learning');
		await expect(chips).toBeHidden();
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
		await openSearch(page, '');
		const suggestions = page.getByRole('list', { name: 'Topics, themes and authors' }).getByRole('link');
		const { nodes } = await readGraph(page);
		const largest = nodes.toSorted((a, b) => b.papers - a.papers).slice(0, 12);
		const offered = await suggestions.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(offered).toEqual(largest.map(({ id }) => `/topics/${id}/`));
		await expect(page.locator('#search-sort')).toBeHidden();
		await page.locator('#query').fill('zzqqyx');
		await expect(suggestions).toHaveCount(0);
		await page.locator('#query').fill('lora');
		await expect(suggestions.first()).toContainText('Low-rank adaptation');
		await expect(page.locator('#search-sort')).toBeVisible();
	});

	test('suggests an author by the whole name before topics, and leads to the papers', async ({ page }) => {
		await openSearch(page, '?q=pascanu,%20razvan');
		const suggestions = page.getByRole('list', { name: 'Topics, themes and authors' }).getByRole('link');
		await expect(suggestions.first()).toHaveText(/^Author Razvan Pascanu/);
		await openSearch(page, `?q=${encodeURIComponent('author:"Wanli Gu"')}`);
		expect(await listSlugs(page)).toEqual(['refinecoder-iterative-improving-large-language']);
	});

	test('says of an identifier that is not here where it is', async ({ page }) => {
		await openSearch(page, '?q=arXiv:2109.99999v2');
		expect(await listSlugs(page)).toEqual([]);
		await expect(page.locator('#search-note')).toContainText('arXiv:2109.99999 is not on this map.');
		await expect(page.getByRole('link', { name: 'Open it on arXiv' })).toHaveAttribute(
			'href',
			'https://arxiv.org/abs/2109.99999',
		);
	});

	test('narrows by operators, which it explains on demand', async ({ page }) => {
		const records = await readRecords(page);
		const find = async (query: string) => {
			await openSearch(page, `?q=${encodeURIComponent(query)}`);
			return (await listAllSlugs(page)).sort();
		};
		const says = (slug: string) => /\breplay/i.test(JSON.stringify(records.get(slug)));
		const all = await find('forgetting year:2019..2021');
		const without = all.filter((slug) => !says(slug));
		expect(without).not.toEqual([]);
		expect(without).not.toEqual(all);
		expect(await find('forgetting -replay year:2019..2021')).toEqual(without);
		expect(await find('forgetting -"replay" year:2019..2021')).toEqual(without);
		expect((await find('forgetting "-replay" year:2019..2021')).some(says)).toBe(true);
		const operator = page.locator('.search-help code', { hasText: 'author:' });
		await expect(operator).toBeHidden();
		await page.getByText('How to search').click();
		await expect(operator).toBeVisible();
	});

	test('shows the first result on the first screen of a phone, filters behind a button, and moves nothing', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.addInitScript(() => {
			Object.assign(window, { shifts: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const { value } = entry as PerformanceEntry & { readonly value: number };
					Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + value });
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await openSearch(page, '?q=lora');
		await expect(page.locator('#search-results a').first()).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => Number(Reflect.get(window, 'shifts')))).toBeLessThanOrEqual(0.02);
		const survey = page.locator('#search-filters input[value="survey"]');
		await expect(survey).toBeHidden();
		await page.locator('#search-filters summary').first().click();
		await survey.check();
		await expect(page.locator('#search-filters summary').first()).toHaveText('Filters (1)');
	});

	test('exports the set, adds it to the reading list and compares it', async ({ page }) => {
		await openSearch(page, '?q=low-rank+adaptation&code=yes');
		const slugs = await listSlugs(page);
		const set = page.getByRole('region', { name: 'Export, save or compare' });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			set.getByRole('button', { name: 'Export as' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('papers.bib');
		expect(listKeys(await readDownload(download), 'bib')).toEqual(await readCites(page, slugs));
		await set.getByRole('button', { name: 'Add all to the reading list' }).click();
		await expect(set.getByRole('status')).toContainText('added to the reading list');
		await set.getByRole('button', { name: /^Compare the first/ }).click();
		await expect(page).toHaveURL(`/compare/?papers=${slugs.slice(0, 6).join(',')}`);
	});

	test('searches the essays when asked to', async ({ page }) => {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(new URL(request.url()).pathname));
		await openSearch(page, '?q=plasticity');
		expect(requested.filter((path) => path.includes('pagefind'))).toEqual([]);
		await page.getByText('Search the text of the essays').click();
		const essays = page.getByRole('list', { name: 'Search the text of the essays' });
		await expect(essays.locator('a[href="/themes/continual-learning/"]')).toBeVisible();
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

	test.describe('with its service worker', () => {
		test.use({ serviceWorkers: 'allow' });

		test('markup in the address is text', async ({ page }) => {
			const alarms: string[] = [];
			page.on('dialog', (dialog) => alarms.push(dialog.message()));
			page.on('console', (message) => alarms.push(message.text()));
			page.on('pageerror', (error) => alarms.push(error.message));
			for (const [kind, query] of [
				['query', `?q=${encodeURIComponent(HOSTILE)}`],
				['filter', `?q=lora&theme=${encodeURIComponent(HOSTILE)}&kind=nothing&page=-4&sort=%22%3E`],
				['path of broken escapes', '?q=%E0%A4%A&from=%00'],
			] as const)
				await test.step(kind, async () => {
					await openSearch(page, query);
					expect(await page.locator('main img').count()).toBe(0);
					expect(alarms).toEqual([]);
				});
		});
	});

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

	test('keeps the filters of a link whose index has not been had yet', async ({ page }) => {
		await page.route('**/search/*.json', (route) => route.abort());
		await openSearch(page, '?q=lora&theme=continual-learning');
		await page.unroute('**/search/*.json');
		await page.locator('#search-sort').selectOption('title');
		await expect(page).toHaveURL('/search/?q=lora&theme=continual-learning&sort=title');
		await expect(page.locator('#search-chips')).toContainText('Continual learning');
		await expect(page.locator('#search-status')).toContainText('with these filters');
		const kept = await listSlugs(page);
		const records = await readRecords(page);
		expect(kept.length).toBeGreaterThan(0);
		for (const slug of kept) expect(records.get(slug)?.themes).toContain('continual-learning');
		await openSearch(page, '?q=lora&theme=continual-learning&sort=title');
		expect(kept).toEqual(await listSlugs(page));
	});

	test('keeps the filters of a link while a query is typed before the index has arrived', async ({ page }) => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route('**/search/*.json', async (route) => {
			await arrived;
			await route.continue();
		});
		await page.goto('/search/?q=lor&theme=continual-learning');
		await page.locator('#query').press('End');
		await page.locator('#query').pressSequentially('a');
		await expect(page).toHaveURL('/search/?q=lora&theme=continual-learning');
		arrive();
		await waitForResults(page);
		await expect(page.locator('#search-chips')).toContainText('Continual learning');
		const typed = await listSlugs(page);
		await openSearch(page, '?q=lora&theme=continual-learning');
		expect(typed.length).toBeGreaterThan(0);
		expect(typed).toEqual(await listSlugs(page));
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
		const parts = /pagefind|\/search\/|search\.[^/]*\.css|dialog|engine|preact/i;
		expect(requested.filter((path) => parts.test(path))).toEqual([]);
		await page.keyboard.press('/');
		await page.locator('dialog[open]').waitFor();
		await expect.poll(() => requested).toContain('/search/manifest.json');
	});

	test('opens on a slash, Control+K and Command+K, takes the focus, and Escape gives it back', async ({ page }) => {
		for (const key of ['/', 'Control+k', 'Meta+k'])
			await test.step(key, async () => {
				await page.goto(PAPER);
				const before = page.getByRole('link', { name: 'Themes', exact: true }).first();
				await before.focus();
				await page.keyboard.press(key);
				await expect(page.getByRole('searchbox', { name: 'Search for' })).toBeFocused();
				await page.keyboard.press('Escape');
				await expect(page.locator('dialog[open]')).toHaveCount(0);
				await expect(before).toBeFocused();
			});
	});

	test('opens by its link in the menu, and says what can be asked until something is typed', async ({ page }) => {
		await page.goto(PAPER);
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		const dialog = page.locator('dialog[open]');
		for (const text of ['"exact phrase"', 'author:', 'by this author']) await expect(dialog).toContainText(text);
		const field = dialog.getByRole('searchbox');
		await field.fill('low rank');
		await expect(dialog.locator('ol > li').first()).toBeVisible();
		await expect(dialog).not.toContainText('by this author');
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await page.keyboard.press('/');
		await expect(field).toHaveValue('low rank');
		await dialog.getByRole('searchbox').fill('');
		await expect(dialog).toContainText('by this author');
		await expect(page).toHaveURL(PAPER);
	});

	test('leaves a slash typed into a field alone', async ({ page }) => {
		await page.goto('/reading-list/');
		await page.goto(PAPER);
		await askDialog(page, 'a/b');
		await expect(page.getByRole('searchbox', { name: 'Search for' })).toHaveValue('a/b');
	});

	test('Enter leads to all results, and on a paper that the arrow keys chose to that paper', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'low rank');
		await test.step('but not while an input method composes a word', async () => {
			for (const key of ['Enter', 'Escape']) await pressComposing(page.locator('dialog input'), key);
			await expect(page.locator('dialog[open]')).toBeVisible();
			await expect(page).toHaveURL('/about/');
		});
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=low(?:%20|\+)rank$/);
		await waitForResults(page);
		await page.goto('/about/');
		await askDialog(page, 'low rank');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const second = page.locator('dialog ol a').nth(1);
		await expect(second).toBeFocused();
		const ground = (row: Locator) => row.evaluate((item) => getComputedStyle(item).backgroundColor);
		const rows = page.locator('dialog ol > li');
		expect(await ground(rows.nth(1))).not.toBe(await ground(rows.nth(0)));
		const href = (await second.getAttribute('href')) ?? '';
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(href);
	});

	test('arrows, Home and End walk its links, and a letter goes on in the field', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'lora');
		const links = page.locator('dialog ol a');
		const all = page.getByRole('link', { name: /^All results/ });
		const field = page.getByRole('searchbox', { name: 'Search for' });
		await page.keyboard.press('ArrowDown');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(all).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowUp');
		await expect(field).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type('s');
		await expect(field).toBeFocused();
	});

	test('the answer comes in one step: nothing that shows is changed afterwards', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'memory');
		const read = () => page.locator('dialog .found').textContent();
		const first = await read();
		await page.waitForLoadState('networkidle');
		expect(await read()).toBe(first);
	});

	test('the first arrow goes to the best paper, though topics stand above it', async ({ page }) => {
		await page.goto('/about/');
		await askDialog(page, 'ziplora');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('dialog ol a').first()).toBeFocused();
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

	test('has no axe violation in light and dark', async ({ page }) => {
		await page.goto(PAPER);
		await askDialog(page, 'catastrophic forgetting');
		await page.locator('dialog mark').first().waitFor({ state: 'attached' });
		await expectNoViolationsInBoth(page);
	});
});
