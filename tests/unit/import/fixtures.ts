import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanRecord, type ImportedEntry } from '../../../src/domain/import/clean/clean-record.ts';
import { decodeLibrary } from '../../../src/domain/import/readers/decode-library.ts';
import type { LibraryFile } from '../../../src/domain/import/readers/raw-record.ts';
import { type ReadLibrary, readLibrary } from '../../../src/domain/import/readers/read-library.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/import');

export function loadFixture(name: string): LibraryFile {
	return { name, ...decodeLibrary(readFileSync(join(FIXTURES, name)), name) };
}

/** A library that is known to be of a known format. */
export function read(file: LibraryFile): ReadLibrary {
	const library = readLibrary(file);
	if (!library) throw new Error(`${file.name} is of no known format`);
	return library;
}

/** The entries of a file as metadata, and what was said about the others. */
export function readEntries(file: LibraryFile) {
	const library = read(file);
	const results = library.records.map((record) => cleanRecord(record, file.name));
	return {
		format: library.format,
		entries: results.flatMap(({ entry }) => entry ?? []),
		problems: [...library.problems, ...results.flatMap(({ problems }) => problems)],
		warnings: results.flatMap(({ warnings }) => warnings),
	};
}

/** BibTeX text as entries. */
export function readText(text: string): readonly ImportedEntry[] {
	return readEntries({ name: 'test.bib', text }).entries;
}
