import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { getContentFolder } from '../../../src/io/content-folder.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { createSiteViews } from '../../../src/views/site-views.ts';

const { content, problems } = loadContent(await readContent(getContentFolder()));
if (!content) throw new Error(JSON.stringify(problems));
const views = createSiteViews(createAtlas(content, { origin: 'https://map.example', base: '/' }));

test('each open question on the home page leads to the item of the essay that asks it', () => {
	const { questions } = views.home().doors;
	expect(questions.length).toBeGreaterThan(0);
	for (const { name, href } of questions) {
		const [path, id] = href.split('#');
		const page = views.themePaths().find(({ params }) => path === `/themes/${params.slug}/`);
		const { essayHtml = '', continuedHtml = '' } = page?.props.view ?? {};
		const item = new RegExp(`<li id="${id}">(.*?)</li>`, 's').exec(essayHtml + continuedHtml)?.[1] ?? '';
		const text = item
			.replace(/<[^>]+>/g, '')
			.replace(/&#x26;/g, '&')
			.trim();
		expect(text.slice(0, 30)).toBe(name.slice(0, 30));
	}
});
