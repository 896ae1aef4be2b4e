/** Several changes of a content folder as one: whenever the process dies, either all of them are made or none. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ContentChange } from '../domain/edit/content-change.ts';
import { ignoreMissing, readIfThere } from './read-if-there.ts';
import { UNFINISHED, writeContent } from './write-content.ts';

/** Where changes wait that are complete and not yet in their places. */
const PENDING = '.pending';
const LIST = 'changes.json';

const listSchema = z.object({ writes: z.array(z.string()), removes: z.array(z.string()) });

/**
 * Writes and removes files of a folder. All new texts are first brought to disk beside the old ones; after one
 * rename, `finishChanges` puts them in their places, in this run or, where it was killed, in the next one that reads the folder.
 */
export async function changeContent(folder: string, { writes, removes }: ContentChange): Promise<void> {
	await finishChanges(folder);
	if (writes.length === 0 && removes.length === 0) return;
	const unfinished = join(folder, `${PENDING}${UNFINISHED}`);
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true });
	const list = JSON.stringify({ writes: writes.map(({ path }) => path), removes });
	await writeContent(unfinished, [
		...writes.map(({ path, text }) => ({ path: `files/${path}`, text })),
		{ path: LIST, text: list },
	]);
	await rename(unfinished, join(folder, PENDING));
	await syncFolder(folder);
	await finishChanges(folder);
}

/** Puts complete changes in their places; does nothing where there are none. */
export async function finishChanges(folder: string): Promise<void> {
	const pending = join(folder, PENDING);
	const text = await readIfThere(join(pending, LIST));
	if (text === undefined) return;
	const { writes, removes } = listSchema.parse(JSON.parse(text));
	for (const path of writes) {
		const place = join(folder, path);
		await mkdir(dirname(place), { recursive: true });
		// Missing where a run that was killed has put it in its place already.
		await rename(join(pending, 'files', path), place).catch(ignoreMissing);
	}
	for (const path of removes) await rm(join(folder, path), { force: true });
	await rm(pending, { recursive: true, force: true });
}

async function syncFolder(folder: string): Promise<void> {
	// Windows opens no folders.
	const handle = await open(folder, 'r').catch(() => undefined);
	await handle?.sync().catch(() => undefined);
	await handle?.close();
}
