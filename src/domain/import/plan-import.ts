/** What an import would write, and what there is to say about it; nothing is written here. */
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { getAutomaticWords } from '../../i18n/automatic-words.ts';
import type { Holdings } from '../../i18n/holdings.ts';
import type { ContentFile } from '../corpus/parse-document.ts';
import { compareProblems, type Problem } from '../corpus/problem.ts';
import { listContentSchemas, nameSchema } from '../records/json-schema.ts';
import type { Slug } from '../text/slug.ts';
import { cleanRecord, type ImportedEntry, type Metadata } from './clean/clean-record.ts';
import { makeTitleJoiner } from './merge/cited-titles.ts';
import { type ContentState, readState } from './merge/content-state.ts';
import {
	formatSnapshot,
	type ImportSnapshot,
	listSources,
	nameLibrary,
	parseSnapshot,
	SNAPSHOT_FILE,
	type SnapshotPaper,
	toSnapshotMetadata,
} from './merge/import-snapshot.ts';
import { matchExisting } from './merge/match-existing.ts';
import { type MergedEntry, mergeEntries } from './merge/merge-entries.ts';
import { findRepeatedKeys } from './merge/repeated-keys.ts';
import { type IdOwners, makeId, resolveSharedIds } from './merge/resolve-shared-ids.ts';
import { updateExisting } from './merge/update-existing.ts';
import type { LibraryFile } from './readers/raw-record.ts';
import type { ReadLibrary } from './readers/read-library.ts';
import { type Arrangement, arrangeMap } from './topics/arrange-topics.ts';
import {
	formatSite,
	formatTheme,
	formatTopics,
	makeDefaultSettings,
	type SiteSettings,
} from './write/automatic-files.ts';
import type { ImportReport } from './write/import-report.ts';
import { formatPaper } from './write/paper-file.ts';
import { chooseKind, findKind, listKinds } from './write/paper-kinds.ts';
import { claim, claimCite, findNames, makeEntrySlug } from './write/slugs-and-keys.ts';

export interface ImportRequest {
	/** The present content folder; empty for a new map. */
	readonly files: readonly ContentFile[];
	/** Text of `imports.json`, where it stands. */
	readonly snapshot: string | undefined;
	readonly libraries: readonly { readonly file: LibraryFile; readonly read: ReadLibrary }[];
	/** Keys of entries that the libraries no longer have, where they hold only what changed; else they hold everything. */
	readonly gone?: readonly string[];
	/** Today, as 2026-11-21. */
	readonly today: string;
	/** False leaves abstracts out. */
	readonly withAbstracts: boolean;
	/** For a folder that has no `site.yaml`; those that are not given follow from the language and from what the map holds. */
	readonly settings?: Partial<Omit<SiteSettings, 'holds'>>;
}

export interface ImportPlan {
	/** In the order in which they must be written: cut short anywhere, the folder still passes the check. */
	readonly writes: readonly ContentFile[];
	readonly report: ImportReport;
	/** For a folder that has no `site.yaml`. */
	readonly settings: SiteSettings;
	/** Topics and themes that are new, and the new papers that carry them. */
	readonly added: AddedMap;
}

export interface AddedMap extends Pick<Arrangement, 'topics' | 'themes'> {
	readonly papers: readonly {
		readonly slug: Slug;
		readonly topics: readonly Slug[];
		readonly themes: readonly Slug[];
		readonly year?: number;
	}[];
}

export function planImport(request: ImportRequest): ImportPlan {
	const read = readState(request.files);
	const snapshot = parseSnapshot(request.snapshot);
	const cleaned = cleanEntries(request);
	const libraries = new Set(request.libraries.map(({ file }) => nameLibrary(file.name)));
	const works = mergeEntries(cleaned.entries);
	const merged = resolveSharedIds(works, new Map());
	const settings = chooseSettings(request, read, merged.entries);
	const state = { ...read, language: settings.language, holds: settings.holds };
	const matches = matchExisting(merged.entries, state, snapshot, {
		libraries,
		gone: request.gone && new Set(request.gone),
	});
	const resolved = resolveSharedIds(matches.unmatched, listIdOwners(state));
	const joinTitles = makeTitleJoiner([...state.papers, ...resolved.entries.map(({ metadata }) => metadata)]);
	const updates = matches.matched.map(({ entry, paper }) =>
		updateExisting({ entry: joinTitles(entry), paper }, state, snapshot),
	);
	const arrangement = arrangeMap(resolved.entries, state);
	const added = addPapers(resolved.entries.map(joinTitles), arrangement, state, snapshot, request.today);
	const changed = updates.filter((update) => update.text !== update.paper.text);
	const papers = [...added.files, ...changed.map(({ paper, text }) => ({ path: paper.path, text }))];
	const newSnapshot = {
		...snapshot,
		...added.snapshot,
		...Object.fromEntries(updates.map((update) => [update.paper.slug, update.snapshot])),
	};
	const writes = [...listFrameFiles(state, settings), ...listMapFiles(arrangement, state, request.today), ...papers];
	const snapshotText = formatSnapshot(newSnapshot);
	if (snapshotText !== request.snapshot && (papers.length > 0 || Object.keys(newSnapshot).length > 0))
		writes.push({ path: SNAPSHOT_FILE, text: snapshotText });
	const report: ImportReport = {
		libraries: request.libraries.map(({ file, read }) => ({
			name: file.name,
			format: read.format,
			entries: read.records.length + read.problems.length,
		})),
		added: added.files.map(({ path }, i) => ({ path, key: resolved.entries[i]?.key ?? '' })),
		updated: updates.filter((update) => update.report.changes.length > 0).map((update) => update.report),
		kept: updates.filter((update) => update.report.kept.length > 0).map((update) => update.report),
		unchanged: updates.filter((update) => update.report.changes.length === 0).length,
		merged: matches.merged,
		removed: matches.removed,
		missing: matches.missing,
		topics: arrangement.topics.length,
		themes: arrangement.themes.map((theme) => theme.name),
		warnings: [...cleaned.warnings, ...findRepeatedKeys(works), ...merged.warnings, ...resolved.warnings].sort(
			compareProblems,
		),
		problems: [...cleaned.problems, ...updates.flatMap((update) => update.problems)].sort(compareProblems),
	};
	const { topics, themes } = arrangement;
	return { writes, report, settings, added: { topics, themes, papers: added.papers } };
}

