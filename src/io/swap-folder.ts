import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ignoreMissing } from './read-if-there.ts';

/** Where the old folder is kept until the new one is in its place. */
const getAside = (place: string): string => join(dirname(place), `.${basename(place)}-old`);

/**
 * Puts a finished folder in the place of an old one. The old one is moved aside first and removed last: at every moment one of
 * the two is complete. A process killed between the two moves leaves the place empty, which `restoreFolder` corrects.
 */
export async function swapFolder(finished: string, place: string): Promise<void> {
	const aside = getAside(place);
	await rm(aside, { recursive: true, force: true });
	await moveIfThere(place, aside);
	await rename(finished, place);
	await rm(aside, { recursive: true, force: true });
}

/** Puts the old folder back where a swap was cut short; does nothing where the place is taken. */
export async function restoreFolder(place: string): Promise<void> {
	const isTaken = await stat(place).catch(() => undefined);
	if (!isTaken) await moveIfThere(getAside(place), place);
}

async function moveIfThere(from: string, to: string): Promise<void> {
	await rename(from, to).catch(ignoreMissing);
}
