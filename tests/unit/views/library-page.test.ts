import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { packExplorer } from '../../../src/domain/map/explorer-record.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { buildLibraryView } from '../../../src/views/library-page.ts';

const { content } = loadContent(await readContent('tests/fixtures/small'));
if (!content) throw new Error('the small content has problems');
const atlas = createAtlas(content, { origin: 'https://map.example', base: '/' });
const [paper] = atlas.corpus.papers;
if (!paper) throw new Error('the small content has no paper');

test.each([
	[2500, '/graph/'],
	[2501, undefined],
])(
	'a library on a map of %i papers leads to its graph at %j, which shows papers that it knows by name',
	(count, href) => {
		const corpus = { ...atlas.corpus, papers: Array.from({ length: count }, () => paper) };
		const { library } = buildLibraryView({ atlas: { ...atlas, corpus } });
		expect(library.graphHref).toBe(href);
		expect(packExplorer(corpus, atlas.graph).names.length > 0).toBe(href !== undefined);
	},
);
