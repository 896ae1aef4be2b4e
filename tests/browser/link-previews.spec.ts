import { expect, type Page, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const THEME = '/themes/continual-learning/';
const TOPIC = '/topics/catastrophic-forgetting/';

const preview = (page: Page) => page.locator('.link-preview');

/** Longer than any preview takes to show, ms. */
const LONG_MS = 10_000;

/** Records what is loaded for previews. */
function watchPreviews(page: Page): readonly string[] {
	const loaded: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (/link-preview|\/oembed\//.test(pathname)) loaded.push(pathname);
	});
	return loaded;
}

/** The first link of the essay to a paper, with what the site records of that. */
async function findPaperLink(page: Page) {
	const link = page.locator('.prose a[href^="/papers/"]').first();
	const slug = (await link.getAttribute('href'))?.split('/')[2] ?? '';
	const record = await (await page.request.get(`/papers/${slug}.json`)).json();
	return { link, record };
}

test('a paper that is pointed at in an essay shows its title, first author, venue year and takeaway', async ({
	page,
}) => {
	await page.goto(THEME);
	const { link, record } = await findPaperLink(page);
	await link.hover();
	await expect(preview(page)).toBeVisible();
	for (const text of [record.titlePlain, record.authors[0], record.takeaway])
		await expect(preview(page)).toContainText(text);
});

test('nothing of the previews is loaded before the pointer is on a link', async ({ page }) => {
	const loaded = watchPreviews(page);
	await page.clock.install();
	await page.goto(THEME);
	await page.clock.runFor(LONG_MS);
	expect(loaded).toEqual([]);
	const { link, record } = await findPaperLink(page);
	await link.hover();
	await expect(preview(page)).toBeVisible();
	expect(loaded.filter((path) => path.startsWith('/oembed/'))).toEqual([`/oembed/papers/${record.slug}.json`]);
});

test('a topic and a theme show their definition and question; the pointer may move onto the preview', async ({
	page,
}) => {
	await page.goto('/papers/continual-test-time-domain-adaptation/');
	const definition = (await (await page.request.get('/topics/catastrophic-forgetting.json')).json()).definition;
	await page.locator('.side .tags a[href="/topics/catastrophic-forgetting/"]').hover();
	await expect(preview(page)).toContainText(definition);
	await preview(page).hover();
	await expect(preview(page)).toBeVisible();
	const question = (await (await page.request.get('/themes/domain-and-test-time-adaptation.json')).json()).question;
	await page.locator('.side .tags a[href="/themes/domain-and-test-time-adaptation/"]').hover();
	await expect(preview(page)).toContainText(question);
	await page.mouse.move(2, 2);
	await expect(preview(page)).toBeHidden();
});

test('keyboard focus shows a preview, Escape hides it and focus stays', async ({ page }) => {
	await page.goto(THEME);
	const { link, record } = await findPaperLink(page);
	await page.keyboard.press('Tab');
	await link.focus();
	await expect(preview(page)).toContainText(record.takeaway);
	await page.keyboard.press('Escape');
	await expect(preview(page)).toBeHidden();
	await expect(link).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(preview(page)).toContainText(record.takeaway);
	await page.keyboard.press('Tab');
	await expect(preview(page)).not.toContainText(record.takeaway);
});

test('a screen reader hears the link and not the preview, which holds nothing to focus', async ({ page }) => {
	await page.goto(THEME);
	const { link } = await findPaperLink(page);
	const before = await link.ariaSnapshot();
	await link.hover();
	await expect(preview(page)).toBeVisible();
	expect(await link.ariaSnapshot()).toBe(before);
	await expect(preview(page)).toHaveAttribute('aria-hidden', 'true');
	await expect(preview(page).locator('a, button, [tabindex]')).toHaveCount(0);
});

test('the title of a row that shows its takeaway has no preview, the title of a compact row has one', async ({
	page,
}) => {
	const loaded = watchPreviews(page);
	await page.clock.install();
	await page.goto('/papers/');
	const title = page.locator('#paper-list .name a').first();
	await title.hover();
	await expect(preview(page)).toBeAttached();
	await page.clock.runFor(LONG_MS);
	expect(loaded.filter((path) => path.startsWith('/oembed/'))).toEqual([]);
	await expect(preview(page)).toBeHidden();
	await page.getByLabel('titles only').check();
	await title.hover();
	await expect(preview(page)).toBeVisible();
	await expect(preview(page)).toContainText((await title.textContent()) ?? '');
});

test('with data saving on nothing is loaded for previews', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }), configurable: true }),
	);
	const loaded = watchPreviews(page);
	await page.clock.install();
	await page.goto(THEME);
	const { link } = await findPaperLink(page);
	await link.hover();
	await page.keyboard.press('Tab');
	await link.focus();
	await page.clock.runFor(LONG_MS);
	expect(loaded).toEqual([]);
	await expect(preview(page)).toHaveCount(0);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	/** A finger as the browser itself has it, scrolling included. */
	async function findFinger(page: Page) {
		const session = await page.context().newCDPSession(page);
		return (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
			session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
	}

	test('a long press shows the preview, a tap elsewhere hides it', async ({ page }) => {
		await page.goto(TOPIC);
		const link = page.locator('.excerpts a').first();
		await link.scrollIntoViewIfNeeded();
		const box = await link.boundingBox();
		if (!box) throw new Error('the link has no box');
		const press = await findFinger(page);
		await press('touchStart', box.x + 5, box.y + 5);
		await expect(preview(page)).toBeVisible();
		await press('touchEnd');
		await expect(preview(page)).toBeVisible();
		await expect(page).toHaveURL(TOPIC);
		await page
			.locator('.brand')
			.evaluate((brand) => brand.addEventListener('click', (event) => event.preventDefault()));
		await page.locator('.brand').tap();
		await expect(preview(page)).toBeHidden();
	});

	test('a tap follows the link, and a finger that scrolls shows nothing', async ({ page }) => {
		const loaded = watchPreviews(page);
		await page.clock.install();
		await page.goto(TOPIC);
		const link = page.locator('.excerpts a').first();
		await link.scrollIntoViewIfNeeded();
		// So that the code of the previews is there.
		await link.dispatchEvent('touchstart');
		await link.dispatchEvent('touchend');
		await expect(preview(page)).toBeAttached();
		const box = await link.boundingBox();
		if (!box) throw new Error('the link has no box');
		const press = await findFinger(page);
		await press('touchStart', box.x + 5, box.y + 5);
		for (const dy of [20, 60, 120]) await press('touchMove', box.x + 5, box.y - dy);
		await page.clock.runFor(LONG_MS);
		await press('touchEnd');
		expect(loaded.filter((path) => path.startsWith('/oembed/'))).toEqual([]);
		await expect(preview(page)).toBeHidden();
		await link.tap();
		await expect(page).toHaveURL(/\/themes\//);
	});
});
