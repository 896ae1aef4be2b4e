import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: to a neighbour first, then renamed over the old one. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
	const draft = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(draft, text);
		await rename(draft, path);
	} finally {
		await rm(draft, { force: true });
	}
}
