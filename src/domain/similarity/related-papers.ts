/** Related papers, each with its reasons. */
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import type { Slug } from '../text/slug.ts';
import { type ComparedPaper, giveReasons, listShared } from './reasons.ts';
import { makeShortlist } from './shortlist.ts';
import { makeSpelling } from './spelling.ts';
import { listTerms } from './terms.ts';
import { countTerms, measureCosine, weighVectors } from './vectors.ts';

export interface RelatedPaper {
	readonly slug: Slug;
	/** Weighted sum of cosines and overlaps, 0 to 1. */
	readonly score: number;
	/** In plain words: shared topics, authors, telling words. Empty where none can be named. */
	readonly because: readonly string[];
}

/** How much each kind of evidence counts; they add up to 1. Tuned on judged pairs, see `npm run bench:related`. */
export const RELATED_WEIGHTS = { topics: 0.25, words: 0.6, facets: 0.05, authors: 0.05, theme: 0.05 } as const;

export type RelatedWeights = Readonly<Record<keyof typeof RELATED_WEIGHTS, number>>;

/** Papers compared in full with each, beyond those asked for: enough that facets, authors and theme can lift one of them. */
const COMPARED = 60;
/** As many shared authors as count in full. */
const SHARED_AUTHORS = 3;

/**
 * For each paper the `limit` most related ones, by the sum of five kinds of evidence: the cosines of topics and of words (title
 * twice, takeaway, summary and names), both weighted by rarity; the overlap of facets and of authors; and the same home theme.
 * Only papers that agree most in topics and words are compared in full, so that the work does not grow with all pairs.
 */
export function relatePapers(
	corpus: Pick<Corpus, 'papers' | 'topics'>,
	limit: number,
	weights: RelatedWeights = RELATED_WEIGHTS,
): ReadonlyMap<Slug, readonly RelatedPaper[]> {
	const { papers } = corpus;
	const topics = weighVectors(papers.map((paper) => countTerms(paper.topics)));
	const words = weighVectors(papers.map((paper) => countTerms(listPaperTerms(paper))));
	const compared = papers.map((paper, i): ComparedPaper => ({ paper, topics: topics[i], words: words[i] }));
	const kinds = [
		{ vectors: topics, weight: weights.topics },
		{ vectors: words, weight: weights.words },
	];
	const shortlist = makeShortlist(kinds, COMPARED + limit);
	const wording = {
		topics: new Map<string, Corpus['topics'][number]>(corpus.topics.map((topic) => [topic.slug, topic])),
		spell: makeSpelling([...corpus.topics.map((topic) => topic.definition), ...papers.map(getRunningText)]),
	};
	return new Map(
		compared.map((one, i) => {
			const scored = shortlist(i).flatMap((j) => {
				const other = compared[j];
				return other ? [{ other, score: scorePair(one, other, weights) }] : [];
			});
			const best = scored
				.sort((a, b) => b.score - a.score || compareText(a.other.paper.slug, b.other.paper.slug))
				.slice(0, limit);
			const related = best.map(({ other, score }) => ({
				slug: other.paper.slug,
				score: Math.round(score * 1000) / 1000,
				because: giveReasons(one, other, wording),
			}));
			return [one.paper.slug, related] as const;
		}),
	);
}

function scorePair(a: ComparedPaper, b: ComparedPaper, weights: RelatedWeights): number {
	const authors = listShared(a.paper.authors, b.paper.authors).length;
	const home = a.paper.themes[0];
	return (
		weights.topics * measureCosine(a.topics, b.topics) +
		weights.words * measureCosine(a.words, b.words) +
		weights.facets * measureFacetOverlap(a.paper, b.paper) +
		weights.authors * Math.min(1, authors / SHARED_AUTHORS) +
		weights.theme * (home !== undefined && home === b.paper.themes[0] ? 1 : 0)
	);
}

/** Takeaway and summary, or for a paper without a summary its abstract. */
function getRunningText(paper: Paper): string {
	return `${paper.takeawayPlain ?? ''} ${paper.summary || (paper.abstract ?? '')}`;
}

function listPaperTerms(paper: Paper): string[] {
	const names = (paper.names ?? []).join(', ');
	return listTerms(`${paper.titlePlain} ${paper.titlePlain} ${names} ${getRunningText(paper)}`);
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
