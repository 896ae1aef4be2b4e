import { type ParseArgsConfig, parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../domain/corpus/problem.ts';

/** A request that cannot be carried out as it was put: exit code 2. */
export class UsageError extends Error {}

/** Runs a command and exits with its code: 0 clean, 1 problems, 2 could not read its input. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		if (!(error instanceof UsageError) && error instanceof Error && process.env.DEBUG) console.error(error.stack);
		process.exitCode = 2;
	}
}

/** Reads the command line; an unknown flag or argument is refused with the usage line. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(config: {
	readonly usage: string;
	readonly options: T;
	readonly allowPositionals?: boolean;
}) {
	try {
		return parseArgs({ options: config.options, allowPositionals: config.allowPositionals ?? false, strict: true });
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
		throw new UsageError(`${reason}\nusage: ${config.usage}`, { cause: error });
	}
}

/** Prints every problem and how many there are; gives the exit code. */
export function printProblems(problems: readonly Problem[], folder: string, consequence = ''): number {
	console.error(problems.map(formatProblem).join('\n'));
	console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}${consequence}`);
	return 1;
}
