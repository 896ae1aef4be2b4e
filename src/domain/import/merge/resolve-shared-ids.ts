/** Ids that stand on several works: a paper's id must be its own. */
import type { Problem } from '../../corpus/problem.ts';
import type { Metadata } from '../clean/clean-record.ts';
import type { MergedEntry } from './merge-entries.ts';

/** Types of works that are often given the DOI of the volume they appeared in. */
const PARTS: ReadonlySet<string | undefined> = new Set(['chapter', 'paper', 'workshop-paper']);

/** Whose an id is: a paper's path or an entry's place. */
export type IdOwners = ReadonlyMap<string, string>;

/**
 * Leaves each id with one work. Of parts that have the DOI of their book or their proceedings none keeps it as its own: it stays with the
 * publication. Each is reported.
 */
export function resolveSharedIds(
	entries: readonly MergedEntry[],
	known: IdOwners,
): { readonly entries: readonly MergedEntry[]; readonly warnings: readonly Problem[] } {
	const owners = new Map(known);
	const shared = countIds(entries);
	const warnings: Problem[] = [];
	const resolved = entries.map((entry): MergedEntry => {
		let { metadata } = entry;
		for (const field of ['doi', 'arxiv'] as const) {
			const id = makeId(field, metadata);
			if (!id) continue;
			const owner = owners.get(id);
			const isPart = PARTS.has(metadata.publication?.type) && (shared.get(id) ?? 0) > 1;
			if (owner === undefined && !isPart) owners.set(id, nameEntry(entry));
			else {
				warnings.push(warn(entry, field, metadata[field] ?? '', owner));
				metadata = withoutId(metadata, field);
			}
		}
		return metadata === entry.metadata ? entry : { ...entry, metadata };
	});
	return { entries: resolved, warnings };
}

export function makeId(field: 'doi' | 'arxiv', { doi, arxiv }: Pick<Metadata, 'doi' | 'arxiv'>): string | undefined {
	const id = field === 'doi' ? doi : arxiv;
	return id && `${field} ${id.toLowerCase()}`;
}

export function nameEntry(entry: { readonly file: string; readonly line: number; readonly key: string }): string {
	return `${entry.file}:${entry.line} ${entry.key}`;
}

function countIds(entries: readonly MergedEntry[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { metadata } of entries) {
		const id = makeId('doi', metadata);
		if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

function withoutId(metadata: Metadata, field: 'doi' | 'arxiv'): Metadata {
	const { [field]: id, ...rest } = metadata;
	const { publication } = metadata;
	return field === 'doi' && publication && id ? { ...rest, publication: { ...publication, doi: id } } : rest;
}

function warn(entry: MergedEntry, field: 'doi' | 'arxiv', id: string, owner: string | undefined): Problem {
	const name = field === 'doi' ? `the DOI ${id}` : `the arXiv id ${id}`;
	const message =
		owner === undefined
			? `${name} is that of the whole book, since other parts have it too`
			: `${name} belongs to another work, ${owner}: neither titles nor authors agree`;
	const fix = 'give it its own, or take it out; where both are one work, give both the same title';
	return { file: entry.file, line: entry.line, field: entry.key, message, fix };
}
