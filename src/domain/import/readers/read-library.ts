/** Reads a file of any known format, recognized by its content and not by its name. */
import { words } from '#words/entry-faults';
import { type Format, findFormat, type UnreadKind } from './formats.ts';
import type { LibraryFile, Progress, RawLibrary } from './raw-record.ts';

export interface ReadLibrary extends RawLibrary {
	readonly format: string;
}

/** A file that could not be read: what it seems to be, and what to do instead. */
export interface UnreadLibrary {
	readonly format: undefined;
	readonly kind: UnreadKind;
	readonly reason: string;
}

/**
 * The entries of files that are imported together: what one BibTeX file defines holds in the others. A file of no known
 * format is described.
 */
export function readLibraries(
	files: readonly LibraryFile[],
	onProgress?: (file: LibraryFile) => Progress,
): readonly (ReadLibrary | UnreadLibrary)[] {
	const formats = files.map((file) => findFormat(file.text));
	return files.map((file, i) => {
		const format = formats[i];
		if (!format?.read) return { format: undefined, kind: format?.unread ?? 'unknown', reason: describeUnread(format) };
		const others = files.filter((other, n) => other !== file && formats[n]?.name === format.name);
		const library = format.read(file, onProgress?.(file), others);
		return { format: format.name, ...(isEmpty(library, format) ? tellEmpty(file, format) : library) };
	});
}

/** The entries of one file; undefined when it is of no format that can be read. */
export function readLibrary(file: LibraryFile, onProgress?: Progress): ReadLibrary | undefined {
	const [library] = readLibraries([file], onProgress && (() => onProgress));
	return library?.format === undefined ? undefined : library;
}

/** True for a file of which nothing was read and nothing said; BibTeX may hold definitions alone. */
function isEmpty({ records, problems }: RawLibrary, format: Format): boolean {
	return records.length === 0 && problems.length === 0 && format.name !== 'BibTeX';
}

function tellEmpty(file: LibraryFile, format: Format): RawLibrary {
	return { records: [], problems: [{ file: file.name, ...words.emptyFile(format.name) }] };
}

function describeUnread(format: Format | undefined): string {
	if (format?.instead) return `is ${format.name}: ${format.instead}`;
	return 'is of no known format: export the library as BibTeX, RIS, CSL-JSON or CSV, and import that';
}
