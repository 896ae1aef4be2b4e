/** The built site as tests read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const DIST = resolve('dist');

/** Paths of all files below `dist/`, with `/` separators, sorted. */
export function listFiles(folder = DIST): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

export function readText(path: string, folder = DIST): string {
	return readFileSync(join(folder, path), 'utf8');
}
