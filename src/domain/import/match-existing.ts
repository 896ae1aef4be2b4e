/** Which entries a folder has papers for. */
import { type ContentState, type ExistingPaper, getIdentity } from './content-state.ts';
import type { Facts, ImportedEntry } from './facts.ts';
import type { ImportLedger } from './import-ledger.ts';
import type { ImportReport } from './import-report.ts';
import { IdentityIndex, type MergedEntry } from './merge-entries.ts';

export interface Matches {
	readonly fresh: readonly MergedEntry[];
	readonly known: readonly { readonly entry: MergedEntry; readonly paper: ExistingPaper }[];
	readonly merged: ImportReport['merged'];
	readonly removed: ImportReport['removed'];
}

/** Which entries the folder has papers for; a paper is known by its file and by what the last import wrote for it. */
export function matchExisting(entries: readonly MergedEntry[], state: ContentState, ledger: ImportLedger): Matches {
	const papers = new IdentityIndex<ExistingPaper>();
	for (const paper of state.papers) papers.add(getIdentity(paper), paper);
	for (const paper of state.papers) {
		const base = findBase(paper, ledger);
		if (base) papers.add(base, paper);
	}
	const standing = new Set(state.papers.flatMap((paper) => [paper.slug, ...paper.aliases] as string[]));
	const gone = new IdentityIndex<string>();
	for (const [slug, facts] of Object.entries(ledger)) if (!standing.has(slug)) gone.add(facts, slug);
	const fresh: MergedEntry[] = [];
	const known = new Map<string, { entry: MergedEntry; paper: ExistingPaper }>();
	const merged = entries.flatMap((entry) =>
		entry.entries
			.slice(1)
			.map((other, i) => ({ entry: nameEntry(other), into: nameEntry(entry), reason: entry.reasons[i] ?? '' })),
	);
	const removed: { key: string; slug: string }[] = [];
	for (const entry of entries) {
		const [found] = [entry, ...entry.entries].flatMap((one) => papers.findAll(one.facts));
		const taken = found && known.get(found.item.slug);
		if (taken)
			merged.push({ entry: nameEntry(entry), into: nameEntry(taken.entry), reason: `both are ${found.item.path}` });
		else if (found) known.set(found.item.slug, { entry, paper: found.item });
		else {
			const [old] = gone.findAll(entry.facts);
			if (old) removed.push({ key: entry.key, slug: old.item });
			else fresh.push(entry);
		}
	}
	return { fresh, known: [...known.values()], merged, removed };
}

function nameEntry(entry: ImportedEntry): string {
	return `${entry.file}:${entry.line} ${entry.key}`;
}

/** What the last import wrote for a paper, under its slug or an old one. */
export function findBase(paper: ExistingPaper, ledger: ImportLedger): Facts | undefined {
	return [paper.slug, ...paper.aliases]
		.map((slug) => (Object.hasOwn(ledger, slug) ? ledger[slug] : undefined))
		.find((facts) => facts !== undefined);
}
