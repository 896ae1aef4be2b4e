import { describe, expect, test } from 'vitest';
import { findDate, parseMonth } from '../../../../src/domain/import/clean/find-date.ts';
import { readEntries } from '../fixtures.ts';

test.each([
	['January jan. Januar Jänner enero ene. janvier janv. gennaio gen. janeiro', 1],
	['February feb. Februar febrero février févr. fevrier febbraio fevereiro fev', 2],
	['March mar. März Mär. marzo mars março', 3],
	['April apr. abril abr. avril avr. aprile', 4],
	['May Mai mayo maggio mag. maio', 5],
	['June jun Juni junio juin giugno giu. junho', 6],
	['July jul Juli julio juillet juil. luglio lug. julho', 7],
	['August aug. agosto ago. août aout', 8],
	['September sep sept. septiembre septembre settembre set. setembro', 9],
	['October oct. Oktober OKT. octubre octobre ottobre ott. outubro out.', 10],
	['November nov. noviembre novembre', 11],
	['December dec. Dezember dez. diciembre dic. décembre déc. dicembre dezembro', 12],
	['4 04 4月 ４月 /04// 4-5', 4],
])('the months %s', (names, month) => {
	expect(names.split(' ').map((name) => [name, parseMonth(name)])).toEqual(names.split(' ').map((n) => [n, month]));
});

test.each(['October 12', '12. Oktober', '12 de octubre', 'Oktober--November'])('%s is in October', (text) => {
	expect(parseMonth(text)).toBe(10);
});

test.each(['jui', 'Spring', '1st quarter', '5. října', '13', 'ma', '00', ''])('"%s" is no month', (text) => {
	expect(parseMonth(text)).toBeUndefined();
});

test.each([
	['12. März 2019', 3],
	['5 de mayo de 2019', 5],
	['1er août 2019', 8],
	['Sept. 2019', 9],
	['in press 2019', undefined],
])('the month of the date %s', (date, month) => {
	expect(findDate([date])?.month).toBe(month);
});

describe('a month that is not understood is reported', () => {
	const read = (month: string, date = 'year={2010}') => {
		const text = `@article{a, title={Of dates}, journal={Dates}, month=${month}, ${date}}`;
		const { entries, warnings } = readEntries({ name: 'x.bib', text });
		return { month: entries[0]?.metadata.publication?.month, messages: warnings.map(({ message }) => message) };
	};

	test.each(['{Herbst}', '{Spring}', '{5. října}', '{13}'])('%s', (month) => {
		const shown = month.slice(1, -1);
		expect(read(month)).toEqual({ month: undefined, messages: [`no month can be read from "${shown}"`] });
	});

	test.each([
		['{Oktober}', 10],
		['{M{\\"a}rz}', 3],
		['may', 5],
		['{00}', undefined],
		['{}', undefined],
		['{n/a}', undefined],
	])('but not %s', (month, found) => {
		expect(read(month)).toEqual({ month: found, messages: [] });
	});

	test('nor where the date has one', () => {
		expect(read('{Herbst}', 'date={2010-10}')).toEqual({ month: 10, messages: [] });
	});
});
