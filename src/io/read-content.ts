import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { ContentFile } from '../domain/corpus/parse-document.ts';

/** The content folder of this run: `CONTENT_DIR`, or `content` below the working folder. */
export function getContentFolder(): string {
	return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** Reads every YAML and Markdown file below a folder. Throws when the folder cannot be read. */
export async function readContent(folder: string): Promise<ContentFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(?:ya?ml|md)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(
		paths.map(async (path) => ({
			path: path
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
			text: await readFile(path, 'utf8'),
		})),
	);
}
