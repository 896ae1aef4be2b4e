import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './tests/browser/chromium.ts';

const executablePath = findChromium();
const port = Number(process.env.TEST_PORT ?? 4329);

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// One more than the cores that CI has: a page often waits.
	workers: 3,
	// A second try on a busy machine is told as flaky, and looked into.
	retries: process.env['CI'] ? 1 : 0,
	// Long enough for a busy machine; no test asserts how long something takes.
	timeout: 300_000,
	expect: { timeout: 120_000 },
	reporter: [['list']],
	use: {
		// A worker installs itself and stores the page at the first visit, and each test is one: tests that it matters to allow it.
		serviceWorkers: 'block',
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath && { executablePath }) },
	},
	webServer: {
		command: `node src/cli/serve.ts --port ${port}`,
		url: `http://127.0.0.1:${port}/`,
		timeout: 300_000,
		reuseExistingServer: false,
	},
});
