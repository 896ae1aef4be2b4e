import { expect, type Locator, test } from '@playwright/test';
import { expectNoViolationsInBoth } from './axe.ts';
import { readRecords } from './data.ts';

test.use({ serviceWorkers: 'allow' });

/** Slugs of the papers in a list, in order. */
const listSlugs = (rows: Locator) =>
	rows.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug'] ?? ''));

/** Pages that the reading tests do not visit. */
const PAGES = [
	'/papers/by-year/',
	'/papers/by-title/',
	'/papers/by-theme/',
	'/matrix/',
	'/timeline/',
	'/timeline/kind/',
	'/timeline/topic/',
	'/reading-list/',
	'/compare/',
	'/search/?q=lora',
] as const;

for (const path of PAGES)
	test(`${path} has no axe violation in light and dark and does not scroll sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const excess = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(excess).toBe(0);
		}
		await expectNoViolationsInBoth(page);
	});

test.describe('the list of papers', () => {
	const status = '#paper-status';

	test('narrows by a filter as its count says, in the URL, and Back widens it again', async ({ page }) => {
		await page.goto('/papers/');
		const all = (await page.locator(status).textContent()) ?? '';
		const box = page.locator('#paper-filters input[name=theme][value=continual-learning]');
		const count = await page
			.locator('#paper-filters label', { has: page.locator('[name=theme][value=continual-learning]') })
			.locator('.quiet')
			.textContent();
		await box.check();
		await expect(page).toHaveURL('/papers/?theme=continual-learning');
		await expect(page.locator(status)).toHaveText(new RegExp(`^${count} papers of `));
		const own = [...(await readRecords(page)).values()].filter(({ themes }) => themes.includes('continual-learning'));
		expect(Number(count)).toBe(own.length);
		await expect
			.poll(async () => (await listSlugs(page.locator('#paper-list li[data-slug]'))).sort())
			.toEqual(own.map(({ slug }) => slug).sort());
		await page.goBack();
		await expect(page.locator(status)).toHaveText(all);
		await expect(box).not.toBeChecked();
	});

	test('a link to a state shows it, and what it does not know is ignored', async ({ page }) => {
		const alarms: string[] = [];
		page.on('console', (message) => alarms.push(message.text()));
		page.on('pageerror', (error) => alarms.push(error.message));
		await page.goto('/papers/?kind=survey&sort=title&view=compact&theme=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&x=1');
		await expect(page.locator('#paper-filters input[value="survey"]')).toBeChecked();
		await expect(page.locator('#paper-sort')).toHaveValue('title');
		await expect(page.getByLabel('titles only')).toBeChecked();
		await expect(page.locator('#paper-list li .quiet').first()).toBeHidden();
		expect(await page.locator('main img').count()).toBe(0);
		expect(alarms).toEqual([]);
	});

	test('sorted by year either way keeps every paper, those without a year last', async ({ page }) => {
		await page.goto('/papers/');
		const items = page.locator('#paper-list li[data-slug]');
		await page.locator('#paper-tools:not([data-live])').waitFor();
		const records = await readRecords(page);
		for (const [sort, direction] of [
			['oldest', 1],
			['year', -1],
		] as const) {
			await page.locator('#paper-sort').selectOption(sort);
			await expect(page).toHaveURL(sort === 'year' ? '/papers/' : `/papers/?sort=${sort}`);
			const rank = (slug: string) => direction * (records.get(slug)?.year ?? direction * Number.POSITIVE_INFINITY);
			const isSorted = async () => {
				const ranks = (await listSlugs(items)).map(rank);
				return ranks.every((one, i) => i === 0 || one >= (ranks[i - 1] ?? 0));
			};
			await expect.poll(isSorted).toBe(true);
			expect((await listSlugs(items)).sort()).toEqual([...records.keys()].sort());
			expect(rank((await listSlugs(items)).at(-1) ?? '')).toBe(Number.POSITIVE_INFINITY);
		}
	});

	test('a filter that cannot be loaded says so, and the next try loads it', async ({ page }) => {
		await page.route('**/search/**', (route) => route.abort());
		await page.goto('/papers/?theme=continual-learning');
		const status = page.locator('#paper-status');
		await expect(status).toHaveText('The papers could not be filtered or sorted. Check the connection and try again.');
		await page.unroute('**/search/**');
		await page.locator('#paper-sort').selectOption('oldest');
		await expect(page).toHaveURL('/papers/?theme=continual-learning&sort=oldest');
		await expect(status).toHaveText(/^\d+ papers of \d+$/);
		const records = await readRecords(page);
		const listed = await listSlugs(page.locator('#paper-list li[data-slug]'));
		const ofTheme = [...records].filter(([, { themes }]) => themes.includes('continual-learning'));
		expect([...listed].sort()).toEqual(ofTheme.map(([slug]) => slug).sort());
		expect(records.get(listed[0] ?? '')?.year).toBe(Math.min(...ofTheme.map(([, { year }]) => year ?? 9999)));
	});

	test('filters begin folded where they stand above the list', async ({ browser }) => {
		const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
		await page.goto('/papers/');
		const box = page.locator('#paper-filters input[name=theme][value=continual-learning]');
		await expect(box).toBeHidden();
		await page.getByText('Filters', { exact: true }).click();
		await box.check();
		await expect(page.getByText('Filters (1)')).toBeVisible();
		await page.close();
	});

	test('filters above the list say how many papers they leave, and lead to them', async ({ browser }) => {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto('/papers/');
		const lede = page.locator('#paper-lede');
		const whole = await lede.textContent();
		await page.getByText('Filters', { exact: true }).click();
		await page.locator('#paper-filters input[name=theme][value=continual-learning]').check();
		const records = [...(await readRecords(page)).values()];
		const left = records.filter(({ themes }) => themes.includes('continual-learning')).length;
		const show = page.getByRole('button', { name: `Show ${left} papers`, exact: true });
		await expect(show).toBeInViewport({ ratio: 1 });
		await expect(lede).toHaveText(`${left} papers of ${records.length}`);
		await show.click();
		await expect(show).toBeHidden();
		await expect(page.locator('#paper-status')).toBeFocused();
		await expect(page.locator('#paper-list li').first()).toBeInViewport();
		await page.goBack();
		await expect(lede).toHaveText(whole ?? '');
		await page.close();
	});

	test('is complete and links to its other orders without JavaScript', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/papers/');
		const slugs = [...(await readRecords(page)).keys()].sort();
		expect((await listSlugs(page.locator('#paper-list li[data-slug]'))).sort()).toEqual(slugs);
		await expect(page.locator('#paper-filters, #paper-tools').filter({ visible: true })).toHaveCount(0);
		for (const name of ['By year', 'By title', 'By theme', 'By author', 'Matrix', 'Timeline']) {
			await page.goto('/papers/');
			await page.getByRole('link', { name, exact: true }).click();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			if (!/^By (?:year|title|theme)$/.test(name)) continue;
			const links = page.locator('main a[href^="/papers/"]');
			const named = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
			expect(slugs.filter((slug) => !named.includes(slug))).toEqual([]);
		}
		await context.close();
	});
});

test('a cell of the matrix opens its newest papers in place, and leads to as many as it says', async ({ page }) => {
	await page.goto('/matrix/');
	const cell = page.locator('.matrix td a').first();
	const count = Number(await cell.textContent());
	await cell.click();
	const opened = page.locator(':target');
	await expect(opened.locator('li').first()).toBeInViewport();
	await expect(cell).toBeInViewport();
	const isCovered = await cell.evaluate((link) => {
		const { x, y, width, height } = link.getBoundingClientRect();
		return document.elementFromPoint(x + width / 2, y + height / 2) !== link;
	});
	expect(isCovered).toBe(false);
	await opened.getByRole('link', { name: 'Filter and sort them' }).click();
	await expect(page.locator('#paper-status')).toHaveText(new RegExp(`^${count} papers? of `));
	const { searchParams } = new URL(page.url());
	const own = [...(await readRecords(page)).values()].filter(({ facets }) =>
		[...searchParams].every(([facet, value]) => facets[facet]?.includes(value)),
	);
	expect((await listSlugs(page.locator('#paper-list li[data-slug]'))).sort()).toEqual(
		own.map(({ slug }) => slug).sort(),
	);
});

test('Escape and a button close the papers of a cell, which leave the menu in reach; the cell has the focus again', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/matrix/');
	const cell = page.locator('.matrix td a').nth(3);
	const opened = page.locator('.cell-papers:target');
	for (const close of [
		() => page.keyboard.press('Escape'),
		() => opened.getByRole('link', { name: 'Back to the matrix' }).first().click(),
	]) {
		await cell.focus();
		const place = await cell.boundingBox();
		await page.keyboard.press('Enter');
		await expect(opened.locator('li').first()).toBeInViewport();
		expect(await cell.boundingBox()).toEqual(place);
		const links = page.getByRole('navigation').getByRole('link').filter({ visible: true });
		const covered = await links.evaluateAll((all) =>
			all
				.filter((link) => {
					const { x, y, width, height } = link.getBoundingClientRect();
					const top = document.elementFromPoint(x + width / 2, y + height / 2);
					return top !== null && !link.contains(top);
				})
				.map((link) => link.textContent),
		);
		expect(covered).toEqual([]);
		await close();
		await expect(opened).toHaveCount(0);
		await expect(cell).toBeFocused();
		await expect(cell).toBeInViewport();
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('all columns of the matrix fit, and the other matrices are one touch away', async ({ page }) => {
		await page.goto('/matrix/');
		const total = page.locator('.matrix thead th').last();
		await expect(total).toBeInViewport({ ratio: 1 });
		await page.locator('.pairs-folded summary').click();
		await page.locator('.pairs-folded a').first().click();
		await expect(page).toHaveURL(/\/matrix\/.+/);
	});

	test('the cell that was tapped shows above its papers', async ({ page }) => {
		await page.goto('/matrix/');
		for (const cell of [page.locator('.matrix td a').first(), page.locator('.matrix td a').last()]) {
			await cell.tap();
			await expect(page.locator('.cell-papers:target')).toHaveCount(1);
			await expect(cell).toBeInViewport({ ratio: 1 });
			const top = (await page.locator('.cell-papers:target').boundingBox())?.y ?? 0;
			const box = await cell.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top);
			await page.keyboard.press('Escape');
			await expect(page.locator('.cell-papers:target')).toHaveCount(0);
		}
	});

	test('the list of papers loads what its filters need when they are opened', async ({ page }) => {
		const requested: string[] = [];
		page.on('request', (request) => requested.push(new URL(request.url()).pathname));
		await page.goto('/papers/', { waitUntil: 'networkidle' });
		await expect(page.locator('#paper-tools')).toBeVisible();
		const listFacts = () => requested.filter((path) => path.startsWith('/search/'));
		expect(listFacts()).toEqual([]);
		await page.locator('#paper-filters summary').first().click();
		await expect(page.getByLabel('From', { exact: true })).toBeVisible();
		expect(listFacts()).toContain('/search/manifest.json');
	});

	for (const way of ['mark', 'preview'] as const)
		test(`the first tap on a mark of the timeline previews its paper, a second on the ${way} opens it`, async ({
			page,
		}) => {
			await page.goto('/timeline/');
			const marks = page.locator('.timeline a', { has: page.locator('circle') });
			const mark = marks.filter({ visible: true }).last();
			const href = (await mark.getAttribute('href')) ?? '';
			await mark.tap();
			const preview = page.locator('.link-preview');
			const link = preview.getByRole('link');
			await expect(link).toBeVisible();
			await expect(link).toHaveAttribute('href', href);
			await expect(page).toHaveURL(/\/timeline\/$/);
			const name = (await mark.getAttribute('aria-label')) ?? '';
			expect(name).toContain(await link.textContent());
			await expect(preview.locator('p')).not.toBeEmpty();
			await (way === 'mark' ? mark : link).tap();
			await expect(page).toHaveURL(href);
		});

	test('a link to a cell of the matrix shows the cell above its papers', async ({ page }) => {
		await page.goto('/matrix/');
		const href = await page.locator('.matrix td a').nth(7).getAttribute('href');
		await page.goto('/timeline/');
		await page.goto(`/matrix/${href}`);
		const cell = page.locator('.matrix td a[aria-current]');
		await expect(cell).toHaveAttribute('href', href ?? '');
		await expect(page.locator('.cell-papers:target')).toBeInViewport();
		await expect(cell).toBeInViewport({ ratio: 1 });
	});

	test('a row of the timeline says which years its marks stand in', async ({ page }) => {
		await page.goto('/timeline/');
		const name = page.locator('.timeline .theme').nth(9);
		await name.evaluate((row) => row.scrollIntoView({ block: 'center' }));
		const years = page.locator('.timeline .again').nth(9);
		await expect(years.locator('span').last()).toBeInViewport();
		await expect(years.locator('span').last()).toHaveText(/^20\d\d$/);
	});

	test('marks of the timeline are as large as a finger needs, and themes are named where their rows begin', async ({
		page,
	}) => {
		await page.goto('/timeline/');
		const pitch = await page
			.locator('.timeline svg')
			.first()
			.evaluate((svg) => {
				const { width } = svg.getBoundingClientRect();
				return (13 * width) / (svg as SVGSVGElement).viewBox.baseVal.width;
			});
		expect(pitch).toBeGreaterThanOrEqual(23.9);
		for (const name of (await page.locator('.timeline .theme a').all()).slice(0, 3))
			expect((await name.boundingBox())?.x).toBeLessThan(40);
	});
});

test('the years of the timeline stay in view while the page scrolls', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 800 });
	await page.goto('/timeline/');
	const years = page.locator('.timeline > .years');
	await expect(years).toContainText('no year');
	await expect(page.locator('main')).not.toContainText('Years without papers are left out');
	await page.locator('.timeline .theme').last().scrollIntoViewIfNeeded();
	await expect(years).toBeInViewport({ ratio: 1 });
});

for (const path of ['/timeline/', '/themes/continual-learning/'] as const)
	test(`a mark of the timeline on ${path} is named and opens its paper`, async ({ page }) => {
		await page.goto(path);
		const mark = page.locator('.timeline a', { has: page.locator('circle') }).first();
		const name = (await mark.getAttribute('aria-label')) ?? '';
		expect(name).toMatch(/, (\d{4}|year not recorded)$/);
		await mark.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.replace(/, [^,]*$/, ''));
	});

test('a theme leads to its neighbours, to why they are, and to its feed', async ({ page }) => {
	await page.goto('/themes/continual-learning/');
	const section = page.locator('section', { has: page.locator('#neighbours') });
	const theme = section.locator('.name a').first();
	const name = (await theme.textContent()) ?? '';
	await section
		.getByRole('link', { name: / co-occur in \d+ papers?$/ })
		.first()
		.click();
	await expect(page.locator('.lede')).toHaveText(/^\d+ papers? tagged with both /);
	await expect(page.locator('aside details')).toContainText('more often than expected by chance');
	await page.goBack();
	await theme.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	const feed = await page.locator('.intro').getByRole('link', { name: 'feed' }).getAttribute('href');
	expect((await page.request.get(feed ?? '')).status()).toBe(200);
});

test('papers by year say the year once, in the heading', async ({ page }) => {
	await page.goto('/papers/by-year/');
	const section = page.locator('section', { has: page.locator('#year-2023') });
	await expect(section.locator('li').first()).toBeVisible();
	await expect(section.getByText('2023', { exact: true })).toHaveCount(1);
});

test('previous and next within a theme lead there and back', async ({ page }) => {
	await page.goto('/papers/continual-test-time-domain-adaptation/');
	const here = page.url();
	await page.locator('a[rel=next]').click();
	await expect(page).not.toHaveURL(here);
	await page.locator('a[rel=prev]').click();
	await expect(page).toHaveURL(here);
});

test('authors stand under their letters, accents sorted with the plain ones', async ({ page }) => {
	await page.goto('/authors/');
	const sections = await page.locator('section', { has: page.locator('h2[id^="letter-"]') }).evaluateAll((all) =>
		all.map((section) => ({
			letter: section.querySelector('h2')?.textContent ?? '',
			families: [...section.querySelectorAll('li b')].map((family) => family.textContent ?? ''),
		})),
	);
	const letters = sections.map(({ letter }) => letter);
	expect(letters).toEqual(letters.toSorted());
	const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
	for (const { letter, families } of sections) {
		expect(families).not.toEqual([]);
		expect(families.filter((family) => compare(family.slice(0, 1), letter) !== 0)).toEqual([]);
		// Families of one name; among others the given name may come before the second part.
		const single = families.filter((family) => !family.includes(' '));
		expect(single).toEqual(single.toSorted(compare));
	}
	const families = sections.flatMap((section) => section.families);
	expect(families.filter((family) => /\p{L}\p{M}/u.test(family.normalize('NFD')))).not.toEqual([]);
});
