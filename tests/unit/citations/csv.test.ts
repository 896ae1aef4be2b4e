import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/domain/citations/csv.ts';
import { toCsvRow } from '../../../src/domain/citations/csv-row.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { getPaper, makePaper } from './papers.ts';

/** Reads CSV as RFC 4180 defines it. */
function parseCsv(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of csv
		.replace(/^\ufeff/, '')
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('a header and rows end in CRLF; unknown values are empty', () => {
	const rows = [
		{ title: 'Apples, and "Pears"', year: 2024 },
		{ title: 'Plums', year: undefined },
	];
	expect(toCsv(rows)).toBe('\ufefftitle,year\r\n"Apples, and ""Pears""",2024\r\nPlums,\r\n');
});

test('no rows make no text', () => {
	expect(toCsv([])).toBe('');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j is not run as a formula', (text) => {
	expect(parseCsv(toCsv([{ text }]))[1]).toEqual([`'${text}`]);
});

test('a negative number stays a number', () => {
	expect(toCsv([{ n: -1 }])).toBe('\ufeffn\r\n-1\r\n');
});

test('any texts are read back as they were, but for the apostrophe before a formula', () => {
	const text = fc.string({ unit: fc.constantFrom(...'ab,"\r\n;=- ') });
	fc.assert(
		fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
			const [header, ...values] = parseCsv(toCsv(rows));
			expect(header).toEqual(['a', 'b']);
			const read = values.map((line) => line.map((value) => value.replace(/^'/, '')));
			expect(read).toEqual(rows.map(({ a, b }) => [a, b]));
		}),
		{ seed: 6 },
	);
});

test('a paper is a row whose lists are joined', () => {
	const row = toCsvRow(getPaper('everything known'), 'https://map.example/papers/apples/');
	expect(row).toMatchObject({
		url: 'https://map.example/papers/apples/',
		title: 'Learning to Sort Apples',
		authors: 'Jane Doe; Erik Berg',
		year: 2024,
		arxiv: 'arXiv:2401.00001',
		doi: '10.1000/apples.1_2',
		topics: 'apples',
	});
});

test('facets are columns of their own, and so are the parts of a publication', () => {
	const paper = { ...getPaper('retitled proceedings paper'), facets: { what: ['weights', 'memory'].map(makeSlug) } };
	expect(toCsvRow(paper, '/', { facets: ['what', 'when'].map((id) => ({ id: makeSlug(id) })) })).toMatchObject({
		facet_what: 'weights; memory',
		facet_when: undefined,
		year: 2023,
		publication_type: 'paper',
		publication_title: 'Sorting n Apples',
		publication_container: 'Proceedings of Sorting',
		publication_year: 2024,
		publication_volume: '139',
		publication_pages: '10–20',
		publication_publisher: 'Fruit Press',
	});
});

test('data sets, models and the result have columns', () => {
	const paper = makePaper({ datasets: ['MNIST', 'GSM8K'], models: ['Llama 2'], result: 'Sorts $2^3$ apples' });
	expect(toCsvRow(paper, '/')).toMatchObject({
		datasets: 'MNIST; GSM8K',
		models: 'Llama 2',
		result: 'Sorts 2³ apples',
	});
});

test('all papers have the same columns, whatever is known of them', () => {
	const columns = Object.keys(toCsvRow(getPaper('everything known'), '/'));
	expect(Object.keys(toCsvRow(makePaper(), '/'))).toEqual(columns);
});
