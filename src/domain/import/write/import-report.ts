/** What an import did or would do, in lines for people. */

import { formatProblem, type Problem } from '../../corpus/problem.ts';
import { nameSchema } from '../../corpus/schema.ts';
import { isRecord } from '../../records/is-record.ts';
import { count } from '../../text/count.ts';
import { printName } from '../clean/person.ts';
import type { FieldChange } from './update-paper.ts';

export interface PaperReport {
	readonly path: string;
	/** Key of the entry that it comes from. */
	readonly key: string;
	readonly changes: readonly FieldChange[];
	readonly kept: readonly FieldChange[];
}

export interface ImportReport {
	readonly libraries: readonly { readonly name: string; readonly format: string; readonly entries: number }[];
	readonly added: readonly { readonly path: string; readonly key: string }[];
	readonly updated: readonly PaperReport[];
	/** Papers in which a hand-written fact and the library disagree. */
	readonly kept: readonly PaperReport[];
	/** Papers that the libraries know and that needed no change. */
	readonly unchanged: number;
	readonly merged: readonly { readonly entry: string; readonly into: string; readonly reason: string }[];
	/** Papers that an earlier import wrote and someone took out. */
	readonly removed: readonly { readonly key: string; readonly slug: string }[];
	/** Papers whose entries are no longer in the library that they came from. */
	readonly missing: readonly { readonly path: string; readonly library: string; readonly key: string }[];
	/** How many new topics. */
	readonly topics: number;
	/** Names of new themes. */
	readonly themes: readonly string[];
	/** What was left out of good entries. */
	readonly warnings: readonly Problem[];
	/** Faults of entries: not imported, or imported with a file that could not be updated. */
	readonly problems: readonly Problem[];
}

/** New papers listed one by one; more are counted. */
const LISTED = 20;

export function formatReport(report: ImportReport, isDryRun: boolean): string {
	const lines = report.libraries.map(
		({ name, format, entries }) => `${name}: ${count(entries, 'entry', 'entries')} (${format})`,
	);
	const shown = isDryRun ? report.added : report.added.slice(0, LISTED);
	lines.push(...shown.map(({ path, key }) => `+ ${path} (${key})`));
	if (shown.length < report.added.length) lines.push(`+ and ${report.added.length - shown.length} more`);
	for (const { path, changes } of report.updated) lines.push(`~ ${path}: ${changes.map(formatChange).join('; ')}`);
	for (const { path, kept } of report.kept) {
		lines.push(
			...kept.map(
				({ field, from, to }) => `= ${path}: ${field} kept as edited, ${show(from)}; the library says ${show(to)}`,
			),
		);
	}
	lines.push(...report.merged.map(({ entry, into, reason }) => `& ${entry} is the same paper as ${into}: ${reason}`));
	lines.push(
		...report.removed.map(
			({ key, slug }) =>
				`- ${key}: papers/${slug}.md was taken out of this map and is not imported again; remove ${slug} from imports.json to import it again`,
		),
	);
	lines.push(
		...report.missing.map(
			({ path, library, key }) =>
				`! ${path}: ${key} is no longer in ${library}; the paper stays; to remove it, delete the file, or withdraw a public one`,
		),
	);
	lines.push('', summarise(report, isDryRun));
	return lines.join('\n');
}

/** Warnings and problems, each with its file, line, key and fix. */
export function formatFaults(report: ImportReport): string {
	const lines = report.warnings.map((warning) =>
		formatProblem({ ...warning, message: `imported, but ${warning.message}` }),
	);
	lines.push(...report.problems.map(formatProblem));
	if (report.problems.length > 0) lines.push(`\n${count(report.problems.length, 'entry', 'entries')} with problems`);
	return lines.join('\n');
}

function summarise(report: ImportReport, isDryRun: boolean): string {
	const parts = [
		`${count(report.added.length, 'paper')} added`,
		`${report.updated.length} updated`,
		`${report.unchanged} unchanged`,
		`${report.merged.length} merged`,
		`${report.problems.length} with problems`,
	];
	if (report.topics > 0) parts.push(count(report.topics, 'new topic'));
	if (report.themes.length > 0) parts.push(count(report.themes.length, 'new theme'));
	return `${isDryRun ? 'Nothing was written. The import would give: ' : ''}${parts.join(', ')}.`;
}

function formatChange({ field, from, to }: FieldChange): string {
	if (field === 'cites') return describeReferences(from, to);
	if (field === 'abstract') return from === undefined ? 'abstract added' : 'abstract updated';
	if (to === undefined) return `${field} removed`;
	if (from === undefined && isRecord(to)) return `${field} added`;
	return from === undefined ? `${field} added, ${show(to)}` : `${field} ${show(from)} → ${show(to)}`;
}

/** How many references came and went: the lists are long. */
function describeReferences(from: unknown, to: unknown): string {
	const toSet = (list: unknown) => new Set<unknown>(Array.isArray(list) ? list : []);
	const [before, after] = [toSet(from), toSet(to)];
	const countMissing = (list: ReadonlySet<unknown>, other: ReadonlySet<unknown>) =>
		[...list].filter((id) => !other.has(id)).length;
	const [added, removed] = [countMissing(after, before), countMissing(before, after)];
	const parts = [
		added > 0 && `${count(added, 'reference')} added`,
		removed > 0 && `${count(removed, 'reference')} removed`,
	];
	return parts.filter(Boolean).join(', ');
}

function show(value: unknown): string {
	const text = Array.isArray(value) ? value.map(showOne).join(', ') : showOne(value);
	return `"${text.length > 80 ? `${text.slice(0, 77)}…` : text}"`;
}

/** A name as printed, anything else as text. */
function showOne(value: unknown): string {
	const name = nameSchema.safeParse(value);
	return name.success ? printName(name.data) : isRecord(value) ? JSON.stringify(value) : String(value);
}
