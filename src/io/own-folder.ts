import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A path beside `folder` that no other process uses, `folder-<process id>`, with nothing at it. Removes what processes that have
 * ended left at theirs.
 */
export async function claimOwnFolder(folder: string): Promise<string> {
	const parent = dirname(folder);
	const prefix = `${basename(folder)}-`;
	await mkdir(parent, { recursive: true });
	const orphans = (await readdir(parent)).filter((name) => {
		const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
		return /^\d+$/.test(pid) && isOver(Number(pid));
	});
	await Promise.all(orphans.map((name) => rm(join(parent, name), { recursive: true, force: true })));
	return `${folder}-${process.pid}`;
}

/** Whether the process that had an id has ended; true for this one's, which an earlier process may have had. */
function isOver(pid: number): boolean {
	if (pid === process.pid) return true;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'EPERM';
	}
}
