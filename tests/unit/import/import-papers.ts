import { expect } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { planImport } from '../../../src/domain/import/plan-import.ts';
import { decodeLibrary } from '../../../src/domain/import/readers/decode-library.ts';
import type { LibraryFile } from '../../../src/domain/import/readers/raw-record.ts';
import { read } from './fixtures.ts';

/** The papers of a map made of one library, by key. */
export function importPapers(file: LibraryFile): readonly Paper[] {
	const { writes } = planImport({
		files: [],
		snapshot: undefined,
		libraries: [{ file, read: read(file) }],
		today: '2026-11-21',
		withAbstracts: true,
	});
	const { content, problems } = loadContent(writes.filter(({ path }) => path !== 'imports.json'));
	expect(problems.map(formatProblem)).toEqual([]);
	return (content?.corpus.papers ?? []).toSorted((a, b) => (a.cite < b.cite ? -1 : 1));
}

/** The same of a library that is the text of a file. */
export function importText(text: string): readonly Paper[] {
	return importPapers({ name: 'library', ...decodeLibrary(new TextEncoder().encode(text), 'library') });
}
