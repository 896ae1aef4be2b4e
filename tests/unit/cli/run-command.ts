import { spawn, spawnSync } from 'node:child_process';
import { once as waitFor } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { getContentFolder } from '../../../src/io/content-folder.ts';
import { readContent } from '../../../src/io/read-content.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
export const FIXTURES = join(ROOT, 'tests/fixtures/import');

/** A folder of a test's own, taken away at its end with `using`. */
export function makeFolder(): { readonly path: string; [Symbol.dispose](): void } {
	const path = mkdtempSync(join(tmpdir(), 'import-'));
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a command of `src/cli` as npm would; `killAt` kills it at its n-th rename, from 0. */
export function run(
	command: string,
	args: readonly string[],
	options: {
		readonly cwd: string;
		readonly killAt?: number;
		readonly env?: Readonly<Record<string, string>>;
		/** For its standard input. */
		readonly input?: string;
	},
) {
	const preload = options.killAt === undefined ? [] : ['--import', join(import.meta.dirname, 'kill-at-rename.ts')];
	const { CONTENT_DIR: _, npm_lifecycle_event: __, ...rest } = process.env;
	const env = { ...rest, ...options.env, ...(options.killAt !== undefined && { KILL_AT: String(options.killAt) }) };
	const result = spawnSync(process.execPath, [...preload, join(ROOT, `src/cli/${command}.ts`), ...args], {
		cwd: options.cwd,
		encoding: 'utf8',
		env,
		...(options.input !== undefined && { input: options.input }),
	});
	return { code: result.status, signal: result.signal, out: result.stdout, err: result.stderr };
}

let runs = 0;

/**
 * The same within this process, which spares the start of another: for what `run`, used once or more of each command, would show no
 * better. A command is a module that works while it is imported, and by an address of its own each time.
 */
export async function runHere(command: string, args: readonly string[], { cwd }: { readonly cwd: string }) {
	const before = { argv: process.argv, cwd: process.cwd(), env: process.env, exitCode: process.exitCode };
	const { CONTENT_DIR: _, npm_lifecycle_event: __, ...env } = process.env;
	const [out, err] = [[] as string[], [] as string[]];
	const spies = [
		vi.spyOn(console, 'log').mockImplementation((...words) => void out.push(`${format(...words)}\n`)),
		vi.spyOn(console, 'error').mockImplementation((...words) => void err.push(`${format(...words)}\n`)),
	];
	try {
		process.argv = [process.execPath, command, ...args];
		process.env = env;
		process.chdir(cwd);
		runs++;
		await import(`${pathToFileURL(join(ROOT, `src/cli/${command}.ts`)).href}?run=${runs}`);
		return { code: process.exitCode, out: out.join(''), err: err.join('') };
	} finally {
		process.chdir(before.cwd);
		process.argv = before.argv;
		process.env = before.env;
		process.exitCode = before.exitCode;
		for (const spy of spies) spy.mockRestore();
	}
}

/** Runs a command of `src/cli` while this process goes on, which may play a server for it. */
export async function runBeside(command: string, args: readonly string[], { cwd }: { readonly cwd: string }) {
	const { CONTENT_DIR: _, npm_lifecycle_event: __, ...env } = process.env;
	const child = spawn(process.execPath, [join(ROOT, `src/cli/${command}.ts`), ...args], { cwd, env });
	let out = '';
	let err = '';
	child.stdout.on('data', (data) => {
		out += data;
	});
	child.stderr.on('data', (data) => {
		err += data;
	});
	const [code] = await waitFor(child, 'close');
	return { code, out, err };
}

/** Every file below a folder with its text. */
export function readAll(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return Object.fromEntries(
		names
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	);
}

/** Writes files as `readAll` gives them. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

/** What a function gives, found at the first call. */
export function once<T>(find: () => T): () => T {
	let found: { readonly value: T } | undefined;
	return () => {
		found ??= { value: find() };
		return found.value;
	};
}

const readEmptyMap = once(() => {
	using folder = makeFolder();
	const { code, err } = run('init', ['map'], { cwd: folder.path });
	if (code !== 0) throw new Error(err);
	return readAll(join(folder.path, 'map'));
});

/** The folder `map` in a folder, as `npm run init -- map` makes it; the command runs once for all tests. */
export function makeEmptyMap(folder: string): void {
	writeAll(join(folder, 'map'), readEmptyMap());
}

/** What `npm run check` would end with, and the problems that it would print, without a process for it. */
export async function check(folder: string) {
	const { content, problems } = loadContent(await readContent(getContentFolder(folder)));
	return { code: content ? 0 : 1, err: problems.map(formatProblem).join('\n') };
}
