import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { createSiteViews } from '../../../src/views/site-views.ts';

const files = await readContent('tests/fixtures/small');

function load(change: (text: string) => string = (text) => text) {
	const { content, problems } = loadContent(files.map(({ path, text }) => ({ path, text: change(text) })));
	if (!content) throw new Error(JSON.stringify(problems));
	const atlas = createAtlas(content, { origin: 'https://map.example', base: '/maps/' });
	return { views: createSiteViews(atlas), pages: content.pages };
}

test('a map whose papers cite each other has a page of them, which the page of the graph names', () => {
	const { views, pages } = load();
	const [page] = views.citationsPaths();
	expect(page?.props.view.marks.map(({ href, spoken }) => [href, spoken]).slice(0, 1)).toEqual([
		[
			'/maps/papers/why-networks-forget/',
			'Why networks forget, authors not recorded: cited by 2 papers on this map, cites 0 papers',
		],
	]);
	expect(views.graph().citations?.href).toBe('/maps/graph/citations/');
	expect(pages).toContain('/graph/citations/');
});

test('a map without citations has no such page', () => {
	const { views, pages } = load((text) => text.replace(/^cites:.*\n/m, ''));
	expect(views.citationsPaths()).toEqual([]);
	expect(views.graph().citations).toBeUndefined();
	expect(pages).not.toContain('/graph/citations/');
});
