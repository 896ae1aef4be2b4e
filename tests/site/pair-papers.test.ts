import { expect, test } from 'vitest';
import { atlas, views } from './shipped-views.ts';

test('the page of a pair lists its papers newest first, as its order says', () => {
	const pairs = views.pairPaths();
	expect(pairs.length).toBeGreaterThan(100);
	const unsorted = pairs.filter(({ props }) => {
		const years = props.view.papers.map(({ slug }) => atlas.getPaper(slug).year ?? 0);
		return years.some((year, i) => i > 0 && year > (years[i - 1] ?? 0));
	});
	expect(unsorted.map(({ params }) => params)).toEqual([]);
});
