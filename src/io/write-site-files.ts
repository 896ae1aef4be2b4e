import { setImmediate as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** A file of the site and what gives its text. */
interface WritableFile {
	/** Below the site's folder, beginning in a slash. */
	readonly path: string;
	readonly format: () => string;
}

/** What the writing thread receives: paths and texts. */
export type FileBatch = readonly (readonly [path: string, text: string])[];

export interface WriterFolders {
	readonly folder: string;
	/** The finished site of the last build, where there is one. */
	readonly last: string;
}

/** Files made at a time; other work of the build is done between two such batches. */
const BATCH = 50;

/** Writes files below a folder, making the folders they need. They are made here and written by another thread. */
export async function writeSiteFiles(folders: WriterFolders, files: Iterable<WritableFile>): Promise<void> {
	const writer = new Worker(new URL('./file-writer.ts', import.meta.url), { workerData: folders });
	const ended = new Promise((resolve) => writer.once('exit', resolve));
	let fault: unknown;
	writer.on('error', (error) => {
		fault = error;
	});
	let batch: [string, string][] = [];
	const hand = async () => {
		writer.postMessage(batch);
		batch = [];
		await pause();
		if (fault) throw fault;
	};
	for (const { path, format } of files) {
		batch.push([path, format()]);
		if (batch.length === BATCH) await hand();
	}
	await hand();
	writer.postMessage(undefined);
	await ended;
	if (fault) throw fault;
}
