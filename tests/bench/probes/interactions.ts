/** How soon the explorer answers a press, a key or a tap: until the next frame is there, as the browser itself measures it. */
import type { Locator, Page } from '@playwright/test';

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

/** Waits until the last answer is painted, as a person does who looks at it: a press that waits behind others says little of its own. */
function see(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((done) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => done();
				requestAnimationFrame(() => port2.postMessage(undefined));
			}),
	);
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
	for (const key of keys) {
		await page.keyboard.press(key);
		await see(page);
	}
}

/** Topics by search and by keys, zoom, legend, filters, colours, years, a path. */
async function exercise(page: Page): Promise<void> {
	const field = page.locator('#graph-search');
	const names = await page
		.locator('#map .nodes a')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')?.split(/[,:;]/)[0] ?? ''));
	for (const name of names.slice(0, TOPICS)) {
		await field.fill('');
		await press(page, [...name.slice(0, 8), 'Enter']);
		await press(page, ['ArrowRight', 'ArrowDown', '+', '-', '0', 'Enter', 'Escape']);
	}
	const click = async (target: Locator) => {
		await target.click();
		await see(page);
	};
	const closed = page.locator('.explorer-form details:not([open]) > summary');
	while ((await closed.count()) > 0) await click(closed.first());
	for (const id of ['map-min', 'map-papers', 'map-last-year']) {
		await page.locator(`#${id}`).focus();
		await press(page, ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']);
	}
	for (const colour of ['community', 'year', 'theme']) await page.locator('#map-colour').selectOption(colour);
	for (const box of await page.locator('.explorer-form .check input:visible').all())
		for (let i = 0; i < 2; i++) await click(box);
	const entry = page.locator('.explorer-legend button:visible').first();
	for (let i = 0; i < 2; i++) await click(entry);
	for (const [id, name] of [
		['path-from', names[0]],
		['path-to', names.at(-1)],
	]) {
		await page.locator(`#${id}`).focus();
		await press(page, [...(name?.slice(0, 14) ?? ''), 'Enter']);
	}
}
