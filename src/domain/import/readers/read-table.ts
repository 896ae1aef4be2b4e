/** Tables with named columns, as databases and spreadsheets write them: commas, semicolons or tabs between cells. */

import { dsvFormat } from 'd3';
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';
import { type Cell, findField, readColumns } from './columns.ts';
import { makeEntryKey } from './entry-key.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Dimensions, Lens and Excel put lines of their own before the names of the columns. */
const HEAD_LINES = 12;
/** A cell longer than this has a quote that is never closed; the longest are reference lists of reviews. */
const LONGEST_CELL = 400_000;

interface Head {
	readonly delimiter: string;
	/** Lines before the names of the columns. */
	readonly skipped: number;
	readonly names: readonly string[];
}

/** Where the names of a table's columns stand; undefined for what is no table of papers. */
export function findTableHead(text: string): Head | undefined {
	const lines = text.split('\n', HEAD_LINES);
	for (const [skipped, line] of lines.entries()) {
		for (const delimiter of DELIMITERS) {
			const names = dsvFormat(delimiter).parseRows(line.replace(/^\ufeff/, ''))[0] ?? [];
			const fields = new Set(names.flatMap((name) => findField(name) ?? []));
			const isHead = fields.has('title') && fields.size > 1 && (fields.size > 2 || names.length <= 3);
			if (names.length > 1 && isHead) return { delimiter, skipped, names };
		}
	}
	return undefined;
}

export function readTable(file: LibraryFile): RawLibrary {
	const head = findTableHead(file.text);
	if (!head) return { records: [], problems: [] };
	const body = file.text.split('\n').slice(head.skipped).join('\n');
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	let line = head.skipped + 1;
	const rows = dsvFormat(head.delimiter).parseRows(body);
	const separated = head.names.map((_, i) => rows.some((row) => /[;|]/.test(row[i] ?? '')));
	const isOpen = (body.split('"').length - 1) % 2 > 0;
	for (const [i, row] of rows.entries()) {
		const start = line;
		line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		if (i === 0 || row.every((cell) => cell.trim() === '')) continue;
		const isCut = isOpen && i === rows.length - 1 && row.length < head.names.length;
		if (isCut || row.some((cell) => cell.length > LONGEST_CELL)) {
			problems.push({ file: file.name, line: start, field: makeEntryKey('row', start), ...words.openQuote });
			continue;
		}
		records.push(readColumns(toCells(head.names, row, separated), start, 'row'));
	}
	return { records, problems };
}

function toCells(names: readonly string[], row: readonly string[], separated: readonly boolean[]): Cell[] {
	return names.map((name, i) => ({ name, texts: [row[i] ?? ''], hasSemicolons: separated[i] === true }));
}
