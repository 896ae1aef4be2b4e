import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import pMap from 'p-map';
import type { ContentFile } from '../domain/corpus/parse-document.ts';
import { finishChanges } from './change-content.ts';

/** Far fewer than any system lets a process hold open. */
const OPEN_AT_ONCE = 64;

/** Reads every YAML and Markdown file below a folder, after completing a change that was cut short. Throws when the folder cannot be read. */
export async function readContent(folder: string): Promise<ContentFile[]> {
	await finishChanges(folder);
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(?:ya?ml|md)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const texts = await pMap(paths, (path) => readFile(path, 'utf8'), { concurrency: OPEN_AT_ONCE });
	return paths.map((path, i) => ({
		path: path
			.slice(folder.length + 1)
			.split(sep)
			.join('/'),
		text: texts[i] ?? '',
	}));
}
