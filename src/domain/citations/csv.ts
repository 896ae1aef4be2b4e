/** Comma-separated values (RFC 4180) that spreadsheets can open without running anything. */
export type CsvValue = string | number | undefined;

/** Column names and values, in order. */
export type CsvRow = Readonly<Record<string, CsvValue>>;

/** By this mark Excel knows UTF-8; pandas, R and LibreOffice skip it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as CSV, the first one's columns as header; CRLF, UTF-8 with a byte order mark. Nothing for no rows. */
export function toCsv(rows: readonly CsvRow[]): string {
	const columns = Object.keys(rows[0] ?? {});
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
	if (rows.length === 0) return '';
	return BYTE_ORDER_MARK + lines.map((line) => `${line.map(formatValue).join(',')}\r\n`).join('');
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
