import { fork } from 'node:child_process';
import { once } from 'node:events';
import { listConditions } from '../i18n/languages.ts';
import type { Interface } from '../io/read-interface.ts';

interface ForkOptions {
	readonly env?: NodeJS.ProcessEnv;
	readonly execArgv?: readonly string[];
}

/**
 * Runs a module in a process of its own, which can be ended whole and whose `#words/…` are the tables of a map's interface, and
 * gives its exit code. `options` reaches it as JSON in its first argument.
 */
export async function forkWithWords(
	module: URL,
	{ language, holds }: Interface,
	options: object,
	{ env = process.env, execArgv = [] }: ForkOptions = {},
): Promise<number> {
	const preload = holds === 'works' ? ['--import', new URL('./preload-works.ts', import.meta.url).href] : [];
	const child = fork(module, [JSON.stringify(options)], {
		env,
		execArgv: [...execArgv, ...listConditions(language), ...preload],
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	return code ?? 2;
}
