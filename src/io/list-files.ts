import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** All files below a folder, by their paths from it with `/` between, in the order of their letters. Throws when it cannot be read. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}
