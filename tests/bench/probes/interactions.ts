/** How soon the explorer answers a press, a key or a tap: until the next frame is there, as the browser itself measures it. */
import type { Page } from '@playwright/test';

/** The browser names interactions from this many ms on; shorter ones count as this long. */
const SHORTEST = 16;
const TOPICS = 8;

interface Watched extends Window {
	answers?: Map<number, number>;
}

/** Milliseconds of each interaction of a visit that uses all of the explorer, in no order. */
export async function measureInteractions(page: Page): Promise<readonly number[]> {
	await page.evaluate((shortest) => {
		const answers = new Map<number, number>();
		(window as Watched).answers = answers;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEventTiming & { readonly interactionId?: number })[])
				if (entry.interactionId)
					answers.set(entry.interactionId, Math.max(answers.get(entry.interactionId) ?? 0, entry.duration));
		}).observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
	}, SHORTEST);
	const count = () => page.evaluate(() => (performance as Performance & { interactionCount: number }).interactionCount);
	const before = await count();
	await exercise(page);
	// The browser reports an interaction after the frame that answers it.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
	const measured = await page.evaluate(() => [...((window as Watched).answers?.values() ?? [])]);
	const short = Math.max(0, (await count()) - before - measured.length);
	return [...measured, ...Array.from({ length: short }, () => SHORTEST)];
}

/** Topics by search and by keys, zoom, legend, filters, colours, years, a path. */
async function exercise(page: Page): Promise<void> {
	const field = page.locator('#graph-search');
	const names = await page
		.locator('#map .nodes a')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')?.split(/[,:;]/)[0] ?? ''));
	for (const name of names.slice(0, TOPICS)) {
		await field.fill('');
		await field.pressSequentially(name.slice(0, 8));
		await field.press('Enter');
		for (const key of ['ArrowRight', 'ArrowDown', '+', '-', '0', 'Enter', 'Escape']) await page.keyboard.press(key);
	}
	const closed = page.locator('.explorer-form details:not([open]) > summary');
	while ((await closed.count()) > 0) await closed.first().click();
	for (const id of ['map-min', 'map-papers', 'map-last-year'])
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) await page.locator(`#${id}`).press(key);
	for (const colour of ['community', 'year', 'theme']) await page.locator('#map-colour').selectOption(colour);
	for (const box of await page.locator('.explorer-form .check input:visible').all())
		for (let i = 0; i < 2; i++) await box.click();
	const entry = page.locator('.explorer-legend button:visible').first();
	for (let i = 0; i < 2; i++) await entry.click();
	for (const [id, name] of [
		['path-from', names[0]],
		['path-to', names.at(-1)],
	]) {
		await page.locator(`#${id}`).pressSequentially(name?.slice(0, 14) ?? '');
		await page.locator(`#${id}`).press('Enter');
	}
}
