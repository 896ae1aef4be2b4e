import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toCsvRow } from '../../../src/domain/citations/csv.ts';
import { getPaper, makePaper } from './papers.ts';

/** Reads CSV as RFC 4180 defines it. */
function parseCsv(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
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
	expect(toCsv(rows)).toBe('title,year\r\n"Apples, and ""Pears""",2024\r\nPlums,\r\n');
});

test('no rows make no text', () => {
	expect(toCsv([])).toBe('');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j is not run as a formula', (text) => {
	expect(parseCsv(toCsv([{ text }]))[1]).toEqual([`'${text}`]);
});

test('a negative number stays a number', () => {
	expect(toCsv([{ n: -1 }])).toBe('n\r\n-1\r\n');
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
		doi: '10.1000/apples.1_2',
		topics: 'apples',
	});
});

test('all papers have the same columns, whatever is known of them', () => {
	const columns = Object.keys(toCsvRow(getPaper('everything known'), '/'));
	expect(Object.keys(toCsvRow(makePaper(), '/'))).toEqual(columns);
});
