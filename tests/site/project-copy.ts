/** A copy of the project to build in, so that a test leaves the project's own `dist/` alone. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = [
	'src',
	'content',
	'public',
	'tests/fixtures',
	'tests/site/build-states.ts',
	'astro.config.mjs',
	'tsconfig.json',
	'package.json',
];

/** Makes the copy in a folder of its own and gives its path. */
export function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-copy-'));
	for (const name of PARTS) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** Builds a copy of the project and gives its `dist/`. */
export function buildProject(folder: string, environment: Readonly<Record<string, string>>): string {
	const env = { ...process.env, ...environment };
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: folder, env, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return join(folder, 'dist');
}
