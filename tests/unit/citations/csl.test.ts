import { expect, test } from 'vitest';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { getPaper, makePaper, PAPER_ROWS } from './papers.ts';

test('every known fact of a published paper stands in its field', () => {
	expect(toCsl(getPaper('everything known'))).toEqual({
		id: 'doe2024sort',
		type: 'paper-conference',
		title: 'Learning to Sort Apples',
		author: [
			{ given: 'Jane', family: 'Doe' },
			{ given: 'Erik', family: 'Berg' },
		],
		issued: { 'date-parts': [[2024]] },
		'container-title': 'ICLR 2024',
		DOI: '10.1000/apples.1_2',
		URL: 'https://doi.org/10.1000/apples.1_2',
		note: 'arXiv:2401.00001',
	});
});

test('of a paper that is a title alone nothing else is said', () => {
	expect(toCsl(getPaper('title alone'))).toEqual({
		id: 'doe2024sort',
		type: 'document',
		title: 'Learning to Sort Apples',
	});
});

test('a preprint carries its arXiv id as number and arXiv as publisher', () => {
	expect(toCsl(getPaper('arXiv alone'))).toMatchObject({
		type: 'article',
		number: 'arXiv:cs/0101001',
		publisher: 'arXiv',
		URL: 'https://arxiv.org/abs/cs/0101001',
	});
});

test('a DOI of arXiv makes a preprint, any other without a venue a document of unknown kind', () => {
	expect(toCsl(makePaper({ doi: '10.48550/arXiv.2204.05862' })).type).toBe('article');
	expect(toCsl(getPaper('DOI of unknown kind'))).toMatchObject({ type: 'document', note: 'arXiv:2401.00001' });
});

test('a thesis carries its degree and school, not a container', () => {
	const csl = toCsl(getPaper('thesis'));
	expect(csl).toMatchObject({ type: 'thesis', genre: 'PhD thesis', publisher: 'KU Leuven' });
	expect(csl).not.toHaveProperty('container-title');
});

test.each([
	[
		'retitled proceedings paper',
		{
			type: 'paper-conference',
			title: 'Sorting n Apples',
			issued: { 'date-parts': [[2024, 7]] },
			'container-title': 'Proceedings of Sorting',
			'container-title-short': 'SORT',
			'collection-title': 'Fruit Research',
			volume: '139',
			page: '10-20',
			publisher: 'Fruit Press',
			'publisher-place': 'Vienna',
			ISBN: '978-3-16-148410-0',
			DOI: '10.1000/sort.7',
			editor: [
				{ family: 'van Roe', given: 'Ann' },
				{ family: 'Poe', given: 'Tim', suffix: 'Jr.' },
			],
			note: 'arXiv:2401.00001',
		},
	],
	['article with all its numbers', { type: 'article-journal', volume: '75', issue: '2', ISSN: '1234-5678' }],
	['article with a number', { volume: '7', page: 'e123' }],
	['journal', { 'container-title': 'Journal of Apples & Pears', volume: '7', issue: '2' }],
	['chapter', { type: 'chapter', edition: '2', page: '10-20' }],
	['book', { type: 'book', 'collection-title': 'Fruit Series', volume: '4' }],
	['report', { type: 'report', genre: 'Technical report', number: 'TR-7', publisher: 'Fruit Lab' }],
	['preprint on another server', { type: 'article', publisher: 'bioRxiv', DOI: '10.1101/2024.01.02' }],
	['software', { type: 'software', version: '2.1', publisher: 'Zenodo' }],
	['dataset', { type: 'dataset', publisher: 'Zenodo' }],
	['web page', { type: 'webpage', 'container-title': 'Fruit Blog' }],
	['another kind', { type: 'document', publisher: 'Fruit Works' }],
])('a publication keeps its parts: %s', (name, fields) => {
	expect(toCsl(getPaper(name))).toMatchObject(fields);
});

test('the DOI of a preprint is not that of its publication', () => {
	const csl = toCsl(makePaper({ venue: 'ICLR 2024', doi: '10.48550/arXiv.2204.05862' }));
	expect(csl).not.toHaveProperty('DOI');
	expect(csl.URL).toBe('https://doi.org/10.48550/arXiv.2204.05862');
});

test('formulas in titles are plain text', () => {
	expect(toCsl(getPaper('formula at the start')).title).toBe('Sorter²: Self-sorting LLMs');
});

test('a list of authors that is known to lack someone says so', () => {
	expect(toCsl(getPaper('authors known to be missing')).note).toBe(
		'arXiv:2401.00001\nThe list of authors is incomplete.',
	);
});

test.each([
	[
		'its DOI',
		{ doi: '10.1000/a(b)', arxiv: '2401.00001', url: 'https://example.org/' },
		'https://doi.org/10.1000/a(b)',
	],
	['else its arXiv page', { arxiv: '2401.00001', url: 'https://example.org/' }, 'https://arxiv.org/abs/2401.00001'],
	['else its own page', { url: 'https://example.org/' }, 'https://example.org/'],
	['else the page given', {}, 'https://map.example/papers/apples/'],
])('the URL of a paper is %s', (_, fields, url) => {
	expect(toCsl(makePaper(fields), 'https://map.example/papers/apples/').URL).toBe(url);
});

test.each(PAPER_ROWS)('no field is empty or undefined: %s', (_, paper) => {
	const values = Object.values(toCsl(paper));
	expect(values.filter((value) => value === undefined || value === '' || value.length === 0)).toEqual([]);
});
