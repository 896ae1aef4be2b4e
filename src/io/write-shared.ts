import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file that several processes may write at once, so that each reads it whole: to a neighbour first, then renamed over the
 * old one. Unlike `replaceFile`, it does not bring the file to disk, which would take long for many.
 */
export async function writeShared(path: string, content: Uint8Array): Promise<void> {
	const draft = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(draft, content);
		await rename(draft, path);
	} finally {
		await rm(draft, { force: true });
	}
}
