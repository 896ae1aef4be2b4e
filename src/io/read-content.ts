import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { ContentFile } from '../domain/corpus/parse-document.ts';
import { finishChanges } from './change-content.ts';
import { listFiles } from './list-files.ts';

/** Far fewer than any system lets a process hold open. */
const OPEN_AT_ONCE = 64;

/** Misnamed files are read too, for the check to report them. */
const CONTENT = /\.(?:ya?ml|md|markdown)$/i;

/**
 * Reads every YAML and Markdown file below a folder, after completing a change that was cut short. What is in a folder whose name
 * begins with a dot, as that of a change on its way, is no content. Throws when the folder cannot be read.
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
	await finishChanges(folder);
	const paths = (await listFiles(folder)).filter((path) => CONTENT.test(path) && !/(?:^|\/)\./.test(path));
	const read = async (path: string) => {
		const bytes = await readFile(join(folder, path));
		const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
		return isUtf8(bytes) ? { path, text } : { path, text, isUtf8: false };
	};
	return pMap(paths, read, { concurrency: OPEN_AT_ONCE });
}
