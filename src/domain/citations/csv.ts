/** Comma-separated values (RFC 4180) that spreadsheets can open without running anything. */
import type { Paper } from '../corpus/corpus.ts';

export type CsvValue = string | number | undefined;

/** Column names and values, in order. */
export type CsvRow = Readonly<Record<string, CsvValue>>;

/** A row of `papers.csv`; lists are joined by `; `, unknowns are empty. `url` is the paper's page on the map. */
export function toCsvRow(paper: Paper, url: string): CsvRow {
	return {
		slug: paper.slug,
		url,
		title: paper.titlePlain,
		authors: paper.authors?.join('; '),
		year: paper.year,
		venue: paper.venue,
		arxiv: paper.arxiv,
		doi: paper.doi,
		code: paper.code,
		kind: paper.kind,
		themes: paper.themes.join('; '),
		topics: paper.topics.join('; '),
		takeaway: paper.takeawayPlain,
		cite: paper.cite,
	};
}

/** Rows as CSV, the first one's columns as header; CRLF, UTF-8 without a byte order mark. Nothing for no rows. */
export function toCsv(rows: readonly CsvRow[]): string {
	const columns = Object.keys(rows[0] ?? {});
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
	return rows.length === 0 ? '' : lines.map((line) => `${line.map(formatValue).join(',')}\r\n`).join('');
}

/** What spreadsheets take for a formula (OWASP, "CSV Injection"), white space before it included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Quoted where RFC 4180 section 2.6 asks; a text like a formula has an apostrophe before it. */
function formatValue(value: CsvValue): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
