/** Related papers, each with its reasons. */
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import type { Slug } from '../text/slug.ts';
import { giveReasons, prepareComparison } from './reasons.ts';
import { makeShortlist } from './shortlist.ts';
import { makeCosines } from './sparse-rows.ts';
import { makeSpelling } from './spelling.ts';
import { listTerms } from './terms.ts';
import { countTerms, weighVectors } from './vectors.ts';

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
	const compared = papers.map((paper, i) => prepareComparison(paper, topics[i], words[i]));
	const kinds = [
		{ vectors: topics, weight: weights.topics },
		{ vectors: words, weight: weights.words },
	];
	const shortlist = makeShortlist(kinds, COMPARED + limit);
	const cosines = { topics: makeCosines(topics), words: makeCosines(words) };
	const wording = {
		topics: new Map<string, Corpus['topics'][number]>(corpus.topics.map((topic) => [topic.slug, topic])),
		spell: makeSpelling([...corpus.topics.map((topic) => topic.definition), ...papers.map(getRunningText)]),
	};
	return new Map(
		compared.map((one, i) => {
			const near = { topics: cosines.topics(i), words: cosines.words(i) };
			const scored = shortlist(i).flatMap((j) => {
				const other = compared[j];
				if (!other) return [];
				const beside = scoreBeside(one.paper, other.paper, weights);
				return [{ other, score: weights.topics * near.topics(j) + weights.words * near.words(j) + beside }];
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

/** What counts beside topics and words: facets, authors and theme. */
function scoreBeside(a: Paper, b: Paper, weights: RelatedWeights): number {
	return (
		weights.facets * measureFacetOverlap(a, b) +
		weights.authors * Math.min(1, countShared(a.authors, b.authors) / SHARED_AUTHORS) +
		weights.theme * (a.primaryTheme === b.primaryTheme ? 1 : 0)
	);
}

/** How many values two short lists, neither of which names one twice, have in common. */
function countShared<T>(a: readonly T[] = [], b: readonly T[] = []): number {
	let shared = 0;
	for (const value of a) if (b.includes(value)) shared++;
	return shared;
}

/** Takeaway and summary, or for a paper without a summary its abstract. */
function getRunningText(paper: Paper): string {
	return `${paper.takeawayPlain ?? ''} ${paper.summary || (paper.abstract ?? '')}`;
}

/** The words that a paper is compared by: of its title twice, of its names, takeaway and summary. */
export function listPaperTerms(paper: Paper): string[] {
	const names = (paper.names ?? []).join(', ');
	return listTerms(`${paper.titlePlain} ${paper.titlePlain} ${names} ${getRunningText(paper)}`);
}

/** Mean Jaccard overlap over the facets that both papers answer. */
function measureFacetOverlap(a: Paper, b: Paper): number {
	let [sum, count] = [0, 0];
	for (const facet of Object.keys(a.facets) as Slug[]) {
		const [mine = [], theirs = []] = [a.facets[facet], b.facets[facet]];
		if (mine.length === 0 || theirs.length === 0) continue;
		const shared = countShared(mine, theirs);
		sum += shared / (mine.length + theirs.length - shared);
		count++;
	}
	return count > 0 ? sum / count : 0;
}
