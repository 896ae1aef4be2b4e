import { expect, test } from 'vitest';
import { paperPages, themePages, views } from './shipped-views.ts';

/** Ids of the headings and items of each theme's essay. */
const essayIds = new Map(
	themePages.map(({ params, props: { view } }) => {
		const html = view.essayHtml + view.continuedHtml;
		return [params.slug, new Set([...html.matchAll(/<(?:h[23]|li) id="([^"]+)"/g)].map(([, id = '']) => id))];
	}),
);
/** What of a theme's page stands around its essay and is linked on purpose. */
const AROUND = ['start', 'table', 'disputes', 'classics', 'papers'];

function listEssayLinks(view: unknown): { slug: string; id: string }[] {
	return [...JSON.stringify(view).matchAll(/\/themes\/([^/"\\]+)\/#([^"\\<]+)/g)]
		.map(([, slug = '', id = '']) => ({ slug, id }))
		.filter(({ id }) => !AROUND.includes(id));
}

test('the contents of an essay lead to its own headings', () => {
	for (const { params, props } of themePages) {
		const ids = essayIds.get(params.slug);
		const wanted = props.view.contents.map(({ href }) => href.slice(1));
		expect(wanted.length, params.slug).toBeGreaterThan(1);
		expect(
			wanted.filter((id) => !ids?.has(id)),
			params.slug,
		).toEqual([]);
	}
});

test.each([
	['papers', () => paperPages],
	['topics', () => views.topicPaths()],
])('what pages of %s say is discussed leads into the essay, and not to a list of papers below it', (_, list) => {
	const links = list().flatMap(({ props }) => listEssayLinks(props));
	expect(links.length).toBeGreaterThan(50);
	expect(links.filter(({ slug, id }) => !essayIds.get(slug)?.has(id))).toEqual([]);
});
