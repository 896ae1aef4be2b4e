import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const FOLDER = '.cache/packages';

/**
 * Resolves the files of a package that one command alone needs and `npm ci` therefore leaves out: installed from the registry
 * below `.cache/packages` when it is first asked for, at exactly this version. Unlike a dependency it has no lockfile of its own.
 */
export async function fetchPackage(name: string, version: string): Promise<NodeJS.Require> {
	const folder = resolve(FOLDER, `${name.replaceAll('/', '+')}@${version}`);
	if (!existsSync(folder)) await install(name, version, folder);
	return createRequire(`${folder}/package.json`);
}

async function install(name: string, version: string, folder: string): Promise<void> {
	const unfinished = `${folder}.${process.pid}`;
	console.error(`installing ${name} ${version} in ${FOLDER} (only this once)`);
	try {
		await mkdir(unfinished, { recursive: true });
		await writeFile(`${unfinished}/package.json`, '{ "private": true }\n');
		const { status, stderr, error } = spawnSync(
			'npm',
			['install', '--prefix', unfinished, '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`],
			{ encoding: 'utf8', shell: process.platform === 'win32' },
		);
		if (status !== 0)
			throw new Error(`${name} ${version} could not be installed: ${stderr?.trim() || error?.message}`, {
				cause: error,
			});
		await rename(unfinished, folder);
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}
