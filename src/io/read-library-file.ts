import { readFile } from 'node:fs/promises';
import type { LibraryFile } from '../domain/import/readers/raw-record.ts';
import { decodeLibrary } from '../domain/import/readers/read-library.ts';

/** Reads a library file whatever its encoding; `name` is the path as given. Throws when it cannot be read. */
export async function readLibraryFile(path: string): Promise<LibraryFile> {
	return { name: path, text: decodeLibrary(await readFile(path)) };
}
