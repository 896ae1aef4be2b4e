import { describe, expect, test } from 'vitest';
import { makeSortKey, splitName } from '../../../src/domain/text/name.ts';

describe('a printed name in its parts', () => {
	test.each([
		['Yee Whye Teh', { given: 'Yee Whye', family: 'Teh', suffix: '' }],
		['Laurens van der Maaten', { given: 'Laurens', family: 'van der Maaten', suffix: '' }],
		['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
		['Remi Tachet des Combes', { given: 'Remi Tachet', family: 'des Combes', suffix: '' }],
		['Joost Van de Weijer', { given: 'Joost', family: 'Van de Weijer', suffix: '' }],
		['Rémi Des Combes', { given: 'Rémi', family: 'Des Combes', suffix: '' }],
		['Ana zu Berg Tal', { given: 'Ana', family: 'zu Berg Tal', suffix: '' }],
		['Plato', { given: '', family: 'Plato', suffix: '' }],
		['Van Morrison', { given: 'Van', family: 'Morrison', suffix: '' }],
	])('%s', (name, parts) => {
		expect(splitName(name)).toEqual(parts);
	});
});

test('names sort by family, accents and case aside', () => {
	const names = ['Zoë Ångström', 'Øyvind Berg', 'ada Abel', 'Łukasz Kaiser'];
	expect(names.toSorted((a, b) => (makeSortKey(a) < makeSortKey(b) ? -1 : 1))).toEqual([
		'ada Abel',
		'Zoë Ångström',
		'Øyvind Berg',
		'Łukasz Kaiser',
	]);
});
