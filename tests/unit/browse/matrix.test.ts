import { expect, test } from 'vitest';
import { buildMatrix, type Classification, listPairs } from '../../../src/domain/browse/matrix.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { makePaper } from '../citations/papers.ts';

const classify = (id: string, values: readonly string[]): Classification => ({
	id,
	name: id,
	question: `${id}?`,
	isOfContent: id !== 'theme',
	values: values.map((value) => ({ id: value, name: value, definition: value })),
	list: (paper) => paper.facets[makeSlug(id)] ?? [],
});
const what = classify('what', ['weights', 'prompt']);
const when = classify('when', ['training', 'test-time']);
const theme = classify('theme', ['a']);
const paper = (slug: string, facets: Record<string, string[]>) =>
	makePaper({
		slug: makeSlug(slug),
		facets: Object.fromEntries(
			Object.entries(facets).map(([facet, values]) => [facet, values.map((v) => makeSlug(v))]),
		),
	});

test('a paper with several values is in each of their cells, one without a value in none', () => {
	const papers = [
		paper('one', { what: ['weights', 'prompt'], when: ['training'] }),
		paper('two', { what: ['weights'], when: ['training', 'test-time'] }),
		paper('three', { what: ['weights'] }),
	];
	const { cells, rowTotals, columnTotals, most } = buildMatrix(what, when, papers);
	expect(cells.map((row) => row.map((cell) => cell.map(({ slug }) => slug)))).toEqual([
		[['one', 'two'], ['two']],
		[['one'], []],
	]);
	expect([rowTotals, columnTotals, most]).toEqual([[3, 1], [2, 1], 2]);
});

test('every two classifications are a pair; themes are rows', () => {
	expect(listPairs([what, when, theme]).map(([rows, columns]) => [rows.id, columns.id])).toEqual([
		['what', 'when'],
		['theme', 'what'],
		['theme', 'when'],
	]);
});
