/** What an import would write, and what there is to say about it; nothing is written here. */
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { ContentFile } from '../corpus/parse-document.ts';
import { compareProblems, type Problem } from '../corpus/problem.ts';
import { listContentSchemas, nameSchema } from '../records/json-schema.ts';
import { type Arrangement, arrangeMap } from './arrange-map.ts';
import { type ContentState, readState } from './content-state.ts';
import { cleanRecord, type Facts, type ImportedEntry } from './facts.ts';
import { formatLedger, type ImportLedger, LEDGER_FILE, parseLedger, toLedgerFacts } from './import-ledger.ts';
import type { ImportReport } from './import-report.ts';
import { chooseKind, findKind, KINDS } from './kinds.ts';
import { matchExisting } from './match-existing.ts';
import { type MergedEntry, mergeEntries } from './merge-entries.ts';
import { claim, claimCite, findNames, makeEntrySlug } from './names.ts';
import { DEFAULT_SETTINGS, formatSite, formatTheme, formatTopics, type SiteSettings } from './new-files.ts';
import { formatPaper } from './paper-file.ts';
import type { LibraryFile } from './raw-record.ts';
import type { ReadLibrary } from './read-library.ts';
import { updateExisting } from './update-existing.ts';

export interface ImportRequest {
	/** The content folder as it stands; empty for a new map. */
	readonly files: readonly ContentFile[];
	/** Text of `imports.json`, where it stands. */
	readonly ledger: string | undefined;
	readonly libraries: readonly { readonly file: LibraryFile; readonly read: ReadLibrary }[];
	/** Today, as 2026-11-21. */
	readonly today: string;
	/** False leaves abstracts out. */
	readonly withAbstracts: boolean;
	/** For a folder that has no `site.yaml`. */
	readonly settings?: SiteSettings;
}

export interface ImportPlan {
	/** In the order in which they must be written: cut short anywhere, the folder still passes the check. */
	readonly writes: readonly ContentFile[];
	readonly report: ImportReport;
}

export function planImport(request: ImportRequest): ImportPlan {
	const state = readState(request.files);
	const ledger = parseLedger(request.ledger);
	const cleaned = cleanEntries(request);
	const matched = matchExisting(mergeEntries(cleaned.entries), state, ledger);
	const updates = matched.known.map(({ entry, paper }) => updateExisting(entry, paper, state, ledger));
	const arrangement = arrangeMap(matched.fresh, state);
	const added = addPapers(matched.fresh, arrangement, state, ledger, request.today);
	const changed = updates.filter((update) => update.text !== update.paper.text);
	const papers = [...added.files, ...changed.map(({ paper, text }) => ({ path: paper.path, text }))];
	const newLedger = {
		...ledger,
		...added.ledger,
		...Object.fromEntries(updates.map(({ paper, facts }) => [paper.slug, facts])),
	};
	const writes = [...listFrameFiles(state, request), ...listMapFiles(arrangement, state, request.today), ...papers];
	const ledgerText = formatLedger(newLedger);
	if (ledgerText !== request.ledger && (papers.length > 0 || Object.keys(newLedger).length > 0))
		writes.push({ path: LEDGER_FILE, text: ledgerText });
	const report: ImportReport = {
		libraries: request.libraries.map(({ file, read }) => ({
			name: file.name,
			format: read.format,
			entries: read.records.length + read.problems.length,
		})),
		added: added.files.map(({ path }, i) => ({ path, key: matched.fresh[i]?.key ?? '' })),
		updated: updates.filter((update) => update.report.changes.length > 0).map((update) => update.report),
		kept: updates.filter((update) => update.report.kept.length > 0).map((update) => update.report),
		unchanged: updates.filter((update) => update.report.changes.length === 0).length,
		merged: matched.merged,
		removed: matched.removed,
		topics: arrangement.topics.length,
		themes: arrangement.themes.map((theme) => theme.name),
		warnings: cleaned.warnings.toSorted(compareProblems),
		problems: [...cleaned.problems, ...updates.flatMap((update) => update.problems)].sort(compareProblems),
	};
	return { writes, report };
}

