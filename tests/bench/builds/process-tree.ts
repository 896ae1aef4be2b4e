/** What a process and all that it started use, as Linux tells in /proc (proc_pid_stat(5)). */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in ticks, of which user space sees 100 a second on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

interface ProcessStat {
	readonly pid: number;
	readonly parent: number;
	/** User and system time of the process alone, in seconds. */
	readonly cpuSeconds: number;
	/** The same of the children that it has waited for, and of theirs. */
	readonly reapedSeconds: number;
	readonly residentBytes: number;
}

/** Undefined for a process that has ended, and where there is no /proc. */
function readStat(pid: string): ProcessStat | undefined {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The name in the second field may hold spaces and brackets: the third begins after the last bracket.
		const fields = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const field = (number: number) => fields[number - 3] ?? 0;
		return {
			pid: Number.parseInt(text, 10),
			parent: field(4),
			cpuSeconds: (field(14) + field(15)) / TICKS_PER_SECOND,
			reapedSeconds: (field(16) + field(17)) / TICKS_PER_SECOND,
			residentBytes: field(24) * PAGE_BYTES,
		};
	} catch {
		return undefined;
	}
}

/** Processor time of all children of this process that have ended; undefined where there is no /proc. */
export function readReapedSeconds(): number | undefined {
	return readStat('self')?.reapedSeconds;
}

/** A process and its descendants, those that are running. */
export function listTree(root: number): readonly ProcessStat[] {
	const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const all = names.flatMap((name) => readStat(name) ?? []);
	const tree = all.filter(({ pid }) => pid === root);
	// Grows while it is walked: children have children.
	for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
	return tree;
}
