import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';

/** A file of the site and what writes it. */
interface WritableFile {
	/** Below the site's folder, beginning in a slash. */
	readonly path: string;
	readonly write: () => string;
}

/** As many files are under way at once, so that the disk is not waited for. */
const AT_ONCE = 8;

/** Writes files below a folder, making the folders they need. */
export async function writeSiteFiles(folder: string, files: Iterable<WritableFile>): Promise<void> {
	const made = new Set<string>();
	await pMap(
		files,
		async ({ path, write }) => {
			const file = join(folder, path);
			const parent = dirname(file);
			if (!made.has(parent)) await mkdir(parent, { recursive: true });
			made.add(parent);
			await writeFile(file, write());
		},
		{ concurrency: AT_ONCE },
	);
}
