/** What a map says of a reader's library: the answer that the page shows. */
import { words } from '#words/paper-names';
import { nameFew } from '../corpus/author-names.ts';
import type { Problem } from '../corpus/problem.ts';
import { printName } from '../import/clean/person.ts';
import type { MergedEntry } from '../import/merge/merge-entries.ts';
import type { LibraryFile } from '../import/readers/raw-record.ts';
import { flattenTex } from '../text/tex.ts';
import { guessTopics, makeProfiler, type Profile } from './closeness.ts';
import {
	findJoinedPairs,
	type JoinedPair,
	type LibraryCoverage,
	listSkippedSteps,
	measureCoverage,
	type SkippedStep,
} from './coverage.ts';
import { type Common, describeCommon } from './describe-closeness.ts';
import { type FileOutcome, type ReadEntries, readEntries } from './library-entry.ts';
import type { LibraryMap } from './library-map.ts';
import { type MatchReason, makeMatcher } from './match-entries.ts';
import { type Ranked, Suggester } from './suggestions.ts';

/** A work of the library as it is shown. */
export interface ShownWork {
	readonly title: string;
	readonly authors: string;
	readonly year: number | undefined;
	readonly file: string;
	readonly line: number;
	/** How many entries it was merged from. */
	readonly entries: number;
}

export interface FoundWork extends ShownWork {
	readonly paper: number;
	readonly reason: MatchReason;
}

export interface OtherWork extends ShownWork {
	/** Topics that its text names: guesses. */
	readonly topics: readonly number[];
}

export interface Suggestion {
	readonly paper: number;
	readonly calledBy: readonly { readonly title: string; readonly common: Common }[];
}

export interface SuggestionSet {
	/** The part of the library that it is for; undefined for all of it. */
	readonly theme: number | undefined;
	readonly suggestions: readonly Suggestion[];
}

export interface LibraryAnswer {
	readonly files: readonly FileOutcome[];
	/** Numbers of entries. */
	readonly read: number;
	readonly matched: number;
	readonly found: readonly FoundWork[];
	readonly others: readonly OtherWork[];
	readonly problems: readonly Problem[];
	readonly coverage: LibraryCoverage;
	/** First for the whole library, then for its part in each theme. */
	readonly sets: readonly SuggestionSet[];
	readonly skipped: readonly SkippedStep[];
	readonly pairs: readonly JoinedPair[];
}

/** Steps of the work, for its progress. */
export type Step = 'read' | 'match' | 'compare';

export type ReportProgress = (step: Step, done: number, total: number) => void;

/** For the whole library, and for a part of it. */
const SUGGESTED = 50;
const SUGGESTED_FOR_PART = 12;
/** A part of fewer works says nothing that the whole does not. */
const SMALLEST_PART = 2;
const PAIRS_SHOWN = 24;

/** Reads files, telling how far it has come. */
export function readWithProgress(files: readonly LibraryFile[], report: ReportProgress): ReadEntries {
	return readEntries(
		files,
		(file) => (done, total) => report('read', files.indexOf(file) + done / total, files.length),
	);
}

/** Compares what was read with a map. */
export function compareEntries(read: ReadEntries, map: LibraryMap, report: ReportProgress): LibraryAnswer {
	const { found, others } = matchWorks(read.works, map, report);
	const guesses = guessTopics(others, map);
	const owned = new Set(found.map(({ paper }) => paper));
	const coverage = measureCoverage(map, owned, guesses);
	report('compare', 0, 1);
	return {
		files: read.files,
		read: read.entries,
		matched: found.reduce((sum, { work }) => sum + work.entries.length, 0),
		found: found.map(({ work, paper, reason }) => ({ ...showWork(work), paper, reason })),
		others: others.map((work, i) => ({ ...showWork(work), topics: guesses[i] ?? [] })),
		problems: read.problems,
		coverage,
		sets: suggest(map, owned, found, others, guesses),
		skipped: listSkippedSteps(map, owned, coverage),
		pairs: findJoinedPairs(map, guesses, PAIRS_SHOWN),
	};
}

interface Found {
	readonly work: MergedEntry;
	readonly paper: number;
	readonly reason: MatchReason;
}

const REPORT_EVERY = 200;

function matchWorks(works: readonly MergedEntry[], map: LibraryMap, report: ReportProgress) {
	const match = makeMatcher(map);
	const found: Found[] = [];
	const others: MergedEntry[] = [];
	for (const [i, work] of works.entries()) {
		const place = match(work);
		if (place) found.push({ work, ...place });
		else others.push(work);
		if (i % REPORT_EVERY === 0) report('match', i, works.length);
	}
	return { found, others };
}

function showWork(work: MergedEntry): ShownWork {
	const { metadata, file, line, entries } = work;
	const names = (metadata.authors ?? []).map(printName);
	const [first] = names;
	const authors = first && metadata.authorsComplete === false ? words.several(first) : nameFew(names);
	return { title: flattenTex(metadata.title), authors, year: metadata.year, file, line, entries: entries.length };
}

function suggest(
	map: LibraryMap,
	owned: ReadonlySet<number>,
	found: readonly Found[],
	others: readonly MergedEntry[],
	guesses: readonly (readonly number[])[],
): SuggestionSet[] {
	const profiler = makeProfiler(map);
	const works: { readonly title: string; readonly profile: Profile; readonly theme: number | undefined }[] = [
		...found.flatMap(({ work, paper }) => {
			const profile = profiler.papers[paper];
			return profile ? [{ title: flattenTex(work.metadata.title), profile, theme: profile.theme }] : [];
		}),
		...others.map((work, i) => {
			const topics = guesses[i] ?? [];
			const theme = map.topics[topics[0] ?? -1]?.theme;
			return { title: flattenTex(work.metadata.title), profile: profiler.profileWork(work, topics), theme };
		}),
	];
	const suggester = new Suggester(
		profiler.papers,
		works.map(({ profile }) => profile),
	);
	const describe = ({ paper, calledBy }: Ranked): Suggestion => ({
		paper,
		calledBy: calledBy.flatMap((place) => {
			const [work, profile] = [works[place], profiler.papers[paper]];
			return work && profile ? [{ title: work.title, common: describeCommon(map, paper, profile, work.profile) }] : [];
		}),
	});
	const parts = map.themes
		.map((_, theme) => [...works.keys()].filter((place) => works[place]?.theme === theme))
		.map((places, theme) => ({ places, theme }))
		.filter(({ places }) => places.length >= SMALLEST_PART);
	return [
		{ theme: undefined, suggestions: suggester.rank(owned, SUGGESTED).map(describe) },
		...parts.map(({ places, theme }) => ({
			theme,
			suggestions: suggester.rank(owned, SUGGESTED_FOR_PART, places).map(describe),
		})),
	];
}
