/** Which entries a folder has papers for. */
import type { Metadata } from '../clean/clean-record.ts';
import type { ImportReport } from '../write/import-report.ts';
import { type ContentState, type ExistingPaper, getIdentity } from './content-state.ts';
import { IdentityIndex } from './identity-index.ts';
import { type ImportSnapshot, listSources, type Source } from './import-snapshot.ts';
import type { MergedEntry } from './merge-entries.ts';
import { nameEntry } from './resolve-shared-ids.ts';
import { isSameWorkByKey, makeWorkKeys } from './same-work.ts';

/** A paper that the folder has, and the entry that describes it. */
export interface MatchedEntry {
	readonly entry: MergedEntry;
	readonly paper: ExistingPaper;
}

/** Which libraries are imported, and how much of them. */
interface ImportScope {
	/** By name, without folders. */
	readonly libraries: ReadonlySet<string>;
	/** Keys that are no longer there; undefined where all entries are. */
	readonly gone: ReadonlySet<string> | undefined;
}

export interface Matches {
	/** Entries that are new to the folder. */
	readonly unmatched: readonly MergedEntry[];
	readonly matched: readonly MatchedEntry[];
	readonly merged: ImportReport['merged'];
	readonly removed: ImportReport['removed'];
	readonly missing: ImportReport['missing'];
}

/**
 * Which entries the folder has papers for. A paper is known by its file, by what the last import wrote for it, and by the
 * key of its entry, under which a title may have been corrected.
 */
export function matchExisting(
	entries: readonly MergedEntry[],
	state: ContentState,
	snapshot: ImportSnapshot,
	scope: ImportScope,
): Matches {
	const find = makePaperFinder(state, snapshot);
	const findRemoved = makeRemovedFinder(state, snapshot);
	const unmatched: MergedEntry[] = [];
	const matched = new Map<string, MatchedEntry>();
	const merged = entries.flatMap(listMerged);
	const removed: { key: string; slug: string }[] = [];
	for (const entry of entries) {
		const paper = find(entry);
		const taken = paper && matched.get(paper.slug);
		if (taken) {
			merged.push({ entry: nameEntry(entry), into: nameEntry(taken.entry), reason: `both are ${paper.path}` });
		} else if (paper) matched.set(paper.slug, { entry, paper });
		else {
			const slug = findRemoved(entry);
			if (slug) removed.push({ key: entry.key, slug });
			else unmatched.push(entry);
		}
	}
	return {
		unmatched,
		matched: [...matched.values()],
		merged,
		removed,
		missing: listMissing(entries, state, snapshot, scope, new Set(matched.keys())),
	};
}

function listMerged(entry: MergedEntry) {
	return entry.entries
		.slice(1)
		.map((other, i) => ({ entry: nameEntry(other), into: nameEntry(entry), reason: entry.reasons[i] ?? '' }));
}

function makePaperFinder(state: ContentState, snapshot: ImportSnapshot) {
	const papers = new IdentityIndex<ExistingPaper>();
	const byKey = new Map<string, ExistingPaper[]>();
	for (const paper of state.papers) papers.add(getIdentity(paper), paper);
	for (const paper of state.papers) {
		const last = findSnapshot(paper, snapshot);
		if (last) papers.add(last.metadata, paper);
		for (const { key } of last?.sources ?? []) byKey.set(key, [...(byKey.get(key) ?? []), paper]);
	}
	return (entry: MergedEntry): ExistingPaper | undefined => {
		const all = [entry, ...entry.entries];
		for (const one of all) {
			const [found] = papers.find(one.metadata).same;
			if (found) return found.item;
		}
		return all.flatMap((one) => byKey.get(one.key)?.find((paper) => isSameByKey(one.metadata, paper)) ?? [])[0];
	};
}

function isSameByKey(metadata: Metadata, paper: ExistingPaper): boolean {
	return isSameWorkByKey(makeWorkKeys(metadata), makeWorkKeys(getIdentity(paper)));
}

/** Papers that an earlier import wrote and someone took out. */
function makeRemovedFinder(state: ContentState, snapshot: ImportSnapshot) {
	const standing = new Set(state.papers.flatMap((paper) => [paper.slug, ...paper.aliases] as string[]));
	const removed = new IdentityIndex<string>();
	for (const [slug, { metadata }] of Object.entries(snapshot)) if (!standing.has(slug)) removed.add(metadata, slug);
	return (entry: MergedEntry) => removed.find(entry.metadata).same[0]?.item;
}

/** Papers whose entries stood in one of these libraries and stand there no more. */
function listMissing(
	entries: readonly MergedEntry[],
	state: ContentState,
	snapshot: ImportSnapshot,
	{ libraries, gone }: ImportScope,
	matched: ReadonlySet<string>,
): ImportReport['missing'] {
	const there = new Set(entries.flatMap((entry) => listSources(entry.entries)).map(nameSource));
	return state.papers.flatMap((paper) => {
		if (matched.has(paper.slug)) return [];
		const sources = findSnapshot(paper, snapshot)?.sources ?? [];
		const isGone = (source: Source) =>
			libraries.has(source.library) && (gone ? gone.has(source.key) : !there.has(nameSource(source)));
		const [first] = sources;
		return first && sources.every(isGone) ? [{ path: paper.path, ...first }] : [];
	});
}

function nameSource({ library, key }: Source): string {
	return `${library} ${key}`;
}

/** What the last import wrote for a paper, under its slug or an old one. */
export function findSnapshot(paper: ExistingPaper, snapshot: ImportSnapshot) {
	return [paper.slug, ...paper.aliases]
		.map((slug) => (Object.hasOwn(snapshot, slug) ? snapshot[slug] : undefined))
		.find((found) => found !== undefined);
}
