/** The entries of a reader's library, read and cleaned; the same work stands in it once. */
import { words } from '#words/entry-faults';
import type { Problem } from '../corpus/problem.ts';
import { compareProblems } from '../corpus/problem.ts';
import { cleanRecord, type ImportedEntry } from '../import/clean/clean-record.ts';
import { type MergedEntry, mergeEntries } from '../import/merge/merge-entries.ts';
import { isMadeUpKey } from '../import/readers/entry-key.ts';
import type { UnreadKind } from '../import/readers/formats.ts';
import type { LibraryFile, Progress } from '../import/readers/raw-record.ts';
import { type ReadLibrary, readLibraries } from '../import/readers/read-library.ts';

/** A file and how many entries it has, or why it could not be read. */
export interface FileOutcome {
	readonly name: string;
	/** Undefined where it is of none that can be read. */
	readonly format: string | undefined;
	readonly entries: number;
	/** What an unread file is, by the key of its description in the interface. */
	readonly unread?: UnreadKind;
}

/** The entries of a file, without its text. */
export interface NamedLibrary {
	readonly file: LibraryFile;
	readonly read: ReadLibrary;
}

export interface ReadEntries {
	readonly files: readonly FileOutcome[];
	/** As read, for a map of them. */
	readonly libraries: readonly NamedLibrary[];
	readonly works: readonly MergedEntry[];
	/** How many entries the works were merged from. */
	readonly entries: number;
	/** Entries that could not be read, with line, reason and what to do. */
	readonly problems: readonly Problem[];
}

/** More are no library of one person, and the lists would be too long to look at. */
const MOST_ENTRIES = 20_000;

/** Reads files with the readers of the command line. A file that breaks its reader costs no other file. */
export function readEntries(files: readonly LibraryFile[], onProgress?: (file: LibraryFile) => Progress): ReadEntries {
	const outcomes: FileOutcome[] = [];
	const libraries: NamedLibrary[] = [];
	const entries: ImportedEntry[] = [];
	const problems: Problem[] = files.flatMap((file) => file.warnings ?? []);
	for (const [i, read] of readAll(files, onProgress).entries()) {
		const name = files[i]?.name ?? '';
		if (read.format === undefined) {
			outcomes.push({ name, format: undefined, entries: 0, unread: read.kind });
			continue;
		}
		const room = MOST_ENTRIES - entries.length;
		libraries.push({ file: { name, text: '' }, read: { ...read, records: read.records.slice(0, room) } });
		outcomes.push({ name, format: read.format, entries: Math.min(room, read.records.length) });
		if (read.records.length > room) problems.push(warnOfRest(name, read.records[room]?.line));
		problems.push(...read.problems);
		for (const record of read.records.slice(0, room)) {
			const result = cleanRecord(record, name);
			if (result.entry) entries.push(result.entry);
			problems.push(...result.problems);
		}
	}
	const works = mergeEntries(entries);
	return {
		files: outcomes,
		libraries,
		works,
		entries: entries.length,
		problems: problems.map(dropMadeUpKey).sort(compareProblems),
	};
}

/** A made-up key is in English, and says what file and line say. */
function dropMadeUpKey(problem: Problem): Problem {
	const { field, ...others } = problem;
	return field !== undefined && isMadeUpKey(field) ? others : problem;
}

type Outcome = ReturnType<typeof readLibraries>[number];

/** All files together, as they may define names for each other; where that fails, one by one. */
function readAll(files: readonly LibraryFile[], onProgress?: (file: LibraryFile) => Progress): readonly Outcome[] {
	try {
		return readLibraries(files, onProgress);
	} catch {
		return files.map((file) => readAlone(file, onProgress));
	}
}

function readAlone(file: LibraryFile, onProgress?: (file: LibraryFile) => Progress): Outcome {
	try {
		const [outcome] = readLibraries([file], onProgress);
		return outcome ?? { format: undefined, kind: 'unknown', reason: 'is empty' };
	} catch (error) {
		return error instanceof RangeError
			? { format: undefined, kind: 'deep', reason: 'is nested too deeply to be read' }
			: { format: undefined, kind: 'damaged', reason: 'is damaged: export it again' };
	}
}

function warnOfRest(file: string, line: number | undefined): Problem {
	return { file, ...(line !== undefined && { line }), ...words.tooManyEntries(MOST_ENTRIES) };
}
