import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ContentFile } from '../domain/corpus/parse-document.ts';
import { ignoreMissing } from './read-if-there.ts';

/** The ending of a file or folder that is being written; readers of content pass it over. */
export const UNFINISHED = '.unfinished';

/** Writes files below a folder, in order, each as `replaceFile` does. Removes what an interrupted run left unfinished there. */
export async function writeContent(
	folder: string,
	files: readonly ContentFile[],
	onProgress?: (done: number, total: number) => void,
): Promise<void> {
	await removeUnfinished(folder);
	for (const [i, file] of files.entries()) {
		await replaceFile(join(folder, file.path), file.text);
		onProgress?.(i + 1, files.length);
	}
}

/** Makes a whole folder at once: it is there with all its files, or not at all. The place must be free or empty. */
export async function createContent(
	folder: string,
	files: readonly ContentFile[],
	onProgress?: (done: number, total: number) => void,
): Promise<void> {
	const place = resolve(folder);
	const unfinished = join(dirname(place), `.${basename(place)}${UNFINISHED}`);
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true });
	await writeTogether(unfinished, files, onProgress);
	await rmdir(place).catch(ignoreMissing);
	await rename(unfinished, place);
}

/** How many files are brought to disk at a time where their order does not matter. */
const AT_ONCE = 32;

/** Writes files of a folder that no reader knows yet, in any order. */
async function writeTogether(
	folder: string,
	files: readonly ContentFile[],
	onProgress?: (done: number, total: number) => void,
): Promise<void> {
	for (let start = 0; start < files.length; start += AT_ONCE) {
		const batch = files.slice(start, start + AT_ONCE);
		await Promise.all(batch.map((file) => replaceFile(join(folder, file.path), file.text)));
		for (const i of batch.keys()) onProgress?.(start + i + 1, files.length);
	}
}

/** True when nothing stands at a place, or an empty folder. Throws where a file does. */
export async function isFree(folder: string): Promise<boolean> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOTDIR') throw new Error(`${folder} is a file: name a folder`, { cause: error });
		return ignoreMissing(error);
	});
	return names === undefined || names.length === 0;
}

/**
 * Writes a file under another name, brings it to disk and renames it: whenever the process dies, the file is the old one or the
 * new one. What is left unfinished then is replaced by the next run.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const unfinished = `${path}${UNFINISHED}`;
	const handle = await open(unfinished, 'w');
	try {
		await handle.writeFile(text, 'utf8');
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(unfinished, path);
}

/** What an interrupted run left behind. */
async function removeUnfinished(folder: string): Promise<void> {
	const entries = (await readdir(folder, { recursive: true }).catch(ignoreMissing)) ?? [];
	for (const entry of entries)
		if (entry.endsWith(UNFINISHED)) await rm(join(folder, entry), { recursive: true, force: true });
}
