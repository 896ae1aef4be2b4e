import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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
	const waiting = files[Symbol.iterator]();
	const work = async () => {
		for (let next = waiting.next(); !next.done; next = waiting.next()) {
			const file = join(folder, next.value.path);
			const parent = dirname(file);
			if (!made.has(parent)) await mkdir(parent, { recursive: true });
			made.add(parent);
			await writeFile(file, next.value.write());
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}
