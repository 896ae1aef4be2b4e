import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimOwnFolder } from './own-folder.ts';
import { ignoreMissing, readIfThere } from './read-if-there.ts';

/** Names, in a cache, the program that filled it. */
const PROGRAM_FILE = 'program.txt';

/**
 * Moves the folder of a cache to a path of this process, so that neither a second build nor one that is killed leaves a mixture
 * for the next. Gives that path; `keep` moves the folder back, and one that is not kept may be removed. A cache of another program,
 * by its digest, is emptied: a kept page names its scripts and styles by hashes of their content, and an edit of the program can
 * rename a shared one although no module of the page itself changed.
 */
export async function claimCache(
	folder: string,
	program: string,
): Promise<{
	readonly place: string;
	readonly keep: () => Promise<void>;
}> {
	const place = await claimOwnFolder(folder);
	await rename(folder, place).catch(ignoreMissing);
	if ((await readIfThere(join(place, PROGRAM_FILE))) !== program) await rm(place, { recursive: true, force: true });
	await mkdir(place, { recursive: true });
	await writeFile(join(place, PROGRAM_FILE), program);
	const keep = async () => {
		await rm(folder, { recursive: true, force: true });
		await rename(place, folder);
	};
	return { place, keep };
}
