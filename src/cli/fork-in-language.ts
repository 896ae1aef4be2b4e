import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type InterfaceLanguage, listConditions } from '../i18n/languages.ts';

interface ForkOptions {
	readonly env?: NodeJS.ProcessEnv;
	readonly execArgv?: readonly string[];
}

/**
 * Runs a module in a process of its own, which can be ended whole and whose `#words/…` are the tables of a language, and gives
 * its exit code. `options` reaches it as JSON in its first argument.
 */
export async function forkInLanguage(
	module: URL,
	language: InterfaceLanguage,
	options: object,
	{ env = process.env, execArgv = [] }: ForkOptions = {},
): Promise<number> {
	const child = fork(module, [JSON.stringify(options)], { env, execArgv: [...execArgv, ...listConditions(language)] });
	const [code] = (await once(child, 'exit')) as [number | null];
	return code ?? 2;
}
