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
