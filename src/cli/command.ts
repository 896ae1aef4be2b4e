import { type ParseArgsConfig, parseArgs } from 'node:util';
import { findNearest, formatProblem, type Problem } from '../domain/corpus/problem.ts';
import { EditError } from '../domain/edit/edit.ts';
import { count } from '../domain/text/count.ts';

/** A request that cannot be carried out as it was put: exit code 2. */
export class UsageError extends Error {}

/** Runs a command and exits with its code: 0 done, 1 problems, 2 it could not be carried out. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		console.error(error instanceof Error ? (describeRefusal(error) ?? error.message) : error);
		const isAsked = error instanceof UsageError || error instanceof EditError;
		if (!isAsked && error instanceof Error && process.env.DEBUG) console.error(error.stack);
		process.exitCode = 2;
	}
}

/** What the system refuses, and what to do about it. */
const REFUSALS: Readonly<Record<string, string>> = {
	EACCES: 'permission denied: give yourself access (chmod u+rwX), or name another folder',
	EPERM: 'not permitted: give yourself access, or name another folder',
	EROFS: 'the disk is read-only: copy the folder to one that can be written',
};

/** The same for errors without a path. */
const SHORTAGES: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full: make room and run the command again',
	EADDRINUSE: 'the port is in use: name another with --port',
};

/** An error of the system that a person can do something about, in words; undefined for any other. */
function describeRefusal({ code = '', path }: NodeJS.ErrnoException): string | undefined {
	const refusal = REFUSALS[code];
	return SHORTAGES[code] ?? (refusal && path !== undefined ? `${path}: ${refusal}` : undefined);
}

/** The flag by which every command takes another map: its repository or its content folder. */
export const CONTENT_OPTION = { content: { type: 'string' } } as const satisfies Options;

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the command line; an unknown flag or argument is refused with the usage line, and the flag that may be meant. `--help`
 * prints that line and ends the process.
 */
export function readArguments<T extends Options>(config: {
	readonly usage: string;
	readonly options: T;
	readonly allowPositionals?: boolean;
}) {
	const names = Object.keys(config.options);
	if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
		console.log(`usage: ${config.usage}`);
		process.exit();
	}
	const taken = names.filter((name) => isTakenByNpm(name, process.env));
	if (taken.length > 0) {
		const flags = taken.map((name) => `--${name}`).join(' and ');
		throw new UsageError(`npm took ${flags} for itself: put -- before the arguments\nusage: ${config.usage}`);
	}
	try {
		return parseArgs({ options: config.options, allowPositionals: config.allowPositionals ?? false, strict: true });
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
		const near = findNearest(/^Unknown option '--([^']+)'/.exec(reason)?.[1] ?? '', names);
		const hint = near ? `: did you mean --${near}?` : '';
		throw new UsageError(`${reason}${hint}\nusage: ${config.usage}`, { cause: error });
	}
}

/** The port that a flag names. */
export function readPort(value: string): number {
	const port = Number(value);
	if (!/^\d+$/.test(value) || port > 65535) throw new UsageError(`--port ${value} is not a port number, 0 to 65535`);
	return port;
}

/** npm keeps a flag that precedes `--` and passes it in an environment variable only: `--dry-run` would be lost. */
function isTakenByNpm(name: string, env: NodeJS.ProcessEnv): boolean {
	if (env.npm_lifecycle_event === undefined) return false;
	const key = `npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`;
	return name.startsWith('no-') ? env[key] === '' : env[key] !== undefined && env[key] !== '';
}

/** Prints every problem and how many there are; gives the exit code. */
export function printProblems(problems: readonly Problem[], folder: string, consequence = ''): number {
	console.error(problems.map(formatProblem).join('\n'));
	console.error(`\n${count(problems.length, 'problem')} in ${folder}${consequence}`);
	return 1;
}
