/** Tables with named columns, as databases and spreadsheets write them: commas, semicolons or tabs between cells. */

import { dsvFormat } from 'd3';
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';
import { isSurelyInverted } from '../clean/split-names.ts';
import { findField, readColumns } from './columns.ts';
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
	return listHeads(text).find(({ names, fields }) => fields.has('title') && isHead(names, fields));
}

/** Whether a text is a table of papers but for their titles. */
export function isWithoutTitles(text: string): boolean {
	return listHeads(text).some(({ names, fields }) => isHead(names, fields));
}

function isHead(names: readonly string[], fields: ReadonlySet<string>): boolean {
	return names.length > 1 && fields.size > 1 && (fields.size > 2 || names.length <= 4);
}

/** What the first lines would be as the names of columns, with the fields that these mean. */
function listHeads(text: string) {
	return text.split('\n', HEAD_LINES).flatMap((line, skipped) =>
		DELIMITERS.map((delimiter) => {
			const names = dsvFormat(delimiter).parseRows(line.replace(/^\ufeff/, ''))[0] ?? [];
			return { delimiter, skipped, names, fields: new Set<string>(names.flatMap((name) => findField(name) ?? [])) };
		}),
	);
}

export function readTable(file: LibraryFile): RawLibrary {
	const head = findTableHead(file.text);
	if (!head) return { records: [], problems: [] };
	const body = file.text.split('\n').slice(head.skipped).join('\n');
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	let line = head.skipped + 1;
	const { text, openQuotes } = pairQuotes(body, head.delimiter);
	const rows = dsvFormat(head.delimiter).parseRows(text);
	const separated = head.names.map((_, i) => rows.some((row) => /[;|]/.test(row[i] ?? '')));
	const inverted = head.names.map((_, i) => rows.some((row) => isSurelyInverted(row[i] ?? '')));
	for (const [i, row] of rows.entries()) {
		const start = line;
		line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		// Markdown has a row of dashes below the names of columns.
		if (i === 0 || row.every((cell) => /^\s*(?::?-+:?\s*)?$/.test(cell))) continue;
		const isOpen = openQuotes.some((at) => at >= start - head.skipped && at < line - head.skipped);
		if (isOpen || row.some((cell) => cell.length > LONGEST_CELL)) {
			problems.push({ file: file.name, line: start, field: makeEntryKey('row', start), ...words.openQuote });
			continue;
		}
		const cells = head.names.map((name, column) => ({
			name,
			texts: [row[column] ?? ''],
			hasSemicolons: separated[column] === true,
			isInverted: inverted[column] === true,
		}));
		records.push(readColumns(cells, start, 'row'));
	}
	const [first, ...others] = records;
	const unread = listUnread(head.names, rows);
	if (!first || unread.length === 0) return { records, problems };
	const message = `columns of this table are not known, and were not read: ${unread.join(', ')}`;
	const fix = 'rename those that you need: Title, Authors, Year, Journal, DOI, URL, Abstract, Keywords';
	return { records: [{ ...first, warnings: [{ message, fix }] }, ...others], problems };
}

/** Exports of databases have more columns than this, most of them about other things than papers. */
const OWN_COLUMNS = 12;

/** The columns of a table that somebody made which hold something, but are not known. */
function listUnread(names: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	if (names.length > OWN_COLUMNS) return [];
	return names.filter(
		(name, i) => /\p{L}/u.test(name) && !findField(name) && rows.slice(1).some((row) => row[i]?.trim()),
	);
}

/** A cell in quotes, those inside it doubled. */
const QUOTED = /"[^"]*(?:""[^"]*)*"/;

/**
 * A table whose cells are in quotes as wholes or not at all: `"Why?" they ask` becomes `"""Why?"" they ask"`. `openQuotes` are the
 * lines, counted from 1, of the cells that begin with a quote which is never closed.
 */
function pairQuotes(
	table: string,
	delimiter: string,
): { readonly text: string; readonly openQuotes: readonly number[] } {
	const between = delimiter === '|' ? '\\|' : delimiter;
	const cells = new RegExp(`(${QUOTED.source}(?=${between}|\\r?\\n|$)|[^${between}\\n]*)(${between}|\\n|$)`, 'y');
	const isQuoted = new RegExp(`^${QUOTED.source}\\r?$`);
	const openQuotes: number[] = [];
	const pieces: string[] = [];
	let line = 1;
	for (let at = 0; at < table.length; ) {
		cells.lastIndex = at;
		const [whole = '', cell = '', end = ''] = cells.exec(table) ?? [];
		if (whole === '') break;
		const isStray = cell.startsWith('"') && !isQuoted.test(cell);
		if (isStray && (cell.split('"').length - 1) % 2 > 0) openQuotes.push(line);
		pieces.push(isStray ? `"${cell.replaceAll('"', '""')}"${end}` : whole);
		line += whole.split('\n').length - 1;
		at += whole.length;
	}
	return { text: pieces.join(''), openQuotes };
}
