import { type ImportPlan, type ImportRequest, planImport } from '../domain/import/plan-import.ts';
import { readLibrary } from '../domain/import/readers/read-library.ts';
import { readLibraryFile } from '../io/read-library-file.ts';
import { UsageError } from './command.ts';

/** What the system's codes mean to whoever named a file. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder; name the files in it',
	EACCES: 'you may not read it',
};

/** Reads library files and plans their import, salient its progress on stderr. */
export async function planLibraries(
	paths: readonly string[],
	request: Omit<ImportRequest, 'libraries'>,
): Promise<ImportPlan> {
	const libraries = [];
	for (const path of paths) {
		const file = await readLibraryFile(path).catch((error: NodeJS.ErrnoException) => {
			throw new UsageError(`cannot read ${path}: ${REASONS[error.code ?? ''] ?? error.message}`, { cause: error });
		});
		if (file.text.trim() === '') throw new UsageError(`${path} is empty: export the library again`);
		const read = readLibrary(file, showProgress(`reading ${path}`));
		if (!read)
			throw new UsageError(
				`${path} is of no known format: BibTeX, RIS, MEDLINE, CSL-JSON, OpenAlex, Semantic Scholar or arXiv Atom`,
			);
		libraries.push({ file, read });
	}
	return planImport({ ...request, libraries });
}

/** How many steps pass without a word. */
const STEP = 500;

/** A line on stderr now and then; work that ends soon says nothing. */
export function showProgress(what: string): (done: number, total: number) => void {
	return (done, total) => {
		if (done > 0 && done % STEP === 0) console.error(`${what}: ${done} of ${total}`);
	};
}

/** Today in UTC, as content writes dates. */
export function getToday(): string {
	return new Date().toISOString().slice(0, 10);
}
