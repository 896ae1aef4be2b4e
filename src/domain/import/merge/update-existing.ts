/** Papers that a folder has already, with their metadata brought up to date. */
import type { Problem } from '../../corpus/problem.ts';
import type { Metadata } from '../clean/clean-record.ts';
import type { PaperReport } from '../write/import-report.ts';
import { updatePaper } from '../write/paper-file.ts';
import type { ContentState, ExistingPaper } from './content-state.ts';
import { type ImportSnapshot, toSnapshotMetadata } from './import-snapshot.ts';
import { findBase } from './match-existing.ts';
import type { MergedEntry } from './merge-entries.ts';

export interface Update {
	readonly paper: ExistingPaper;
	readonly text: string;
	/** For the snapshot. */
	readonly metadata: Metadata;
	readonly report: PaperReport;
	readonly problems: readonly Problem[];
}

/** What an entry changes in the paper that it speaks of. */
export function updateExisting(
	entry: MergedEntry,
	paper: ExistingPaper,
	state: ContentState,
	snapshot: ImportSnapshot,
): Update {
	const base = findBase(paper, snapshot);
	const { metadata, problems } = withoutForeignIds(entry, paper, state);
	const update = updatePaper(paper.text, base, metadata);
	if (!update) {
		const fix = `correct the front matter of ${paper.path} (npm run check says where) and import again`;
		const problem = {
			file: entry.file,
			line: entry.line,
			field: entry.key,
			message: `${paper.path} cannot be read, so its metadata stay as they are`,
			fix,
		};
		return {
			paper,
			text: paper.text,
			metadata: base ?? toSnapshotMetadata(metadata),
			report: { path: paper.path, key: entry.key, changes: [], kept: [] },
			problems: [problem],
		};
	}
	const report = { path: paper.path, key: entry.key, changes: update.changes, kept: update.kept };
	return { paper, text: update.text, metadata: { ...base, ...toSnapshotMetadata(metadata) }, report, problems };
}

/** An id that another paper of the folder has is not given to this one too. */
function withoutForeignIds(
	entry: MergedEntry,
	paper: ExistingPaper,
	state: ContentState,
): { metadata: Metadata; problems: Problem[] } {
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
		const message = `speaks of ${paper.path} and, by its ${field}, of ${other.path}`;
		problems.push({
			file: entry.file,
			line: entry.line,
			field: entry.key,
			message,
			fix: `merge the two files, or correct the ${field} here`,
		});
	}
	return { metadata, problems };
}
