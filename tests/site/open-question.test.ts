import { expect, test } from 'vitest';
import { themePages, views } from './shipped-views.ts';

test('each open question on the home page leads to the item of the essay that asks it', () => {
	const { questions } = views.home().doors;
	expect(questions.length).toBeGreaterThan(0);
	for (const { name, href } of questions) {
		const [path, id] = href.split('#');
		const page = themePages.find(({ params }) => path === `/themes/${params.slug}/`);
		const { essayHtml = '', continuedHtml = '' } = page?.props.view ?? {};
		const item = new RegExp(`<li id="${id}">(.*?)</li>`, 's').exec(essayHtml + continuedHtml)?.[1] ?? '';
		const text = item
			.replace(/<[^>]+>/g, '')
			.replace(/&#x26;/g, '&')
			.trim();
		expect(text.slice(0, 30)).toBe(name.slice(0, 30));
	}
});