function cleanEntries({ libraries, withAbstracts }: ImportRequest) {
	const entries: ImportedEntry[] = [];
	const problems: Problem[] = libraries.flatMap(({ read }) => read.problems);
	const warnings: Problem[] = [];
	for (const { file, read } of libraries) {
		for (const record of read.records) {
			const result = cleanRecord(withAbstracts ? record : { ...record, abstract: '' }, file.name);
			if (result.entry) entries.push(result.entry);
			problems.push(...result.problems);
			warnings.push(...result.warnings);
		}
	}
	return { entries, problems, warnings };
}

function addPapers(
	entries: readonly MergedEntry[],
	arrangement: Arrangement,
	state: ContentState,
	ledger: ImportLedger,
	today: string,
) {
	const slugs = new Set<string>([
		...state.papers.flatMap((paper) => [paper.slug, ...paper.aliases]),
		...Object.keys(ledger),
	]);
	const cites = new Set(state.papers.map((paper) => paper.cite.toLowerCase()));
	const kinds = state.hasSite ? state.kinds : KINDS.map((kind) => kind.id as ContentState['kinds'][number]);
	const added: Record<string, Facts> = {};
	const files = entries.map((entry, i): ContentFile => {
		const slug = claim(makeEntrySlug(entry), slugs);
		const { facts } = entry;
		const text = formatPaper({
			facts,
			kind: chooseKind(findKind(entry.type, facts), kinds) ?? 'other',
			themes: arrangement.places[i]?.themes ?? [],
			topics: arrangement.places[i]?.topics ?? [],
			names: findNames(facts.title),
			cite: claimCite(entry, cites),
			added: today,
		});
		added[slug] = toLedgerFacts(facts);
		return { path: `papers/${slug}.md`, text };
	});
	return { files, ledger: added };
}

/** Files that every map has, where they lack; a new one gets help for editors too. */
function listFrameFiles(state: ContentState, request: ImportRequest): ContentFile[] {
	const frame: ContentFile[] = [
		{ path: 'site.yaml', text: nameSchema('site') + formatSite(request.settings ?? DEFAULT_SETTINGS) },
		{
			path: 'authors.yaml',
			text: `${nameSchema('authors')}# Spelling variants of names: the printed one, then the one to show.\n# J. Smith: Jane Smith\n`,
		},
		{
			path: 'permalinks.yaml',
			text: `${nameSchema('permalinks')}# Every public path ever shipped; npm run permalinks adds to it. Keep it: links must never break.\n`,
		},
	];
	return [...frame.filter(({ path }) => !state.paths.has(path)), ...(state.hasSite ? [] : listContentSchemas())];
}

/** Themes before the topics that name them, so that no file ever names what is not there yet. */
function listMapFiles(arrangement: Arrangement, state: ContentState, today: string): ContentFile[] {
	const themes = arrangement.themes.map((theme) => ({
		path: `themes/${theme.slug}.md`,
		text: formatTheme(theme, today),
	}));
	if (arrangement.topics.length === 0 && state.paths.has('topics.yaml')) return themes;
	return [...themes, { path: 'topics.yaml', text: appendTopics(state.topicsText, formatTopics(arrangement.topics)) }];
}

/** The vocabulary with new entries at its end; what stands there is kept as written. */
function appendTopics(old: string, added: string): string {
	const { contents } = parseDocument(old);
	const heading = old.trim() === '' ? nameSchema('topics') : (/^(?:#.*\n|\s*\n)*/.exec(old)?.[0] ?? '');
	if (isSeq(contents) && contents.items.length > 0) {
		if (contents.flow) return `${heading}${stringify(parseDocument(old).toJS())}${added}`;
		return `${old.replace(/\s*$/, '')}\n${added}`;
	}
	return isMap(contents) ? old : heading + (added || '[]\n');
}
