/**
 * The thread that `writeSiteFiles` writes with. One call after another: for many small files that takes a fraction of the time
 * that waiting for each of them takes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileBatch } from './write-site-files.ts';

const folder = String(workerData);
const made = new Set<string>();

parentPort?.on('message', (batch: FileBatch | undefined) => {
	if (!batch) {
		parentPort?.close();
		return;
	}
	for (const [path, text] of batch) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, text);
	}
});
