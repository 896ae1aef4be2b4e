/** Installs a Chromium where there is none: Debian's as root, else Playwright's own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

function run(command: string, ...parameters: string[]): boolean {
	console.log(`> ${command} ${parameters.join(' ')}`);
	return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

if (!findChromium()) {
	console.log('No Chromium found: installing one');
	const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	const hasDebians =
		isDebianRoot && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium');
	if (!hasDebians) run('npx', 'playwright', 'install', 'chromium');
}
const path = findChromium();
if (path) console.log(`Chromium: ${path}`);
else {
	console.error('There is still no Chromium. Install one, or name it in CHROMIUM_PATH.');
	process.exitCode = 2;
}
