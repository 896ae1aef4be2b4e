import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimOwnFolder } from './own-folder.ts';
import { ignoreMissing, readIfThere } from './read-if-there.ts';

/** Says in a cache which program filled it. */
const PROGRAM_FILE = 'program.txt';

/**
 * Takes a folder that builds keep things in for this process alone, so that neither a second build nor one that is killed leaves
 * a mixture for the next. Gives its place for the time being; `keep` puts it back, and one that is not kept may be thrown away.
 * What another program filled, by its digest, is removed: a kept page names its scripts and styles by what they hold, and an edit
 * of the program can rename a shared one although no module of the page itself changed.
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
