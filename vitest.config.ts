import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `TEST_LANGUAGE=fr` runs the tests with the interface in French; without it `#words/…` is English by package.json. */
const language = process.env['TEST_LANGUAGE'];
/** The commands that tests run compile their modules once and not at every start. */
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/node-compile');

const HANGS_MS = 20 * 60_000;

export default defineConfig({
	test: {
		include: ['tests/{unit,site,hosting,firefox}/**/*.test.ts'],
		// They end what hangs, on however busy a machine; no test asserts how long something takes.
		testTimeout: HANGS_MS,
		hookTimeout: HANGS_MS,
		expect: { poll: { timeout: HANGS_MS } },
		// How long files took last: `npm test` has two runs side by side, which would write it at the same time.
		cache: false,
	},
	resolve: {
		alias: language ? [{ find: /^#words\/([a-z-]+)$/, replacement: `${resolve('src/i18n', language)}/$1.ts` }] : [],
	},
});
