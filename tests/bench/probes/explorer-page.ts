/** How long the explorer of the graph takes, in Chromium. */
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { startExplorer } from '../../browser/graph.ts';

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
		const pressed = await page.evaluate(() => performance.now());
		await startExplorer(page);
		const scriptBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		const times = await page.evaluate(() => {
			const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
			const mark = performance.getEntriesByName('explorer-ready')[0]?.startTime ?? Number.NaN;
			return { paintMs: paint, readyAt: mark };
		});
		return { paintMs: times.paintMs, readyMs: times.readyAt - pressed, scriptBytes };
	} finally {
		await page.close();
	}
}
