/** Related papers, each with its reasons. */
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import type { Slug } from '../text/slug.ts';
import { listTerms } from './terms.ts';

export interface RelatedPaper {
	readonly slug: Slug;
	/** Weighted sum of cosines and overlaps, 0 to 1. */
	readonly score: number;
	/** In plain words, the strongest reason first. */
	readonly because: readonly string[];
}

/** How much each kind of evidence counts; they add up to 1. Tuned on judged pairs, see `npm run bench:related`. */
export const RELATED_WEIGHTS = { topics: 0.35, words: 0.5, facets: 0.1, authors: 0.05 } as const;

export type RelatedWeights = Readonly<Record<keyof typeof RELATED_WEIGHTS, number>>;

type Vector = ReadonlyMap<string, number>;

/**
 * For each paper the `limit` most related ones. Topics and words are compared by the cosine of vectors weighted by
 * inverse document frequency (Spärck Jones 1972), facets and authors by their overlap. Only papers that share a topic or a
 * telling word are compared, through inverted lists, so that the work grows with shared terms and not with all pairs.
 */
export function relatePapers(
	corpus: Pick<Corpus, 'papers' | 'topics'>,
	limit: number,
	weights: RelatedWeights = RELATED_WEIGHTS,
): ReadonlyMap<Slug, readonly RelatedPaper[]> {
	const { papers } = corpus;
	const names = new Map<string, string>(corpus.topics.map((topic) => [topic.slug, topic.name]));
	const topics = weighVectors(papers.map((paper) => new Map(paper.topics.map((topic) => [topic, 1]))));
	const words = weighVectors(papers.map(countWords));
	const topicScores = makeScorer(topics, papers.length);
	const wordScores = makeScorer(words, Math.max(20, papers.length * 0.1));
	return new Map(
		papers.map((paper, i) => {
			const byTopic = topicScores(i);
			const byWord = wordScores(i);
			const candidates = [...new Set([...byTopic.keys(), ...byWord.keys()])].map((j) => {
				const other = papers[j] as Paper;
				const parts = {
					topics: byTopic.get(j) ?? 0,
					words: byWord.get(j) ?? 0,
					facets: measureFacetOverlap(paper, other),
					authors: Math.min(1, listShared(paper.authors, other.authors).length / 3),
				};
				const score =
					weights.topics * parts.topics +
					weights.words * parts.words +
					weights.facets * parts.facets +
					weights.authors * parts.authors;
				return { j, other, score };
			});
			const best = candidates
				.sort((a, b) => b.score - a.score || compareText(a.other.slug, b.other.slug))
				.slice(0, limit);
			const related = best.map(({ j, other, score }) => ({
				slug: other.slug,
				score: Math.round(score * 1000) / 1000,
				because: giveReasons(paper, other, [topics[i], topics[j]], [words[i], words[j]], names),
			}));
			return [paper.slug, related] as const;
		}),
	);
}

function countWords(paper: Paper): Map<string, number> {
	const counts = new Map<string, number>();
	for (const term of listTerms(
		`${paper.titlePlain} ${paper.titlePlain} ${paper.takeawayPlain ?? ''} ${paper.summary} ${paper.summary ? '' : (paper.abstract ?? '')}`,
	)) {
		counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

/** Unit vectors, each entry (1 + ln count)·ln(N / n) for a term that n of the N papers hold; terms of one paper are left out. */
function weighVectors(counts: readonly ReadonlyMap<string, number>[]): readonly Vector[] {
	const holders = new Map<string, number>();
	for (const terms of counts) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
	return counts.map((terms) => {
		const entries = [...terms]
			.filter(([term]) => (holders.get(term) ?? 0) > 1)
			.map(([term, n]) => [term, (1 + Math.log(n)) * Math.log(counts.length / (holders.get(term) ?? 1))] as const);
		const norm = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
		return new Map(entries.map(([term, w]) => [term, w / norm]));
	});
}

/** Cosines of one vector with every other that shares a term held by at most `widest` papers. */
function makeScorer(vectors: readonly Vector[], widest: number): (i: number) => ReadonlyMap<number, number> {
	const postings = new Map<string, { j: number; weight: number }[]>();
	for (const [j, vector] of vectors.entries()) {
		for (const [term, weight] of vector) {
			const list = postings.get(term);
			if (list) list.push({ j, weight });
			else postings.set(term, [{ j, weight }]);
		}
	}
	return (i) => {
		const scores = new Map<number, number>();
		for (const [term, mine] of vectors[i] ?? []) {
			const list = postings.get(term) ?? [];
			if (list.length > widest) continue;
			for (const { j, weight } of list) if (j !== i) scores.set(j, (scores.get(j) ?? 0) + mine * weight);
		}
		return scores;
	};
}

function listShared<T>(a: readonly T[] = [], b: readonly T[] = []): T[] {
	const other = new Set(b);
	return [...new Set(a)].filter((value) => other.has(value));
}

/** Mean Jaccard overlap over the facets that both papers answer. */
function measureFacetOverlap(a: Paper, b: Paper): number {
	const overlaps = Object.entries(a.facets).flatMap(([facet, mine]) => {
		const theirs = b.facets[facet as Slug];
		if (!theirs || mine.length === 0 || theirs.length === 0) return [];
		return listShared(mine, theirs).length / new Set([...mine, ...theirs]).size;
	});
	return overlaps.length > 0 ? overlaps.reduce((sum, value) => sum + value, 0) / overlaps.length : 0;
}

type Pair = readonly [Vector | undefined, Vector | undefined];

/** Terms that two vectors share, by their part in the cosine. */
function rankShared([a, b]: Pair): string[] {
	const product = (term: string) => (a?.get(term) ?? 0) * (b?.get(term) ?? 0);
	return [...(a?.keys() ?? [])]
		.filter((term) => b?.has(term))
		.sort((s, t) => product(t) - product(s) || compareText(s, t));
}

function giveReasons(
	paper: Paper,
	other: Paper,
	topics: Pair,
	words: Pair,
	names: ReadonlyMap<string, string>,
): string[] {
	const reasons: string[] = [];
	const shared = rankShared(topics)
		.slice(0, 3)
		.map((topic) => names.get(topic) ?? topic);
	if (shared.length > 0) reasons.push(`both on ${joinNames(shared)}`);
	const authors = listShared(paper.authors, other.authors).slice(0, 2);
	if (authors.length > 0) reasons.push(`both by ${joinNames(authors)}`);
	const terms = pickTelling(rankShared(words), paper, other, shared.join(' ').toLowerCase());
	if (terms.length > 1) reasons.push(`both speak of ${joinNames(terms.map((term) => `“${term}”`))}`);
	return reasons;
}

/** Up to three shared words that one of the papers puts in its title or takeaway, none that `said` holds already. */
function pickTelling(terms: readonly string[], paper: Paper, other: Paper, said: string): string[] {
	const shown = new Set([paper, other].flatMap((one) => listTerms(`${one.titlePlain} ${one.takeawayPlain ?? ''}`)));
	const stems = new Set<string>();
	const telling = terms.filter((term) => {
		const stem = term.slice(0, 6);
		if (term.length < 4 || !shown.has(term) || stems.has(stem) || said.includes(stem)) return false;
		stems.add(stem);
		return true;
	});
	return telling.slice(0, 3);
}

function joinNames(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
