/** Search and graph of a built site as a visitor's browser has them. */
import { chromium } from '@playwright/test';
import { startServer } from '../../../src/io/static-server.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../browser/chromium.ts';
import { getMedian } from '../../site/budgets.ts';
import { measureExplorer } from './explorer-page.ts';
import { askSearchPage, measureColdSearch, openSearchPage } from './search-page.ts';

/** Words that the atlas and made-up papers both have. */
const QUERIES = [
	'lora',
	'catastrophic forgetting',
	'early exit transformer',
	'learning rate warmup adam',
	'human feedback reward model',
	'unsupervised test-time adaptation',
	'curriculum',
];
const ROUNDS = 3;
const VISITS = 5;

/** Medians. */
export interface BrowserTimes {
	readonly coldSearchMs: number;
	readonly coldSearchBytes: number;
	readonly warmSearchMs: number;
	readonly explorerMs: number;
}

export async function measureInBrowser(folder: string): Promise<BrowserTimes> {
	const executablePath = findChromium();
	const browser = await chromium.launch({ args: [...CHROMIUM_ARGUMENTS], ...(executablePath && { executablePath }) });
	const { server, url } = await startServer({ folder, base: '/' }, 0);
	try {
		const search = (query: string) => `${url}search/?q=${encodeURIComponent(query)}`;
		const cold = [];
		for (const query of QUERIES) cold.push(await measureColdSearch(browser, search(query), false));
		const page = await openSearchPage(browser, search('learning'));
		for (const query of QUERIES) await askSearchPage(page, query);
		const warm = [];
		for (let round = 0; round < ROUNDS; round++)
			for (const query of QUERIES) warm.push((await askSearchPage(page, query)).ms);
		await page.close();
		const starts = [];
		for (let visit = 0; visit < VISITS; visit++) starts.push(await measureExplorer(browser, `${url}graph/`));
		return {
			coldSearchMs: getMedian(cold.map(({ ms }) => ms)),
			coldSearchBytes: getMedian(cold.map(({ bytes }) => bytes)),
			warmSearchMs: getMedian(warm),
			explorerMs: getMedian(starts.map(({ readyMs }) => readyMs)),
		};
	} finally {
		await browser.close();
		server.close();
	}
}
