/** A comparison as a table for other programs. */
import { words } from '#words/compare';
import { toCsv } from '../citations/csv.ts';
import { escapeMarkdown } from '../text/markup.ts';
import type { ComparisonRow } from './comparison.ts';

export interface ComparedColumn {
	readonly slug: string;
	readonly title: string;
	/** Absolute. */
	readonly url: string;
}

const SEPARATOR = '; ';
const joinItems = (cell: ComparisonRow['cells'][number]): string => cell.map(({ text }) => text).join(SEPARATOR);

export function formatCsv(columns: readonly ComparedColumn[], rows: readonly ComparisonRow[]): string {
	const line = (name: string, values: readonly string[]) =>
		Object.fromEntries([['', name], ...columns.map(({ slug }, i) => [slug, values[i] ?? ''])]);
	return toCsv([
		line(
			words.rows.title,
			columns.map(({ title }) => title),
		),
		line(
			words.rows.url,
			columns.map(({ url }) => url),
		),
		...rows.map(({ name, cells }) => line(name, cells.map(joinItems))),
	]);
}

/** A text in a cell, where bars separate cells. */
const escapeCell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|');

export function formatMarkdownTable(columns: readonly ComparedColumn[], rows: readonly ComparisonRow[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
	const head = ['', ...columns.map(({ title, url }) => `[${escapeCell(title)}](${url})`)];
	const body = rows.map(({ name, cells }) => [
		`**${escapeCell(name)}**`,
		...cells.map((cell) => escapeCell(joinItems(cell))),
	]);
	return line(head) + line(head.map(() => '---')) + body.map(line).join('');
}

/** Characters with a meaning in LaTeX (The LaTeX Companion, 3rd edition, section 3.1). */
const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	...Object.fromEntries([...'#$%&_{}'].map((character) => [character, `\\${character}`])),
};
const escapeLatex = (text: string): string =>
	text.replace(/[\\~^#$%&_{}]/g, (found) => LATEX[found] ?? found).replace(/\s*\n\s*/g, ' ');

/** Needs the packages `booktabs` and `hyperref`. */
export function formatLatex(columns: readonly ComparedColumn[], rows: readonly ComparisonRow[]): string {
	const width = (0.82 / Math.max(1, columns.length)).toFixed(2);
	const line = (cells: readonly string[]) => `${cells.join(' & ')} \\\\`;
	return [
		`\\begin{tabular}{l*{${columns.length}}{p{${width}\\linewidth}}}`,
		'\\toprule',
		line(['', ...columns.map(({ title, url }) => `\\href{${url.replace(/[%#&_]/g, '\\$&')}}{${escapeLatex(title)}}`)]),
		'\\midrule',
		...rows.map(({ name, cells }) => line([escapeLatex(name), ...cells.map((cell) => escapeLatex(joinItems(cell)))])),
		'\\bottomrule',
		'\\end{tabular}',
		'',
	].join('\n');
}
