import { type ImportPlan, type ImportRequest, planImport } from '../domain/import/plan-import.ts';
import type { LibraryFile } from '../domain/import/readers/raw-record.ts';
import { readLibraries } from '../domain/import/readers/read-library.ts';
import { readLibraryFile } from '../io/read-library-file.ts';
import { UsageError } from './command.ts';
import { showProgress } from './show-progress.ts';

/** What the system's error codes mean for a file that was named. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder; name the files in it',
	EACCES: 'permission denied: make it readable (chmod u+r)',
};

/** Reads libraries (files, https addresses, `-` for standard input) and plans their import, with its progress on stderr. */
export async function planLibraries(
	sources: readonly string[],
	request: Omit<ImportRequest, 'libraries'>,
): Promise<ImportPlan> {
	const files: LibraryFile[] = [];
	for (const source of sources) files.push(await readSource(source));
	const results = readLibraries(files, (file) => showProgress(`reading ${file.name}`));
	const libraries = files.flatMap((file, i) => {
		const read = results[i];
		if (read === undefined) return [];
		if (read.format === undefined) throw new UsageError(`${file.name} ${read.reason}`);
		return { file, read };
	});
	return planImport({ ...request, libraries });
}

async function readSource(source: string): Promise<LibraryFile> {
	const file = await readLibraryFile(source).catch((error: NodeJS.ErrnoException) => {
		throw new UsageError(`cannot read ${source}: ${REASONS[error.code ?? ''] ?? explain(error)}`, { cause: error });
	});
	if (file.text.trim() === '') throw new UsageError(`${file.name} is empty: export the library again`);
	return file;
}

/** The reason of a failed download stands in its cause. */
function explain(error: Error): string {
	return error.cause instanceof Error && error.cause.message
		? `${error.message}: ${error.cause.message}`
		: error.message;
}
