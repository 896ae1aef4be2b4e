import { describe, expect, test } from 'vitest';
import { groupByLetter, splitPages } from '../../../src/domain/browse/list-pages.ts';
import { raiseMinimum } from '../../../src/domain/corpus/raise-minimum.ts';

describe('a list cut into pages', () => {
	test.each([
		['no item', [], 2, [[]]],
		['as many as one page holds', [1, 2], 2, [[1, 2]]],
		['one more', [1, 2, 3], 2, [[1, 2], [3]]],
	])('%s', (_, items, size, parts) => {
		expect(splitPages(items, size)).toEqual(parts);
	});

	test('groups go by first letter, in any case, and what begins otherwise stands together', () => {
		const groups = groupByLetter(['2x', 'adam', 'Atlas', 'été', 'lora'], (name) => name, { name: '#', id: 'other' });
		expect(groups.map(({ name, id, items }) => [name, id, items])).toEqual([
			['#', 'other', ['2x']],
			['A', 'a', ['adam', 'Atlas']],
			['E', 'e', ['été']],
			['L', 'l', ['lora']],
		]);
	});

	test('other alphabets have groups of their own letters, Chinese those of its reading', () => {
		const groups = groupByLetter(['تعلم', 'градиент', '深度学习', 'Adam'], (name) => name, { name: '#', id: 'other' });
		expect(groups.map(({ name, id }) => [name, id])).toEqual([
			['ت', 'u62a'],
			['Г', 'u433'],
			['A', 'a'],
			['S', 's'],
		]);
	});

	test('letters of Latin titles stand among those of Chinese ones', () => {
		const titles = ['3D', '适应', '元学习', 'Prompt', 'Zoom'];
		const groups = groupByLetter(titles, (title) => title, { name: '#', id: 'other' });
		expect(groups.map(({ name }) => name)).toEqual(['#', 'P', 'S', 'Y', 'Z']);
	});
});

describe('a minimum that no more than so many reach', () => {
	test.each([
		['stays where few reach it', [5, 4, 1], 2, 2, 2],
		['rises past a tie, rather than choose within it', [5, 3, 3, 2], 2, 2, 4],
		['rises above all where even the highest are too many', [3, 3, 3], 2, 2, 4],
		['of nothing stays', [], 2, 2, 2],
	])('%s', (_, counts, minimum, atMost, raised) => {
		expect(raiseMinimum(counts, minimum, atMost)).toBe(raised);
	});
});
