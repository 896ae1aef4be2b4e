/** Runs a command to its end and tells what it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { text } from 'node:stream/consumers';
import { listTree, readReapedSeconds } from './process-tree.ts';

const SAMPLE_MS = 100;

export interface Command {
	/** Node's arguments: a script and its own. */
	readonly args: readonly string[];
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
	readonly wallSeconds: number;
	/** User and system time of the process and all its descendants; undefined where there is no /proc. */
	readonly cpuSeconds: number | undefined;
	/** The largest sum of resident memory over the process tree that a sample every 100 ms saw; pages shared count twice. */
	readonly peakBytes: number | undefined;
	readonly output: string;
	/** Of the machine, over the minute before the start. */
	readonly load: number;
}

/** Rejects with the last line of what the command printed as errors when it ends with another code than 0. */
export async function runMeasured({ args, cwd = process.cwd(), env = {} }: Command): Promise<Run> {
	const [load = 0] = loadavg();
	const reapedBefore = readReapedSeconds();
	const start = performance.now();
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const tree = reapedBefore === undefined ? undefined : watchTree(child.pid ?? 0);
	try {
		const [[code, signal], output, errors] = await Promise.all([
			once(child, 'exit'),
			text(child.stdout),
			text(child.stderr),
		]);
		const wallSeconds = (performance.now() - start) / 1000;
		if (code !== 0) throw new Error(describeFailure(String(code ?? signal), errors));
		const reaped = (readReapedSeconds() ?? 0) - (reapedBefore ?? 0);
		// What the tree's ends did not wait for is missing from the one, what came and went between samples from the other.
		const cpuSeconds = tree && Math.max(reaped, tree.sumSeconds());
		return { wallSeconds, cpuSeconds, peakBytes: tree?.getPeak(), output, load };
	} finally {
		tree?.stop();
	}
}

/** Looks at the tree below a process again and again, until it is stopped. */
function watchTree(root: number) {
	const seconds = new Map<number, number>();
	let peak = 0;
	const timer = setInterval(() => {
		const tree = listTree(root);
		for (const { pid, cpuSeconds } of tree) seconds.set(pid, cpuSeconds);
		peak = Math.max(
			peak,
			tree.reduce((sum, { residentBytes }) => sum + residentBytes, 0),
		);
	}, SAMPLE_MS);
	return {
		getPeak: () => peak,
		sumSeconds: () => [...seconds.values()].reduce((sum, value) => sum + value, 0),
		stop: () => clearInterval(timer),
	};
}

/** How it ended, and the line that says why: what Node says when it dies, an error's first line, or the last line. */
function describeFailure(end: string, errors: string): string {
	const lines = errors.trim().split('\n');
	const telling =
		lines.find((line) => line.startsWith('FATAL')) ??
		lines.findLast((line) => /^\w*Error: /.test(line)) ??
		lines.at(-1);
	return `ended with ${end}: ${telling?.trim() || 'nothing was printed'}`;
}
