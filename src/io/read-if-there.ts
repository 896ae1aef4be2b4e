import { readFile } from 'node:fs/promises';

/** A file's text, undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
	return readFile(path, 'utf8').catch(ignoreMissing);
}

/** For `catch`: undefined where nothing is at a path; any other error is thrown again. */
export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
	return undefined;
}
