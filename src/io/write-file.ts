import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: to a neighbour first, then renamed over the old one. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
	const draft = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(draft, content);
		await rename(draft, path);
	} finally {
		await rm(draft, { force: true });
	}
}
