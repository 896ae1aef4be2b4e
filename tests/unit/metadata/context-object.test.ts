import { expect, test } from 'vitest';
import { formatContextObject } from '../../../src/domain/metadata/context-object.ts';
import { getPaper } from '../citations/papers.ts';

test.each([
	[
		'everything known',
		{
			rft_val_fmt: ['info:ofi/fmt:kev:mtx:book'],
			'rft.genre': ['proceeding'],
			'rft.atitle': ['Learning to Sort Apples'],
			'rft.btitle': ['ICLR 2024'],
			'rft.au': ['Doe, Jane', 'Berg, Erik'],
			'rft.date': ['2024'],
			rft_id: ['info:doi/10.1000/apples.1_2', 'https://doi.org/10.1000/apples.1_2'],
		},
	],
	['journal', { 'rft.genre': ['article'], 'rft.jtitle': ['Journal of Apples & Pears'], 'rft.volume': ['7'] }],
	['arXiv alone', { 'rft.type': ['preprint'], 'rft.title': ['Learning to Sort Apples'], 'rft.pub': ['arXiv'] }],
	['thesis', { rft_val_fmt: ['info:ofi/fmt:kev:mtx:dissertation'], 'rft.inst': ['KU Leuven'] }],
	['chapter', { 'rft.genre': ['bookitem'], 'rft.btitle': ['Handbook of Apples'] }],
	['groups', { 'rft.aucorp': ['Apple Sorting Team', 'Institute for Pears and Plums', 'Fruit Works, Inc.'] }],
	['title alone', { 'rft.au': [], 'rft.date': [], rft_id: [] }],
])('%s is told to whoever reads lists of papers', (name, expected) => {
	const told = new URLSearchParams(formatContextObject(getPaper(name)));
	expect(Object.fromEntries(Object.keys(expected).map((key) => [key, told.getAll(key)]))).toEqual(expected);
});
