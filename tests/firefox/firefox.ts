/** Firefox, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) by puppeteer-core. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fetchPackage } from '../../src/io/fetched-package.ts';

const POLL_MS = 20;

/** What is used of puppeteer-core. */
export interface Page {
	goto(url: string): Promise<unknown>;
	url(): string;
	waitForSelector(selector: string, options?: { visible?: boolean }): Promise<unknown>;
	evaluate<T extends readonly unknown[], R>(run: (...values: T) => R | Promise<R>, ...values: T): Promise<R>;
	click(selector: string): Promise<void>;
	type(selector: string, text: string): Promise<void>;
	$(selector: string): Promise<{ uploadFile(path: string): Promise<void> } | null>;
	readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
	readonly mouse: { click(x: number, y: number): Promise<void> };
	on(event: 'pageerror', listen: (error: Error) => void): void;
	close(): Promise<void>;
}

export interface Browser {
	newPage(): Promise<Page>;
	version(): Promise<string>;
	close(): Promise<void>;
}

/** The path of a Firefox on this machine: `FIREFOX_PATH`, or one on the path; undefined when there is none. */
export function findFirefox(): string | undefined {
	const named = process.env.FIREFOX_PATH;
	if (named) return existsSync(named) ? named : undefined;
	const folders = (process.env.PATH ?? '').split(delimiter);
	return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** With a window of 1280 × 900 px: to give a page a size of its own, Firefox would have to be newer than the ESR. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
	const puppeteer = (await fetchPackage('puppeteer-core', '25.16.0'))('puppeteer-core');
	return puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		args: ['--width=1280', '--height=900'],
		defaultViewport: null,
	});
}

/** Waits until a page answers with true. Puppeteer's own way makes a function of a text, which the pages' policy forbids. */
export async function waitUntil<T extends readonly unknown[]>(
	page: Page,
	check: (...values: T) => boolean | Promise<boolean>,
	...values: T
): Promise<void> {
	while (!(await page.evaluate(check, ...values))) await pause(POLL_MS);
}
