/** What Chromium says of pages: console, requests, axe in both schemes and at two widths, and scrolling sideways. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../browser/chromium.ts';
import type { AuditedPage, Finding } from './finding.ts';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL_RULES: RunOptions = { resultTypes: ['violations'] };
/** The rules on what a scheme changes: the styles have other colours for the dark one and nothing else. */
const COLOUR_RULES: RunOptions = { ...ALL_RULES, runOnly: ['color-contrast', 'link-in-text-block'], preload: false };
/** Each view changes one thing of the one before. Folded parts are folded in the first alone. */
const VIEWS = [
	{ width: 1440, colorScheme: 'light', rules: ALL_RULES },
	{ width: 320, colorScheme: 'light', rules: ALL_RULES },
	{ width: 320, colorScheme: 'dark', rules: COLOUR_RULES },
	{ width: 1440, colorScheme: 'dark', rules: COLOUR_RULES },
] as const;
/** The audit asks for pages as they are on a first visit. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

/** Looks at every page, `workers` at a time; `report` is told how many are done. */
export async function checkInBrowser(
	pages: readonly AuditedPage[],
	url: string,
	workers: number,
	report: (done: number) => void,
): Promise<readonly Finding[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('there is no Chromium: npm run test:browser installs one');
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
	const findings: Finding[] = [];
	const queue = [...pages];
	let done = 0;
	const work = async () => {
		for (let batch = queue.splice(0, 100); batch.length > 0; batch = queue.splice(0, 100)) {
			// A context a hundred pages keeps memory low.
			const context = await openContext(browser);
			const page = await context.newPage();
			for (const { path } of batch) {
				for (const finding of await checkPage(page, url, path)) findings.push(finding);
				done += 1;
				report(done);
			}
			const cookies = await context.cookies();
			for (const { name } of cookies) findings.push({ check: 'requests', page: '', text: `sets a cookie: ${name}` });
			await context.close();
		}
	};
	try {
		await Promise.all(Array.from({ length: workers }, work));
	} finally {
		await browser.close();
	}
	return findings.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0));
}

async function openContext(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	await context.addInitScript({ content: AXE });
	return context;
}

async function checkPage(page: Page, url: string, path: string): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	const add = (check: string, text: string) => findings.push({ check, page: path, text });
	page.on('console', (message) => {
		if (message.text() !== BLOCKED_WORKER) add('console', `${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => add('console', error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
			add('requests', `asks for ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) add('requests', `${response.status()} for ${response.url()}`);
	});
	try {
		for (const [place, view] of VIEWS.entries()) {
			await page.setViewportSize({ width: view.width, height: 900 });
			await page.emulateMedia({ colorScheme: view.colorScheme });
			if (place === 0) await page.goto(url + path.replace(/(?:^|(?<=\/))index\.html$/, ''), { waitUntil: 'load' });
			if (place === 1) await page.evaluate(openFoldedParts);
			const name = `${view.width} px ${view.colorScheme}`;
			if (await page.evaluate(scrollsSideways)) add('reflow', `scrolls sideways at ${name}`);
			const { violations } = await page.evaluate((rules) => axe.run(rules), view.rules);
			for (const { id, nodes } of violations)
				add('axe', `${id} at ${name}: ${nodes.length} times, as ${nodes[0]?.html.slice(0, 160)}`);
		}
	} catch (error) {
		add('console', `cannot be looked at: ${error}`);
	} finally {
		page.removeAllListeners();
	}
	return findings;
}

function openFoldedParts(): void {
	for (const part of document.querySelectorAll('details')) part.open = true;
}

function scrollsSideways(): boolean {
	return document.documentElement.scrollWidth > document.documentElement.clientWidth;
}
