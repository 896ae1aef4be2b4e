import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findRepository, type Program } from '../domain/init/program.ts';

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
