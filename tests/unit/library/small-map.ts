import { loadContent } from '../../../src/atlas/load-content.ts';
import type { LibraryMap } from '../../../src/domain/library/library-map.ts';
import { makeLibraryMap } from '../../../src/domain/library/make-library-map.ts';
import { readContent } from '../../../src/io/read-content.ts';

/** What a library is compared with on the map of six papers. */
export async function readSmallMap(): Promise<LibraryMap> {
	const { content } = loadContent(await readContent('tests/fixtures/small'));
	if (!content) throw new Error('the small map has problems');
	return makeLibraryMap(content.corpus, content.graph);
}
