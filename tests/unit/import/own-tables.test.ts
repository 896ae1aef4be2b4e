/** Tables that people keep by hand: columns of their own, names as they come, quotes where there should be none. */
import { describe, expect, test } from 'vitest';
import { splitNameText } from '../../../src/domain/import/clean/split-names.ts';
import { findFormat } from '../../../src/domain/import/readers/formats.ts';
import { readEntries } from './fixtures.ts';

const read = (text: string) => readEntries({ name: 'papers.csv', text });
const listAuthors = (text: string) => read(text).entries.map(({ metadata }) => metadata.authors);

describe('the names of the authors', () => {
	test.each([
		['Hochreiter S, Schmidhuber J', ['S Hochreiter', 'J Schmidhuber']],
		['Hochreiter S, Schmidhuber J.', ['S Hochreiter', 'J Schmidhuber']],
		['Smith JA, Roe B, and Poe C', ['JA Smith', 'B Roe', 'C Poe']],
		['Jane Doe, Ann Roe', ['Jane Doe', 'Ann Roe']],
		['Doe, Jane', ['Jane Doe']],
		['Ian McDonald', ['Ian McDonald']],
		['Petrov IV, Sidorov AA', ['IV Petrov', 'AA Sidorov']],
		['Doe V, Smith A', ['V Doe', 'A Smith']],
		['Jane Doe\nAnn Roe', ['Jane Doe', 'Ann Roe']],
	])('%j are %j', (cell, names) => {
		expect(listAuthors(`title,year,authors\nA title,2001,"${cell}"\n`)).toEqual([names]);
	});

	test('of two columns with a number each are those of one paper', () => {
		expect(
			listAuthors('Paper,Author 1,Author 2,Author 3,Year\nOne,Jane Doe,Ann Roe,,2001\nTwo,Eve Poe,,,2002\n'),
		).toEqual([['Jane Doe', 'Ann Roe'], ['Eve Poe']]);
	});

	test('two words before and after a comma are one person where others of the column have the family name first', () => {
		const rows = 'title,year,authors\nOne,2001,"García Márquez, Gabriel José"\nTwo,2002,"Doe, Jane"\n';
		expect(listAuthors(rows)).toEqual([[{ given: 'Gabriel José', family: 'García Márquez' }], ['Jane Doe']]);
	});

	test('an institution keeps its "and"', () => {
		expect(splitNameText('Department of Health and Human Services')).toEqual([
			'Department of Health and Human Services',
		]);
	});
});

test.each([
	'Paper Title,Author Names,Year of publication,Published in,Paper link,Keywords / Tags',
	'Title of paper;Author list;Date of publication;Journal/Conference;Link to paper;Topic',
])('columns are known by other names: %s', (head) => {
	const between = head.includes(';') ? ';' : ',';
	const row = ['Growth', 'Jane Doe', '2001', 'Journal of Examples', 'https://doi.org/10.1000/182', 'optics'];
	const { entries, warnings } = read(`${head}\n${row.join(between)}\n`);
	expect(warnings).toEqual([]);
	expect(entries[0]?.keywords).toEqual(['optics']);
	expect(entries[0]?.metadata).toMatchObject({
		title: 'Growth',
		authors: ['Jane Doe'],
		year: 2001,
		venue: 'Journal of Examples',
		doi: '10.1000/182',
	});
});

test('columns that are not known are named once', () => {
	const { entries, warnings } = read('title,year,rating,read by\nOne,2001,5,me\nTwo,2002,4,you\n');
	expect(entries.map(({ metadata }) => metadata.title)).toEqual(['One', 'Two']);
	expect(warnings.map(({ message }) => message)).toEqual([
		'columns of this table are not known, and were not read: rating, read by',
	]);
});

test('a table without a column of titles is told from other files', () => {
	const text = 'authors,year,doi\nJane Doe,2001,10.1000/182\n';
	expect(findFormat(text)).toMatchObject({ unread: 'table', instead: 'name that column Title' });
	expect(findFormat('name,price\nA,2000\n')).toBeUndefined();
});

test('a table in Markdown has no row of dashes', () => {
	const text = '| Title | Authors | Year |\n|:---|---|---:|\n| One | Jane Doe | 2001 |\n';
	expect(read(text).entries.map(({ metadata }) => [metadata.title, metadata.authors, metadata.year])).toEqual([
		['One', ['Jane Doe'], 2001],
	]);
});

describe('quotes', () => {
	test('inside a cell that is not quoted, or after the quoted words at its beginning, are those of the title', () => {
		const text =
			'title,year,authors\nThe "new" one,2001,A. Roe\n"Why?" they ask,2002,B. Poe\n"Said ""so"", twice",2003,C. Doe\n';
		const { entries, problems } = read(text);
		expect(problems).toEqual([]);
		expect(entries.map(({ line, metadata }) => [line, metadata.title])).toEqual([
			[2, 'The "new" one'],
			[3, '"Why?" they ask'],
			[4, 'Said "so", twice'],
		]);
	});

	test('one that is never closed costs its row alone', () => {
		const { entries, problems } = read('title,year,authors\nOne,2001,A. Roe\n"Two,2002,B. Poe\nThree,2003,C. Doe\n');
		expect(entries.map(({ metadata }) => metadata.title)).toEqual(['One', 'Three']);
		expect(problems.map(({ line, message }) => [line, message])).toEqual([[3, 'a quote in this row is never closed']]);
	});
});
