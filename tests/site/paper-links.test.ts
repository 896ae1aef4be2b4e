import { expect, test } from 'vitest';
import { toCsl } from '../../src/domain/citations/csl.ts';
import { atlas, paperPages } from './shipped-views.ts';

const pages = paperPages.map(({ props: { view } }) => ({ paper: atlas.getPaper(view.slug), view }));

test('the page of every paper links to the DOI that its citations name', () => {
	const pairs = pages.map(({ paper, view }) => [toCsl(paper).DOI ?? view.doi?.text, view.doi?.text, view.doi?.href]);
	expect(pairs.filter(([cited]) => cited !== undefined).length).toBeGreaterThan(0);
	expect(pairs.filter(([cited, shown]) => cited !== shown)).toEqual([]);
	expect(pairs.filter(([cited, , href]) => cited && !href?.startsWith('https://doi.org/'))).toEqual([]);
});

test('the record of every published paper says where it appeared in the words of its page', () => {
	const published = pages.filter(({ view }) => view.record.place !== null);
	const others = pages.filter(({ view }) => (view.record.publication?.type ?? 'preprint') !== 'preprint');
	expect(published.map(({ view }) => view.slug)).toEqual(others.map(({ view }) => view.slug));
	expect(published.filter(({ view }) => view.record.place !== view.venue.name).map(({ view }) => view.slug)).toEqual(
		[],
	);
});
