import { expect, test } from 'vitest';
import { listSources } from '../../../../src/domain/import/merge/import-snapshot.ts';

test('entries are known by their own keys, and not by ones made up of their place', () => {
	const keys = ['doe2024', 'record on line 3', 'work 3', '@misc', '', 'Homework 3', 'work 3b'];
	expect(listSources(keys.map((key) => ({ file: 'some/folder/library.bib', key })))).toEqual(
		['doe2024', 'Homework 3', 'work 3b'].map((key) => ({ library: 'library.bib', key })),
	);
});
