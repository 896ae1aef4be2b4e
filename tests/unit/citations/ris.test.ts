import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRis } from '../../../src/domain/citations/ris.ts';
import { getPaper, makePaper, PAPER_ROWS } from './papers.ts';
import { expectRis, readRisLines, readRisRecord, readRisWithCitationJs } from './read-back.ts';

test('a published paper fills a record whose lines end in CRLF', () => {
	const lines = [
		'TY  - CPAPER',
		'ID  - doe2024sort',
		'TI  - Learning to Sort Apples',
		'AU  - Doe, Jane',
		'AU  - Berg, Erik',
		'PY  - 2024',
		'T2  - ICLR 2024',
		'C3  - ICLR 2024',
		'M2  - arXiv:2401.00001',
		'DO  - 10.1000/apples.1_2',
		'UR  - https://doi.org/10.1000/apples.1_2',
		'ER  - ',
	];
	expect(toRis([getPaper('everything known')])).toBe(lines.map((line) => `${line}\r\n`).join(''));
});

test('a record without facts has a type, a key and a title alone', () => {
	const [record] = readRisLines(toRis([getPaper('title alone')]));
	expect([...(record?.keys() ?? [])]).toEqual(['TY', 'ID', 'TI', 'ER']);
});

test.each([
	['everything known', 'TY', ['CPAPER']],
	['journal', 'TY', ['JOUR']],
	['journal', 'T2', ['Journal of Apples & Pears']],
	['journal', 'VL', ['7']],
	['journal', 'IS', ['2']],
	['arXiv alone', 'TY', ['MANSCPT']],
	['arXiv alone', 'PB', ['arXiv']],
	['thesis', 'TY', ['THES']],
	['thesis', 'M3', ['PhD thesis']],
	['thesis', 'PB', ['KU Leuven']],
	['thesis', 'PY', ['2019']],
	['retitled proceedings paper', 'TI', ['Sorting n Apples']],
	['retitled proceedings paper', 'T2', ['SORT 2024']],
	['retitled proceedings paper', 'C3', ['Proceedings of Sorting']],
	['retitled proceedings paper', 'T3', ['Fruit Research']],
	['retitled proceedings paper', 'SP', ['10']],
	['retitled proceedings paper', 'EP', ['20']],
	['retitled proceedings paper', 'A2', ['van Roe, Ann', 'Poe, Tim, Jr.']],
	['retitled proceedings paper', 'DA', ['2024/07//']],
	['article with all its numbers', 'J2', ['J. Apples']],
	['article with all its numbers', 'SN', ['1234-5678']],
	['article with a number', 'SP', ['e123']],
	['chapter', 'TY', ['CHAP']],
	['chapter', 'T2', ['Handbook of Apples']],
	['chapter', 'SN', ['978-3-16-148410-0']],
	['book', 'TY', ['BOOK']],
	['book', 'T2', ['Fruit Series']],
	['book', 'ET', ['2']],
	['book', 'CY', ['Vienna']],
	['edited book', 'A3', ['van Roe, Ann B.', 'Poe, Tim, Jr.']],
	['report', 'TY', ['RPRT']],
	['report', 'SN', ['TR-7']],
	['retitled proceedings paper', 'J2', undefined],
	['software', 'TY', ['COMP']],
	['software', 'ET', ['2.1']],
	['dataset', 'TY', ['DATA']],
	['web page', 'TY', ['ELEC']],
	[
		'suffixes and initials',
		'AU',
		['Doe, Guy L., Jr.', 'Berg, Tim, III', 'Rose, J. R. R.', 'Hall, H S V', 'Fung, Yi R. (May)'],
	],
	['groups', 'AU', ['Apple Sorting Team', 'Institute for Pears and Plums', 'Fruit Works Inc.']],
	['authors known to be missing', 'N1', ['The list of authors is incomplete.']],
	['formula within a word', 'TI', ['Sort-∞: Endless Lists']],
])('%s has in %s what is expected', (name, tag, values) => {
	expect(readRisLines(toRis([getPaper(name)]))[0]?.get(tag)).toEqual(values);
});

test.each(PAPER_ROWS)('citation-js reads title, authors and year back: %s', (_, paper) => {
	expect(readRisWithCitationJs(toRis([paper]))).toEqual([expectRis(paper)]);
});

test('one file holds all records in the order given', () => {
	const papers = PAPER_ROWS.map(([, paper], i) => ({ ...paper, cite: `key${i}` }));
	expect(readRisLines(toRis(papers)).map(readRisRecord)).toEqual(papers.map(expectRis));
});

test('any title stays on its line', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
			const title = words.join('\r\nER  - ');
			const lines = toRis([makePaper({ title, titlePlain: title })]).split('\r\n');
			expect(lines.map((line) => line.slice(0, 6))).toEqual(['TY  - ', 'ID  - ', 'TI  - ', 'ER  - ', '']);
		}),
		{ seed: 6 },
	);
});
