import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { createSiteViews } from '../../../src/views/site-views.ts';

test.each([
	['tests/fixtures/small', '4 topics and 2 links: topics are linked where they share papers.'],
	['content', '170 topics, linked where they share papers; of 854 links, each topic’s 3 strongest are drawn.'],
])('the graph of %s says how many of its links are drawn', async (folder, sentence) => {
	const { content } = loadContent(await readContent(folder));
	if (!content) throw new Error(`the content of ${folder} has problems`);
	const views = createSiteViews(createAtlas(content, { origin: 'https://map.example', base: '/' }));
	expect(views.graph().intro).toBe(sentence);
});
