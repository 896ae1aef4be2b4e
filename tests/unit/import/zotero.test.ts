/** Zotero's RDF, and the JSON of its extension Better BibTeX. */
import { describe, expect, test } from 'vitest';
import { readEntries } from './fixtures.ts';

describe('Better BibTeX JSON', () => {
	const CONFIG = {
		id: '36a3b0b5-bad0-4a04-b79b-441c7cef77db',
		label: 'BetterBibTeX JSON',
		options: {},
		preferences: {},
	};
	const COLLECTIONS = {
		AAAA1111: { collections: ['BBBB2222'], items: [], key: 'AAAA1111', name: 'All', parent: false },
		BBBB2222: { collections: [], items: [1, 2], key: 'BBBB2222', name: 'Some', parent: 'AAAA1111' },
	};
	const creators = [{ creatorType: 'author', firstName: 'Jan', lastName: 'Berg' }];
	const ITEMS = [
		{
			citationKey: 'berg2001',
			itemType: 'bookSection',
			title: 'A section',
			bookTitle: 'Handbook',
			date: '2001',
			creators,
		},
		{ itemType: 'attachment', title: 'A file' },
		{ citationKey: 'berg2002', itemType: 'preprint', title: 'A preprint', repository: 'arXiv', date: '2002', creators },
	];

	test.each([
		['the configuration first', { config: CONFIG, version: { zotero: '7' }, collections: COLLECTIONS, items: ITEMS }],
		['collections first', { collections: COLLECTIONS, config: CONFIG, items: ITEMS }],
		['no collections', { config: CONFIG, items: ITEMS }],
	])('with %s', (_, library) => {
		for (const space of [0, 2]) {
			const { format, entries, problems } = readEntries({ name: 'x.json', text: JSON.stringify(library, null, space) });
			expect([format, problems]).toEqual(['Zotero JSON', []]);
			expect(entries.map(({ citeKey, metadata: { title, authors } }) => [citeKey, title, authors])).toEqual([
				['berg2001', 'A section', ['Jan Berg']],
				['berg2002', 'A preprint', ['Jan Berg']],
			]);
		}
	});
});
