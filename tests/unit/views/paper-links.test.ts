import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { getContentFolder } from '../../../src/io/content-folder.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { createPaperItems } from '../../../src/views/paper-item.ts';
import { buildPaperView } from '../../../src/views/paper-page.ts';

const { content, problems } = loadContent(await readContent(getContentFolder()));
if (!content) throw new Error(JSON.stringify(problems));
const atlas = createAtlas(content, { origin: 'https://map.example', base: '/' });
const context = { atlas, getItem: createPaperItems(atlas) };
const views = atlas.corpus.papers.map((paper) => ({ paper, view: buildPaperView(context, paper) }));

test('the page of every paper links to the DOI that its citations name', () => {
	const pairs = views.map(({ paper, view }) => [toCsl(paper).DOI ?? view.doi?.text, view.doi?.text, view.doi?.href]);
	expect(pairs.filter(([cited]) => cited !== undefined).length).toBeGreaterThan(0);
	expect(pairs.filter(([cited, shown]) => cited !== shown)).toEqual([]);
	expect(pairs.filter(([cited, , href]) => cited && !href?.startsWith('https://doi.org/'))).toEqual([]);
});

test('the record of every published paper says where it appeared in the words of its page', () => {
	const published = views.filter(({ view }) => view.record.place !== null);
	const kinds = views.flatMap(({ view }) => view.record.publication?.type ?? []);
	expect(published.length).toBe(kinds.filter((kind) => kind !== 'preprint').length);
	expect(published.filter(({ view }) => view.record.place !== view.venue.name).map(({ view }) => view.slug)).toEqual(
		[],
	);
});
