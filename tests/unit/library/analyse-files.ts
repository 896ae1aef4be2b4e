import type { LibraryFile } from '../../../src/domain/import/readers/raw-record.ts';
import { compareEntries, type LibraryAnswer, readWithProgress } from '../../../src/domain/library/analyse-library.ts';
import type { LibraryMap } from '../../../src/domain/library/library-map.ts';

const ignore = (): void => undefined;

/** What a map says of files, as the page asks for it. */
export function analyseFiles(files: readonly LibraryFile[], map: LibraryMap): LibraryAnswer {
	return compareEntries(readWithProgress(files, ignore), map, ignore);
}
