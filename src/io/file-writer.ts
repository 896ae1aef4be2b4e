/**
 * The thread that `writeSiteFiles` writes with. One call after another: for many small files that takes a fraction of the time
 * that waiting for each of them takes.
 */
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileBatch, WriterFolders } from './write-site-files.ts';

const { folder, last } = workerData as WriterFolders;
const hasLast = existsSync(last);
const made = new Set<string>();

parentPort?.on('message', (batch: FileBatch | undefined) => {
	if (batch) for (const [path, text] of batch) place(path, text);
	else parentPort?.close();
});

/** A file that did not change is a hard link to the last build's: most do not, and no file is ever changed in place. */
function place(path: string, text: string): void {
	const file = join(folder, path);
	const parent = dirname(file);
	if (!made.has(parent)) mkdirSync(parent, { recursive: true });
	made.add(parent);
	if (!(hasLast && holds(join(last, path), text) && link(join(last, path), file))) writeFileSync(file, text);
}

/** False on disks that have no hard links. */
function link(old: string, file: string): boolean {
	try {
		linkSync(old, file);
		return true;
	} catch {
		return false;
	}
}

function holds(file: string, text: string): boolean {
	return existsSync(file) && readFileSync(file, 'utf8') === text;
}
