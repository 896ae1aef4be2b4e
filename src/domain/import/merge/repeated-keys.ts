/** Keys that two different works of one file have: LaTeX cites the first for both. */
import type { Problem } from '../../corpus/problem.ts';
import type { ImportedEntry } from '../clean/clean-record.ts';
import type { MergedEntry } from './merge-entries.ts';

/** A warning for each entry whose key another work of its file has. */
export function findRepeatedKeys(works: readonly MergedEntry[]): Problem[] {
	const owners = new Map<string, { readonly entry: ImportedEntry; readonly work: MergedEntry }>();
	const inOrder = works
		.flatMap((work) => work.entries.map((entry) => ({ entry, work })))
		.sort((a, b) => a.entry.line - b.entry.line);
	return inOrder.flatMap(({ entry, work }) => {
		if (entry.citeKey === undefined) return [];
		const place = `${entry.file}\n${entry.citeKey}`;
		const owner = owners.get(place);
		if (owner === undefined) owners.set(place, { entry, work });
		if (owner === undefined || owner.work === work) return [];
		const message = `the key ${entry.citeKey} is that of another work on line ${owner.entry.line}`;
		const fix = 'give one of them another key, or LaTeX cites the first for both';
		return [{ file: entry.file, line: entry.line, field: entry.key, message, fix }];
	});
}
