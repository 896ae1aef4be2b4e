/** Papers that a folder has already, with their facts brought up to date. */
import type { Problem } from '../corpus/problem.ts';
import type { ContentState, ExistingPaper } from './content-state.ts';
import type { Facts } from './facts.ts';
import { type ImportLedger, toLedgerFacts } from './import-ledger.ts';
import type { PaperReport } from './import-report.ts';
import { findBase } from './match-existing.ts';
import type { MergedEntry } from './merge-entries.ts';
import { updatePaper } from './paper-file.ts';

export interface Update {
	readonly paper: ExistingPaper;
	readonly text: string;
	/** For the ledger. */
	readonly facts: Facts;
	readonly report: PaperReport;
	readonly problems: readonly Problem[];
}

/** What an entry changes in the paper that it speaks of. */
export function updateExisting(
	entry: MergedEntry,
	paper: ExistingPaper,
	state: ContentState,
	ledger: ImportLedger,
): Update {
	const base = findBase(paper, ledger);
	const { facts, problems } = withoutForeignIds(entry, paper, state);
	const update = updatePaper(paper.text, base, facts);
	if (!update) {
		const fix = `correct the front matter of ${paper.path} (npm run check says where) and import again`;
		const problem = {
			file: entry.file,
			line: entry.line,
			field: entry.key,
			message: `${paper.path} cannot be read, so its facts stay as they are`,
			fix,
		};
		return {
			paper,
			text: paper.text,
			facts: base ?? toLedgerFacts(facts),
			report: { path: paper.path, key: entry.key, changes: [], kept: [] },
			problems: [problem],
		};
	}
	const report = { path: paper.path, key: entry.key, changes: update.changes, kept: update.kept };
	return { paper, text: update.text, facts: { ...base, ...toLedgerFacts(facts) }, report, problems };
}

/** An id that another paper of the folder has is not given to this one too. */
function withoutForeignIds(
	entry: MergedEntry,
	paper: ExistingPaper,
	state: ContentState,
): { facts: Facts; problems: Problem[] } {
	const problems: Problem[] = [];
	let facts = entry.facts;
	for (const field of ['doi', 'arxiv'] as const) {
		const id = facts[field]?.toLowerCase();
		const other =
			id &&
			paper[field]?.toLowerCase() !== id &&
			state.papers.find((one) => one !== paper && one[field]?.toLowerCase() === id);
		if (!other) continue;
		const { [field]: _, ...rest } = facts;
		facts = rest;
		const message = `speaks of ${paper.path} and, by its ${field}, of ${other.path}`;
		problems.push({
			file: entry.file,
			line: entry.line,
			field: entry.key,
			message,
			fix: `merge the two files, or correct the ${field} here`,
		});
	}
	return { facts, problems };
}
