import { strToU8, zipSync } from 'fflate';
import type { ContentFile } from '../../domain/corpus/parse-document.ts';

/** The day in every file of the archive, so that the same content gives the same bytes. */
const DAY = '2020-01-01T00:00:00';

/** A content folder as a ZIP archive. */
export function zipFolder(files: readonly ContentFile[]): Uint8Array<ArrayBuffer> {
	const contents = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
	return new Uint8Array(zipSync(contents, { mtime: DAY }));
}
