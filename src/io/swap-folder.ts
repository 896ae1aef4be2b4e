import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of an old one. At every moment one of the two stands whole: the old one is moved
 * aside first and taken away last.
 */
export async function swapFolder(finished: string, place: string): Promise<void> {
	const aside = join(dirname(place), `.${basename(place)}-old`);
	await rm(aside, { recursive: true, force: true });
	await rename(place, aside).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
	await rename(finished, place);
	await rm(aside, { recursive: true, force: true });
}
