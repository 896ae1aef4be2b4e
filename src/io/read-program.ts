import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findRepository, type Program } from '../domain/init/program.ts';
import { listFiles } from './list-files.ts';
import { readIfThere } from './read-if-there.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** This program: its version, and the repository that it was cloned from. */
export async function readProgram(): Promise<Program> {
	const { version }: { readonly version: string } = JSON.parse(await readFile(`${ROOT}/package.json`, 'utf8'));
	const origin = await promisify(execFile)('git', ['-C', ROOT, 'remote', 'get-url', 'origin']).then(
		({ stdout }) => stdout,
		() => '',
	);
	return { repository: findRepository(origin), version: `v${version}` };
}

/** The digest of all files that pages are rendered by. */
export async function digestProgram(): Promise<string> {
	const files = (await listFiles(join(ROOT, 'src'))).map((path) => `src/${path}`);
	const hash = createHash('sha256');
	for (const file of [...files, 'astro.config.mjs', 'package-lock.json'])
		hash.update(`${file}\n`).update((await readIfThere(join(ROOT, file))) ?? '');
	return hash.digest('hex');
}