/** Which paper of the folder each id belongs to. */
function listIdOwners(state: ContentState): IdOwners {
	return new Map(
		state.papers.flatMap((paper) =>
			(['doi', 'arxiv'] as const).flatMap((field) => {
				const id = makeId(field, paper as Pick<Metadata, 'doi' | 'arxiv'>);
				return id ? [[id, paper.path] as const] : [];
			}),
		),
	);
}

function cleanEntries({ libraries, withAbstracts }: ImportRequest) {
	const entries: ImportedEntry[] = [];
	const problems: Problem[] = libraries.flatMap(({ read }) => read.problems);
	const warnings: Problem[] = libraries.flatMap(({ file }) => file.warnings ?? []);
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
	snapshot: ImportSnapshot,
	today: string,
) {
	const slugs = new Set<string>([
		...state.papers.flatMap((paper) => [paper.slug, ...paper.aliases]),
		...state.published.papers,
		...Object.keys(snapshot),
	]);
	const cites = new Set(state.papers.map((paper) => paper.cite.toLowerCase()));
	const kinds = state.hasSite
		? state.kinds
		: listKinds(state.language).map((kind) => kind.id as ContentState['kinds'][number]);
	const added: Record<string, SnapshotPaper> = {};
	const papers: AddedMap['papers'][number][] = [];
	const files = entries.map((entry, i): ContentFile => {
		const slug = claim(makeEntrySlug(entry, state.language), slugs);
		const { metadata } = entry;
		const { themes = [], topics = [] } = arrangement.places[i] ?? {};
		papers.push({ slug, topics, themes, ...(metadata.year !== undefined && { year: metadata.year }) });
		const text = formatPaper({
			metadata,
			kind: chooseKind(findKind(metadata), kinds) ?? 'other',
			themes,
			topics,
			names: findNames(metadata.title),
			cite: claimCite(entry, cites, state.language),
			added: today,
		});
		const [lead] = entry.entries;
		added[slug] = {
			metadata: toSnapshotMetadata(metadata),
			sources: listSources(entry.entries),
			lead: lead && nameLibrary(lead.file),
		};
		return { path: `papers/${slug}.md`, text };
	});
	return { files, papers, snapshot: added };
}

/** Types that a map calls papers; a record without a type counts as one. */
const PAPERS: ReadonlySet<string | undefined> = new Set([
	undefined,
	'article',
	'preprint',
	'paper',
	'workshop-paper',
	'proceedings',
]);
/** The share of books, theses, reports and the like from which on a map holds works. */
const MANY_OTHERS = 0.2;

function chooseHoldings(entries: readonly MergedEntry[]): Holdings {
	const others = entries.filter(({ metadata }) => !PAPERS.has(metadata.publication?.type)).length;
	return others > MANY_OTHERS * entries.length ? 'works' : 'papers';
}

/** The settings that a map has, as far as an import needs them, or those of a new one. */
function chooseSettings(
	{ settings }: ImportRequest,
	read: ContentState,
	entries: readonly MergedEntry[],
): SiteSettings {
	const language = read.hasSite ? read.language : (settings?.language ?? read.language);
	const holds = read.hasSite ? read.holds : chooseHoldings(entries);
	return { ...makeDefaultSettings(language, holds), ...settings, language, holds };
}

/** Files that every map has, where they lack; a new one gets help for editors too. */
function listFrameFiles(state: ContentState, settings: SiteSettings): ContentFile[] {
	const frame: ContentFile[] = [
		{ path: 'site.yaml', text: nameSchema('site') + formatSite(settings) },
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
	const words = getAutomaticWords(state.language, state.holds);
	const themes = arrangement.themes.map((theme) => ({
		path: `themes/${theme.slug}.md`,
		text: formatTheme(theme, today, words),
	}));
	if (arrangement.topics.length === 0 && state.paths.has('topics.yaml')) return themes;
	return [
		...themes,
		{ path: 'topics.yaml', text: appendTopics(state.topicsText, formatTopics(arrangement.topics, words)) },
	];
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
