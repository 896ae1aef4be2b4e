/** Tables as databases and programs export them, each with columns of its own. */
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/domain/import/readers/formats.ts';
import { readEntries } from './fixtures.ts';

/** The entries of a table whose rows are given cell by cell. */
function readTable(delimiter: string, ...rows: readonly (readonly string[])[]) {
	const cell = (text: string) => (/[",;]/.test(text) && delimiter !== '\t' ? `"${text.replaceAll('"', '""')}"` : text);
	const text = rows.map((row) => row.map(cell).join(delimiter)).join('\n');
	return readEntries({ name: 'table.csv', text: `${text}\n` });
}

describe('Web of Science, tab delimited, has a column for each tag', () => {
	const TAGS = 'PT AU AF TI SO DT DE ID CR PU SN EI JI PD PY VL IS BP EP AR DI UT'.split(' ');
	const read = (cells: Readonly<Record<string, string>>) =>
		readTable(
			'\t',
			TAGS,
			TAGS.map((tag) => cells[tag] ?? ''),
		);

	test('an article has its people, its numbers and its references', () => {
		const { format, entries } = read({
			PT: 'J',
			AU: 'Donthu, N; Lim, WM',
			AF: 'Donthu, Naveen; Lim, Weng Marc',
			TI: 'How to conduct a "bibliometric" analysis',
			SO: 'JOURNAL OF BUSINESS RESEARCH',
			DT: 'Article',
			DE: 'Bibliometric analysis; Citations',
			ID: 'IMPACT',
			CR: 'Aria M, 2017, J INFORMETR, V11, P959, DOI 10.1016/j.joi.2017.08.007; Baker HK, 2020, J BUS RES, V108, P232',
			PU: 'ELSEVIER',
			SN: '0148-2963',
			JI: 'J. Bus. Res.',
			PD: 'SEP',
			PY: '2021',
			VL: '133',
			BP: '285',
			EP: '296',
			DI: '10.1016/j.jbusres.2021.04.070',
			UT: 'WOS:000685502600001',
		});
		expect(format).toBe('Web of Science');
		expect(entries[0]).toMatchObject({ key: 'WOS:000685502600001', line: 2 });
		expect(entries[0]?.keywords).toEqual(['Bibliometric analysis', 'Citations']);
		expect(entries[0]?.metadata).toEqual({
			title: 'How to conduct a "bibliometric" analysis',
			authors: ['Naveen Donthu', 'Weng Marc Lim'],
			year: 2021,
			venue: 'JOURNAL OF BUSINESS RESEARCH',
			publication: {
				type: 'article',
				container: 'JOURNAL OF BUSINESS RESEARCH',
				containerShort: 'J. Bus. Res.',
				year: 2021,
				month: 9,
				volume: '133',
				pages: '285-296',
				publisher: 'ELSEVIER',
				issn: '0148-2963',
			},
			doi: '10.1016/j.jbusres.2021.04.070',
			cites: ['doi:10.1016/j.joi.2017.08.007'],
		});
	});

	test('a paper is one in its proceedings', () => {
		const { entries } = read({ PT: 'C', AU: 'Doe, J', TI: 'Of stones', SO: 'STONES 2019', DT: 'Proceedings Paper' });
		expect(entries[0]?.metadata.publication).toMatchObject({ type: 'paper', container: 'STONES 2019' });
	});
});

test.each(['<1>\nAccession Number\n  1\n', '<8>\nScore\n  *****\n', '<94. >\nVN  - Ovid Technologies\n'])(
	"Ovid's own text is told, whichever record is the first: %j",
	(text) => {
		expect(findFormat(text)?.unread).toBe('ovid');
	},
);

/** The metadata of a table of one row, whose cells are given by the names of their columns. */
function readRow(cells: Readonly<Record<string, string>>) {
	const { entries } = readTable(',', Object.keys(cells), Object.values(cells));
	return { ...entries[0], ...entries[0]?.metadata };
}

describe('PubMed', () => {
	const read = (Citation: string, Authors = 'Zhou P, Yang XL.') =>
		readRow({ PMID: '1', Title: 'Of bats', Authors, Citation, 'Journal/Book': 'Nature', 'Publication Year': '2020' });

	test.each([
		[
			'Nature. 2020 Mar;579(7798):270-273. doi: 10.1038/x.',
			{ month: 3, volume: '579', issue: '7798', pages: '270-273' },
		],
		['PLoS One. 2020 Jul 3;13(7):e0199999. doi: 10.1371/x.', { month: 7, volume: '13', issue: '7', pages: 'e0199999' }],
		['J Bat Res. 2020;5:12-9.', { volume: '5', pages: '12-19' }],
		['J Bat Res. 2020 Jan 3. doi: 10.1000/x. Online ahead of print.', {}],
	])('tells where an article stands in one line: %s', (citation, place) => {
		expect(read(citation).publication).toEqual({ type: 'article', container: 'Nature', year: 2020, ...place });
	});

	test('a group stands after a semicolon', () => {
		const { authors } = read('', 'Polack FP, Thomas SJ, Kitchin N; C4591001 Clinical Trial Group.');
		expect(authors).toEqual(['FP Polack', 'SJ Thomas', 'N Kitchin', 'C4591001 Clinical Trial Group']);
	});
});

test('Covidence has a year and a month of publication', () => {
	const { publication } = readRow({
		Title: 'Of stones',
		'Published Year': '2013',
		'Published Month': 'Sep',
		Journal: 'St',
	});
	expect(publication).toEqual({ type: 'article', container: 'St', year: 2013, month: 9 });
});

test.each([
	['IEEE Conferences', 'paper'],
	['IEEE Early Access Articles', 'article'],
	['Wiley-IEEE Press eBook Chapters', 'chapter'],
	['IEEE Standards', 'report'],
	['IET Journals', 'article'],
])('IEEE Xplore: %s', (kind, type) => {
	const row = { 'Document Title': 'Of stones', 'Publication Title': 'Stones', 'Document Identifier': kind };
	expect(readRow(row).publication?.type).toBe(type);
});

test('BVS has the volume, the descriptors and the link under names of its own', () => {
	const found = readRow({
		Title: 'De las piedras',
		Journal: 'Rev Med Chil',
		'Publication year': '2015',
		'Volume number': '143',
		'Issue number': '2',
		'Descriptor(s)': 'Piedras; Cerros',
		'Fulltext URL': 'http://www.scielo.cl/x',
	});
	expect(found).toMatchObject({ url: 'http://www.scielo.cl/x', keywords: ['Piedras', 'Cerros'] });
	expect(found.publication).toMatchObject({ volume: '143', issue: '2' });
});

describe('Zotero', () => {
	test.each([
		[
			{ 'Item Type': 'patent', Number: 'US1234567', Assignee: 'Acme' },
			{ type: 'other', number: 'US1234567', publisher: 'Acme', genre: 'Patent' },
		],
		[
			{ 'Item Type': 'computerProgram', Version: '1.2' },
			{ type: 'software', edition: '1.2' },
		],
		[{ 'Item Type': 'preprint', Version: '2' }, { type: 'preprint' }],
		[
			{ 'Item Type': 'bookSection', 'Publication Title': 'Capital', 'Book Author': 'Marx, Karl' },
			{ type: 'chapter', container: 'Capital', contributors: [{ role: 'book-author', name: 'Karl Marx' }] },
		],
	])('%j', (cells, publication) => {
		expect(readRow({ Title: 'Of stones', Author: 'Doe, Jane', ...cells }).publication).toEqual(publication);
	});
});
