/** How long the explorer of the graph takes, in Chromium. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

export interface ExplorerStart {
	/** First paint after navigation, the picture included. */
	readonly paintMs: number;
	/** From the first key until it answers the visitor. */
	readonly readyMs: number;
	/** All scripts of the page, gzip. */
	readonly scriptBytes: number;
}

/** One visit with a page of its own. */
export async function measureExplorer(browser: Browser, url: string): Promise<ExplorerStart> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		const sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			if (!/\.js(?:\?|$)/.test(response.url())) return;
			sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
		});
		await page.goto(url, { waitUntil: 'load' });
		await watchStart(page);
		await page.keyboard.press('Shift');
		const readyMs = await page.evaluate(() => (window as Watched).started ?? Number.NaN);
		const scriptBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		const paintMs = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		);
		return { paintMs, readyMs, scriptBytes };
	} finally {
		await page.close();
	}
}

interface Watched extends Window {
	started?: Promise<number>;
}

/** The page itself takes the time: asking it again and again whether it is ready would slow it down. */
function watchStart(page: Page): Promise<void> {
	return page.evaluate(() => {
		(window as Watched).started = new Promise((resolve) => {
			const watch = ({ timeStamp }: KeyboardEvent) =>
				new PerformanceObserver((list) => {
					const mark = list.getEntriesByName('explorer-ready')[0];
					if (mark) resolve(mark.startTime - timeStamp);
				}).observe({ type: 'mark' });
			addEventListener('keydown', watch, { capture: true, once: true });
		});
	});
}
