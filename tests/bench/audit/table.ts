/** The audit's result as one table, a row a kind of page, and its findings as a list. */
import { getMedian } from '../../site/budgets.ts';
import type { Weight } from '../../site/weights.ts';
import type { AuditedPage, Finding } from './finding.ts';

/** Findings of a check by kind of page; a check that could not be made has a dash. */
export function formatTable(
	pages: readonly AuditedPage[],
	checks: readonly string[],
	findings: readonly Finding[],
	weights: ReadonlyMap<string, Weight>,
	left: ReadonlySet<string>,
): string {
	const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
	const kindOf = new Map(pages.map(({ path, kind }) => [path, kind]));
	const rows = [...kinds, 'all', 'files'].map((kind) => {
		const own = pages.filter((page) => kind === 'all' || page.kind === kind);
		const found = findings.filter(({ page }) => kind === 'all' || (kindOf.get(page) ?? 'files') === kind);
		const sizes = own.flatMap(({ path }) => weights.get(path) ?? []);
		const size = (values: readonly number[]) => (values.length > 0 ? (getMedian(values) / 1024).toFixed(1) : '');
		const most = (values: readonly number[]) => (values.length > 0 ? (Math.max(...values) / 1024).toFixed(1) : '');
		return [
			kind,
			kind === 'files' ? '' : String(own.length),
			...checks.map((check) =>
				left.has(check) ? '–' : String(found.filter((finding) => finding.check === check).length),
			),
			size(sizes.map(({ bytes }) => bytes)),
			most(sizes.map(({ bytes }) => bytes)),
			most(sizes.map(({ scriptBytes }) => scriptBytes)),
			most(sizes.map(({ fontBytes }) => fontBytes)),
			sizes.length > 0 ? String(Math.max(...sizes.map(({ requests }) => requests))) : '',
		];
	});
	return alignColumns([['kind', 'pages', ...checks, 'KB median', 'KB most', 'script', 'fonts', 'requests'], ...rows]);
}

/** Each distinct finding once: how often, and on which page first. Numbers within are set aside when comparing. */
export function listFindings(findings: readonly Finding[], kindOf: ReadonlyMap<string, string>): string {
	const groups = Map.groupBy(findings, ({ check, page, text }) =>
		[check, kindOf.get(page) ?? 'files', text.replace(/: .*/s, '')].join('\n'),
	);
	return [...groups.values()]
		.toSorted((a, b) => b.length - a.length)
		.map(([first, ...others]) =>
			first
				? `${first.check} (${kindOf.get(first.page) ?? 'files'}, ${others.length + 1}): ${first.page}: ${first.text}`
				: '',
		)
		.join('\n');
}

function alignColumns(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
				.join('  '),
		)
		.join('\n');
}
