/** How long the search page takes, in Chromium. */
import type { Browser, Page } from '@playwright/test';

/** Lighthouse's slow 4G: 1.6 Mbit/s down, 150 ms there and back. */
export const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6e6 / 8) * 0.9,
	uploadThroughput: (750e3 / 8) * 0.9,
};

export interface ColdSearch {
	/** Over the wire, the page included, fonts apart. */
	readonly bytes: number;
	readonly requests: number;
	readonly ms: number;
}

export async function openSearchPage(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(url);
	await page.waitForSelector('#search-results[aria-busy="false"]', { state: 'attached' });
	return page;
}

/** Types a query into an open search page, waits for the whole list, and gives the time until then. */
export async function askSearchPage(page: Page, query: string): Promise<{ slugs: string[]; ms: number }> {
	return page.evaluate(async (text) => {
		const [list, field, form] = ['#search-results', '#query', '#search-form'].map((selector) =>
			document.querySelector(selector),
		);
		if (!list || !(field instanceof HTMLInputElement) || !(form instanceof HTMLFormElement))
			throw new Error('not the search page');
		const answered = new Promise<void>((done) => {
			const observer = new MutationObserver(() => list.ariaBusy === 'false' && done());
			observer.observe(list, { attributeFilter: ['aria-busy'] });
		});
		// Chromium may collect a promise that only an observer of mutations can still fulfil.
		Object.assign(globalThis, { answered });
		const start = performance.now();
		field.value = text;
		form.requestSubmit();
		await answered;
		const ms = performance.now() - start;
		const slugs = [...list.querySelectorAll('a')].map((link) => link.pathname.split('/').at(-2) ?? '');
		return { slugs, ms };
	}, query);
}

/** One query in a browser that has nothing of the site: all bytes over the wire, and the time until the list is complete. */
export async function measureColdSearch(browser: Browser, url: string, isSlow: boolean): Promise<ColdSearch> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
		let bytes = 0;
		let requests = 0;
		const kinds = new Map<string, string>();
		session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			if (kinds.get(requestId) === 'Font') return;
			bytes += encodedDataLength;
			requests += 1;
		});
		const start = performance.now();
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForSelector('#search-results[aria-busy="false"]', { state: 'attached' });
		const ms = performance.now() - start;
		await page.waitForLoadState('networkidle');
		return { bytes, requests, ms };
	} finally {
		await context.close();
	}
}
