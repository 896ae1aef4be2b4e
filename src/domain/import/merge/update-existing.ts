/** Papers that a folder has already, with their metadata brought up to date. */
import type { Problem } from '../../corpus/problem.ts';
import type { Metadata } from '../clean/clean-record.ts';
import type { PaperReport } from '../write/import-report.ts';
import { chooseKind, findKind } from '../write/paper-kinds.ts';
import { updatePaper } from '../write/update-paper.ts';
import type { ContentState, ExistingPaper } from './content-state.ts';
import {
	findLead,
	type ImportSnapshot,
	listSources,
	nameLibrary,
	type SnapshotPaper,
	toSnapshotMetadata,
} from './import-snapshot.ts';
import { findSnapshot, type MatchedEntry } from './match-existing.ts';
import { joinMetadata, type MergedEntry, rankMetadata } from './merge-entries.ts';

export interface UpdatedPaper {
	readonly paper: ExistingPaper;
	readonly text: string;
	readonly snapshot: SnapshotPaper;
	readonly report: PaperReport;
	readonly problems: readonly Problem[];
}

/** What an entry changes in the paper that it describes. */
export function updateExisting(
	{ entry, paper }: MatchedEntry,
	state: ContentState,
	snapshot: ImportSnapshot,
): UpdatedPaper {
	const last = findSnapshot(paper, snapshot);
	const sources = joinSources(last, entry);
	const { metadata: own, problems } = withoutForeignIds(entry, paper, state);
	const { metadata, lead } = joinWithOthers(own, entry, last);
	const written = { ...last?.metadata, ...toSnapshotMetadata(metadata) };
	const [kindThen, kind] = [last?.metadata, written].map((one) => one && chooseKind(findKind(one), state.kinds));
	const update = updatePaper(paper.text, last?.metadata, metadata, { from: kindThen, to: kind });
	if (!update) {
		const problem = {
			...placeEntry(entry),
			message: `${paper.path} cannot be read, so it stays as it is`,
			fix: `correct the front matter of ${paper.path} (npm run check says where) and import again`,
		};
		return {
			paper,
			text: paper.text,
			snapshot: { metadata: last?.metadata ?? toSnapshotMetadata(metadata), sources, lead },
			report: { path: paper.path, key: entry.key, changes: [], kept: [] },
			problems: [problem],
		};
	}
	const report = { path: paper.path, key: entry.key, changes: update.changes, kept: update.kept };
	return { paper, text: update.text, snapshot: { metadata: written, sources, lead }, report, problems };
}

/**
 * What an entry says of a paper, together with what other libraries said before. That of the library which leads stands as it is;
 * another one fills gaps, unless it has the published version of a preprint and leads from now on.
 */
function joinWithOthers(
	metadata: Metadata,
	{ entries }: MergedEntry,
	last: SnapshotPaper | undefined,
): { readonly metadata: Metadata; readonly lead: string | undefined } {
	const [first] = entries;
	const lead = last && findLead(last);
	if (!last || lead === undefined) return { metadata, lead: first && nameLibrary(first.file) };
	const keys = new Set(last.sources.flatMap(({ library, key }) => (library === lead ? key : [])));
	const isOfLead = entries.some(({ file, key }) => nameLibrary(file) === lead || keys.has(key));
	const isOnly = last.sources.every(({ library }) => library === lead);
	if (isOfLead && isOnly) return { metadata, lead };
	// The file has the abstract itself, and its reference list is joined by its ids.
	const { abstract, cites: _, ...known } = last.metadata;
	const { cites, ...incoming } = metadata;
	const references = cites && { cites };
	if (isOfLead || rankMetadata(incoming) > rankMetadata(known))
		return {
			metadata: { ...joinMetadata([incoming, known]), ...references },
			lead: isOfLead || !first ? lead : nameLibrary(first.file),
		};
	const { abstract: added, ...joined } = joinMetadata([known, incoming]);
	return {
		metadata: { ...joined, ...(abstract === undefined && added !== undefined && { abstract: added }), ...references },
		lead,
	};
}

/** The entries of these libraries as they are now, and those of others as they were. */
function joinSources(last: SnapshotPaper | undefined, entry: MergedEntry) {
	const now = listSources(entry.entries);
	const libraries = new Set(now.map(({ library }) => library));
	return [...(last?.sources ?? []).filter(({ library }) => !libraries.has(library)), ...now];
}

/** An id that another paper of the folder has is not given to this one too. */
function withoutForeignIds(
	entry: MergedEntry,
	paper: ExistingPaper,
	state: ContentState,
): { readonly metadata: Metadata; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	let metadata = entry.metadata;
	for (const field of ['doi', 'arxiv'] as const) {
		const id = metadata[field]?.toLowerCase();
		const other =
			id &&
			paper[field]?.toLowerCase() !== id &&
			state.papers.find((one) => one !== paper && one[field]?.toLowerCase() === id);
		if (!other) continue;
		const { [field]: _, ...rest } = metadata;
		metadata = rest;
		const message = `describes ${paper.path} and, by its ${field}, ${other.path}`;
		problems.push({ ...placeEntry(entry), message, fix: `merge the two files, or correct the ${field} here` });
	}
	return { metadata, problems };
}

function placeEntry({ file, line, key }: MergedEntry) {
	return { file, line, field: key };
}
