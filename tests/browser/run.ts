/** Runs the browser tests, with a Chromium installed where there is none; skips them where none can be installed. */
import { spawnSync } from 'node:child_process';
import { installPackages, run } from '../tools/install-packages.ts';
import { findChromium } from './chromium.ts';

if (!findChromium()) {
	console.log('No Chromium found: installing one');
	if (!installPackages('chromium')) run('npx', 'playwright', 'install', 'chromium');
}
const path = findChromium();
if (path) {
	console.log(`Chromium: ${path}`);
	process.exitCode =
		spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} else console.log('There is no Chromium: the browser tests are skipped (install one, or name it in CHROMIUM_PATH)');
