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

describe('Zotero RDF puts what an item is part of into each other', () => {
	const read = (item: string, others = '') => {
		const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">
    <rdf:Description rdf:about="#item_1">${item}<dc:title>A title</dc:title></rdf:Description>${others}
</rdf:RDF>`;
		return readEntries({ name: 'x.rdf', text }).entries.map(({ metadata }) => metadata);
	};
	const SERIES =
		'<dcterms:isPartOf><bib:Series><dc:title>Lecture Notes</dc:title><dc:identifier>123</dc:identifier></bib:Series></dcterms:isPartOf>';

	test.each([
		[
			'a section of a book',
			`<z:itemType>bookSection</z:itemType><dcterms:isPartOf><bib:Book>${SERIES}<prism:volume>4</prism:volume><dc:identifier>ISBN 978-3-16-148410-0</dc:identifier><dc:title>The book</dc:title></bib:Book></dcterms:isPartOf>`,
			{ type: 'chapter', container: 'The book', volume: '4', isbn: '978-3-16-148410-0' },
		],
		[
			'a paper',
			`<z:itemType>conferencePaper</z:itemType><dcterms:isPartOf><bib:Journal>${SERIES}<dc:title>Proceedings</dc:title></bib:Journal></dcterms:isPartOf>`,
			{ type: 'paper', container: 'Proceedings' },
		],
		[
			'a paper of a conference without proceedings',
			`<z:itemType>conferencePaper</z:itemType><dcterms:isPartOf><bib:Journal>${SERIES}</bib:Journal></dcterms:isPartOf><bib:presentedAt><bib:Conference><dc:title>The meeting</dc:title></bib:Conference></bib:presentedAt>`,
			{ type: 'paper', container: 'The meeting' },
		],
		['a book', `<z:itemType>book</z:itemType>${SERIES}`, { type: 'book' }],
	])('%s keeps its series and the number in it', (_, item, publication) => {
		expect(read(item).map((one) => one.publication)).toEqual([
			{ ...publication, series: 'Lecture Notes', number: '123' },
		]);
	});

	test('a series without a title has a shorter one', () => {
		const series =
			'<dcterms:isPartOf><bib:Series><dcterms:alternative>LN</dcterms:alternative></bib:Series></dcterms:isPartOf>';
		expect(read(`<z:itemType>book</z:itemType>${series}`)[0]?.publication).toEqual({ type: 'book', series: 'LN' });
	});

	const NEWSPAPER = '<dc:title>The Example Times</dc:title><dc:identifier>ISSN 1234-5678</dc:identifier>';
	test.each([
		['in it', `<dcterms:isPartOf><bib:Newspaper>${NEWSPAPER}</bib:Newspaper></dcterms:isPartOf>`, ''],
		[
			'beside it',
			'<dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>',
			`<bib:Newspaper rdf:about="urn:issn:1234-5678">${NEWSPAPER}</bib:Newspaper>`,
		],
	])('an article in a section of a newspaper that stands %s', (_, link, others) => {
		const section = `<dcterms:isPartOf><bib:Part><dc:title>World</dc:title>${link}</bib:Part></dcterms:isPartOf>`;
		expect(read(`<z:itemType>newspaperArticle</z:itemType>${section}`, others)).toEqual([
			{
				title: 'A title',
				venue: 'The Example Times',
				publication: { type: 'article', container: 'The Example Times', issn: '1234-5678' },
			},
		]);
	});

	test('a whole that is said to be part of itself', () => {
		const link = '<dcterms:isPartOf rdf:resource="#whole"/>';
		const whole = `<bib:Journal rdf:about="#whole">${link}<dc:title>The journal</dc:title></bib:Journal>`;
		expect(read(`<z:itemType>journalArticle</z:itemType>${link}`, whole)[0]?.venue).toBe('The journal');
	});
});

test.each([
	['patent', ['inventor', 'attorneyAgent'], ['Ada Inventor']],
	['podcast', ['podcaster', 'guest'], ['Ada Podcaster']],
	['journalArticle', ['author', 'reviewedAuthor', 'contributor'], ['Ada Author']],
	['hearing', ['contributor'], ['Ada Contributor']],
	['film', ['director', 'producer', 'castMember'], ['Ada Director']],
])('the authors of a %s are those whom its type calls so: %j', (itemType, roles, authors) => {
	const creators = roles.map((creatorType, i) => ({
		creatorType,
		firstName: ['Ada', 'Bo', 'Cy'][i],
		lastName: `${creatorType[0]?.toUpperCase()}${creatorType.slice(1)}`,
	}));
	const text = JSON.stringify([{ key: 'ABCD2345', data: { key: 'ABCD2345', itemType, title: 'Of stones', creators } }]);
	expect(readEntries({ name: 'x.json', text }).entries[0]?.metadata.authors).toEqual(authors);
});
