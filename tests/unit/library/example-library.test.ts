import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { makeExampleLibrary } from '../../../src/domain/library/example-library.ts';
import { makeLibraryMap } from '../../../src/domain/library/make-library-map.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { analyseFiles } from './analyse-files.ts';

describe('the example', () => {
	test('of a map is read whole, and found on its map but for what is made up', async () => {
		const { content } = loadContent(await readContent('tests/fixtures/small'));
		if (!content) throw new Error('the content has problems');
		const { text, entries } = makeExampleLibrary(content.corpus);
		const map = makeLibraryMap(content.corpus, content.graph);
		const answer = analyseFiles([{ name: 'example.bib', text }], map);
		expect(answer.problems).toEqual([]);
		expect(answer.read).toBe(entries);
		expect(answer.others.filter(({ title }) => !title.endsWith('a made-up paper'))).toEqual([]);
		const found = answer.found.map(({ paper }) => map.papers[paper]?.slug);
		expect(found.toSorted()).toEqual(content.corpus.papers.map(({ slug }) => slug).toSorted());
	});
});
