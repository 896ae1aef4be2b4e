/** How near the works of a library and the papers of a map are to each other. */
import { printName } from '../import/clean/person.ts';
import type { MergedEntry } from '../import/merge/merge-entries.ts';
import { foldPhrase } from '../import/topics/fold-phrase.ts';
import { foldSource, matchTopics } from '../import/topics/match-topics.ts';
import { RELATED_WEIGHTS } from '../similarity/related-papers.ts';
import { listTerms } from '../similarity/terms.ts';
import { countTerms, type Vector } from '../similarity/vectors.ts';
import { flattenTex } from '../text/tex.ts';
import type { LibraryMap } from './library-map.ts';

/** Topics that a text names, at most. */
const GUESSED = 5;
/** Of an abstract that has no end, in characters. */
const LONGEST_TEXT = 8000;

/** A work or a paper as it is compared. */
export interface Profile {
	readonly topics: Vector;
	readonly words: Vector;
	/** Names, folded. */
	readonly authors: ReadonlySet<string>;
	/** Place of the primary theme; undefined for what is not on the map. */
	readonly theme: number | undefined;
}

/** Makes unit vectors of terms, each weighted by its rarity on the map; a term that the map lacks counts in the length alone. */
function makeWeigher(all: readonly ReadonlyMap<string, number>[]): (counts: ReadonlyMap<string, number>) => Vector {
	const holders = new Map<string, number>();
	for (const counts of all) for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
	const total = Math.max(2, all.length);
	return (counts) => {
		const weights = [...counts].map(([term, count]): [string, number] => [
			term,
			Math.sqrt(count) * Math.log(total / (holders.get(term) ?? 1)),
		]);
		const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
		return new Map(weights.filter(([term]) => holders.has(term)).map(([term, weight]) => [term, weight / length]));
	};
}

export interface Profiler {
	readonly papers: readonly Profile[];
	/** Of works that are not on the map; `topics` are places of guessed topics. */
	profileWork(work: MergedEntry, topics: readonly number[]): Profile;
}

/** Profiles of all papers of a map, and the means to make those of other works. */
export function makeProfiler(map: LibraryMap): Profiler {
	const topicCounts = map.papers.map((paper) => countTerms(paper.topics.map(String)));
	const weighTopics = makeWeigher(topicCounts);
	const weighWords = makeWeigher(map.papers.map((paper) => paper.words));
	const papers = map.papers.map((paper, place) => ({
		topics: weighTopics(topicCounts[place] ?? new Map()),
		words: weighWords(paper.words),
		authors: new Set((paper.authors ?? []).map(foldPhrase)),
		theme: paper.themes[0],
	}));
	return {
		papers,
		profileWork: ({ metadata, keywords }, topics) => {
			const title = flattenTex(metadata.title);
			const text = [title, title, ...keywords, flattenTex(metadata.abstract ?? '').slice(0, LONGEST_TEXT)].join(' ; ');
			return {
				topics: weighTopics(countTerms(topics.map(String))),
				words: weighWords(countTerms(listTerms(text))),
				authors: new Set((metadata.authors ?? []).map((name) => foldPhrase(printName(name)))),
				theme: undefined,
			};
		},
	};
}

/** For each work the places of the topics that its title, keywords or abstract name, the likeliest first: guesses. */
export function guessTopics(
	works: readonly MergedEntry[],
	{ topics }: Pick<LibraryMap, 'topics'>,
): readonly (readonly number[])[] {
	const candidates = topics.map(({ name, aliases }, place) => ({
		key: String(place),
		name,
		aliases,
		spellings: [name, ...aliases].map(foldPhrase).filter(Boolean),
	}));
	const sources = works.map(({ metadata, keywords }) =>
		foldSource({
			title: flattenTex(metadata.title),
			abstract: flattenTex(metadata.abstract ?? '').slice(0, LONGEST_TEXT),
			keywords,
		}),
	);
	return matchTopics(sources, candidates).map((keys) => keys.slice(0, GUESSED).map(Number));
}

/** As many shared authors as count in full. */
const SHARED_AUTHORS = 3;

/** Measures how near each of some profiles is to another, by inverted lists: the work grows with what they share. */
export function makeCloseness(profiles: readonly Profile[]): (profile: Profile) => Float64Array {
	const words = indexVectors(profiles.map((profile) => profile.words));
	const topics = indexVectors(profiles.map((profile) => profile.topics));
	const { words: forWords, topics: forTopics, authors: forAuthors, themes: forTheme } = RELATED_WEIGHTS;
	const authors = indexAuthors(profiles);
	return (profile) => {
		const scores = new Float64Array(profiles.length);
		add(scores, words, profile.words, forWords);
		add(scores, topics, profile.topics, forTopics);
		addAuthors(scores, authors, profile, forAuthors);
		if (profile.theme !== undefined)
			for (const [i, other] of profiles.entries())
				if (other.theme === profile.theme) scores[i] = (scores[i] ?? 0) + forTheme;
		return scores;
	};
}

type Lists = ReadonlyMap<string, { readonly places: number[]; readonly weights: number[] }>;

function indexVectors(vectors: readonly Vector[]): Lists {
	const lists = new Map<string, { places: number[]; weights: number[] }>();
	for (const [place, vector] of vectors.entries()) {
		for (const [term, weight] of vector) {
			const list = lists.get(term) ?? { places: [], weights: [] };
			list.places.push(place);
			list.weights.push(weight);
			lists.set(term, list);
		}
	}
	return lists;
}

function add(scores: Float64Array, lists: Lists, vector: Vector, factor: number): void {
	for (const [term, weight] of vector) {
		const list = lists.get(term);
		if (!list) continue;
		for (const [i, place] of list.places.entries())
			scores[place] = (scores[place] ?? 0) + factor * weight * (list.weights[i] ?? 0);
	}
}

function indexAuthors(profiles: readonly Profile[]): ReadonlyMap<string, readonly number[]> {
	const lists = new Map<string, number[]>();
	for (const [place, { authors }] of profiles.entries())
		for (const author of authors) lists.set(author, [...(lists.get(author) ?? []), place]);
	return lists;
}

function addAuthors(
	scores: Float64Array,
	lists: ReadonlyMap<string, readonly number[]>,
	{ authors }: Profile,
	factor: number,
): void {
	const shared = new Map<number, number>();
	for (const author of authors)
		for (const place of lists.get(author) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
	for (const [place, count] of shared)
		scores[place] = (scores[place] ?? 0) + factor * Math.min(1, count / SHARED_AUTHORS);
}
