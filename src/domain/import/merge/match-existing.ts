/** Which entries a folder has papers for. */

import type { ImportedEntry, Metadata } from '../clean/clean-record.ts';
import type { ImportReport } from '../write/import-report.ts';
import { type ContentState, type ExistingPaper, getIdentity } from './content-state.ts';
import type { ImportSnapshot } from './import-snapshot.ts';
import { IdentityIndex, type MergedEntry } from './merge-entries.ts';

export interface Matches {
	readonly unmatched: readonly MergedEntry[];
	readonly known: readonly { readonly entry: MergedEntry; readonly paper: ExistingPaper }[];
	readonly merged: ImportReport['merged'];
	readonly removed: ImportReport['removed'];
}

/** Which entries the folder has papers for; a paper is known by its file and by what the last import wrote for it. */
export function matchExisting(entries: readonly MergedEntry[], state: ContentState, snapshot: ImportSnapshot): Matches {
	const papers = new IdentityIndex<ExistingPaper>();
	for (const paper of state.papers) papers.add(getIdentity(paper), paper);
	for (const paper of state.papers) {
		const base = findBase(paper, snapshot);
		if (base) papers.add(base, paper);
	}
	const standing = new Set(state.papers.flatMap((paper) => [paper.slug, ...paper.aliases] as string[]));
	const gone = new IdentityIndex<string>();
	for (const [slug, metadata] of Object.entries(snapshot)) if (!standing.has(slug)) gone.add(metadata, slug);
	const unmatched: MergedEntry[] = [];
	const known = new Map<string, { entry: MergedEntry; paper: ExistingPaper }>();
	const merged = entries.flatMap((entry) =>
		entry.entries
			.slice(1)
			.map((other, i) => ({ entry: nameEntry(other), into: nameEntry(entry), reason: entry.reasons[i] ?? '' })),
	);
	const removed: { key: string; slug: string }[] = [];
	for (const entry of entries) {
		const [found] = [entry, ...entry.entries].flatMap((one) => papers.findAll(one.metadata));
		const taken = found && known.get(found.item.slug);
		if (taken)
			merged.push({ entry: nameEntry(entry), into: nameEntry(taken.entry), reason: `both are ${found.item.path}` });
		else if (found) known.set(found.item.slug, { entry, paper: found.item });
		else {
			const [old] = gone.findAll(entry.metadata);
			if (old) removed.push({ key: entry.key, slug: old.item });
			else unmatched.push(entry);
		}
	}
	return { unmatched, known: [...known.values()], merged, removed };
}

function nameEntry(entry: ImportedEntry): string {
	return `${entry.file}:${entry.line} ${entry.key}`;
}

/** What the last import wrote for a paper, under its slug or an old one. */
export function findBase(paper: ExistingPaper, snapshot: ImportSnapshot): Metadata | undefined {
	return [paper.slug, ...paper.aliases]
		.map((slug) => (Object.hasOwn(snapshot, slug) ? snapshot[slug] : undefined))
		.find((metadata) => metadata !== undefined);
}
