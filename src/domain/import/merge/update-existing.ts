/** Papers that a folder has already, with their metadata brought up to date. */
import type { Problem } from '../../corpus/problem.ts';
import type { Metadata } from '../clean/clean-record.ts';
import type { PaperReport } from '../write/import-report.ts';
import { updatePaper } from '../write/update-paper.ts';
import type { ContentState, ExistingPaper } from './content-state.ts';
import { type ImportSnapshot, listSources, type SnapshotPaper, toSnapshotMetadata } from './import-snapshot.ts';
import { findSnapshot, type MatchedEntry } from './match-existing.ts';
import type { MergedEntry } from './merge-entries.ts';

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
	const { metadata, problems } = withoutForeignIds(entry, paper, state);
	const update = updatePaper(paper.text, last?.metadata, metadata);
	if (!update) {
		const problem = {
			...placeEntry(entry),
			message: `${paper.path} cannot be read, so it stays as it is`,
			fix: `correct the front matter of ${paper.path} (npm run check says where) and import again`,
		};
		return {
			paper,
			text: paper.text,
			snapshot: { metadata: last?.metadata ?? toSnapshotMetadata(metadata), sources },
			report: { path: paper.path, key: entry.key, changes: [], kept: [] },
			problems: [problem],
		};
	}
	const report = { path: paper.path, key: entry.key, changes: update.changes, kept: update.kept };
	const written = { ...last?.metadata, ...toSnapshotMetadata(metadata) };
	return { paper, text: update.text, snapshot: { metadata: written, sources }, report, problems };
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
