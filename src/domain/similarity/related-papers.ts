/** Related papers, each with its reasons. */
import { getContentLanguage } from '../corpus/content-language.ts';
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { indexWithNarrower, listAncestors } from '../corpus/topic-hierarchy.ts';
import { type EssayTie, listTies, TIE_KINDS, type TieKind } from '../essays/essay-ties.ts';
import { type CitationLinks, linkCitations } from '../references/citation-links.ts';
import type { Slug } from '../text/slug.ts';
import { chooseRelated, type ListLimits, type ScoredPair } from './choose-related.ts';
import { type CitationEvidence, type CitationWeights, weighCitations } from './citation-evidence.ts';
import { getRunningText, listPaperWords } from './own-terms.ts';
import { giveReasons, prepareComparison, type Wording } from './reasons.ts';
import { makeShortlist } from './shortlist.ts';
import { makeCosines } from './sparse-rows.ts';
import { lowerFirst, makeSpelling } from './spelling.ts';
import { countTerms, weighVectors } from './vectors.ts';

export interface RelatedPaper {
	readonly slug: Slug;
	/** Weighted sum of cosines, overlaps, ties and citations, 0 to 1. */
	readonly score: number;
	/** In plain words: essays, citations, shared topics, authors, datasets, terms. Empty where none can be named. */
	readonly because: readonly string[];
}

/** How much each kind of evidence counts; they add up to 1. Fitted to judged pairs by logistic regression, see `npm run bench:related`. */
export const RELATED_WEIGHTS = {
	topics: 0.3,
	words: 0.4,
	datasets: 0.06,
	facets: 0.05,
	authors: 0.05,
	themes: 0.04,
	essays: 0.1,
};

export type RelatedWeights = Readonly<Record<keyof typeof RELATED_WEIGHTS, number>>;

/** How long lists are, and which scores are too low for them. */
export const RELATED_LIMITS: ListLimits = { least: 2, most: 8, floor: 0.2, ample: 0.25 };

/** How much of the weight of essays each kind of tie gives; of several the highest counts. */
const TIE_SHARES: Readonly<Record<TieKind, number>> = {
	sentence: 1,
	dispute: 0.9,
	paragraph: 0.8,
	group: 0.4,
	path: 0.3,
	table: 0.25,
};

/** Papers compared in full with each: enough that facets, authors, themes and essays can lift one of them. */
const COMPARED = 68;
/** As many shared authors as count in full. */
const SHARED_AUTHORS = 3;

export interface RelatedSettings {
	readonly weights?: RelatedWeights;
	readonly citationWeights?: CitationWeights;
	/** The citations among the papers, where they are known already. */
	readonly citations?: CitationLinks;
	readonly limits?: ListLimits;
}

/**
 * For each paper its related ones, best first, with reasons. The score adds the cosines of topics, technical words and datasets,
 * weighted by rarity; the overlap of facets, authors and themes; how closely essays bring the two together; and what citations say.
 * Two papers cited in one sentence are always related. Only papers that agree most in topics, words and citations, that cite each
 * other, or that an essay brings together, are compared, so that the work does not grow with all pairs.
 */
export function relatePapers(
	corpus: Pick<Corpus, 'papers' | 'topics' | 'themes' | 'site'>,
	settings: RelatedSettings = {},
): ReadonlyMap<Slug, readonly RelatedPaper[]> {
	const { papers } = corpus;
	const { weights = RELATED_WEIGHTS, limits = RELATED_LIMITS, citations = linkCitations(papers) } = settings;
	const vectors = {
		topics: weighVectors(papers.map((paper) => countTerms(paper.topics))),
		words: weighVectors(listPaperWords(papers).map(countTerms)),
		datasets: weighVectors(papers.map(({ datasets = [] }) => countTerms(datasets))),
	};
	const ties = indexTies(papers, listTies(corpus.themes, getContentLanguage(corpus.site)));
	const evidence = weighCitations(papers, citations, settings.citationWeights);
	const pairs = scorePairs(papers, vectors, ties, evidence, { weights, floor: limits.floor });
	const lists = chooseRelated(pairs, papers.length, limits);
	const compared = papers.map((paper, i) => prepareComparison(paper, vectors.topics[i], citations));
	const wording = makeWording(corpus, compared);
	return new Map(
		compared.map((one, i) => {
			const entries = (lists[i] ?? []).flatMap(({ other, score }) => {
				const paper = compared[other];
				return paper ? [{ other: paper, ties: ties.get(i)?.get(other) ?? [], score }] : [];
			});
			const reasons = giveReasons(one, entries, wording);
			const related = entries.map(({ other, score }, n) => ({
				slug: other.paper.slug,
				score: Math.round(score * 1000) / 1000,
				because: reasons[n] ?? [],
			}));
			return [one.paper.slug, related] as const;
		}),
	);
}

/** By two papers' numbers, in both orders, what essays say of both, the closest tie first. */
type TieIndex = ReadonlyMap<number, ReadonlyMap<number, readonly EssayTie[]>>;

function indexTies(papers: readonly Paper[], ties: readonly EssayTie[]): TieIndex {
	const numbers = new Map<string, number>(papers.map(({ slug }, i) => [slug, i]));
	const index = new Map<number, Map<number, EssayTie[]>>();
	const sorted = ties.toSorted((s, t) => TIE_KINDS.indexOf(s.kind) - TIE_KINDS.indexOf(t.kind));
	for (const tie of sorted) {
		const [a, b] = tie.papers.map((slug) => numbers.get(slug));
		if (a === undefined || b === undefined || a === b) continue;
		for (const [one, other] of [[a, b] as const, [b, a] as const]) {
			const row = index.get(one) ?? new Map<number, EssayTie[]>();
			index.set(one, row);
			row.set(other, [...(row.get(other) ?? []), tie]);
		}
	}
	return index;
}

/** What papers are compared by as vectors. */
const VECTORS = ['topics', 'words', 'datasets'] as const;

type Vectors = Readonly<Record<(typeof VECTORS)[number], ReturnType<typeof weighVectors>>>;

/** The pairs that are worth comparing, each once; without those below the floor, which no list takes. */
function scorePairs(
	papers: readonly Paper[],
	vectors: Vectors,
	ties: TieIndex,
	evidence: CitationEvidence,
	{ weights, floor }: { readonly weights: RelatedWeights; readonly floor: number },
): readonly ScoredPair[] {
	const kinds = VECTORS.map((kind) => ({ vectors: vectors[kind], weight: weights[kind] }));
	const shortlist = makeShortlist([...kinds, ...evidence.kinds], COMPARED);
	const cosines = VECTORS.map((kind) => ({ weight: weights[kind], of: makeCosines(vectors[kind]) }));
	const near = papers.map(
		(_, i) => new Set([...shortlist(i), ...(ties.get(i)?.keys() ?? []), ...evidence.listLinked(i)]),
	);
	const pairs: ScoredPair[] = [];
	for (const [a, one] of papers.entries()) {
		const alike = cosines.map(({ weight, of }) => ({ weight, to: of(a) }));
		const scoreCitations = evidence.makeScore(a);
		for (const b of near[a] ?? []) {
			const other = papers[b];
			if (!other || (b < a && near[b]?.has(a))) continue;
			const between = ties.get(a)?.get(b) ?? [];
			const score =
				alike.reduce((sum, { weight, to }) => sum + weight * to(b), 0) +
				weights.essays * Math.max(0, ...between.map(({ kind }) => TIE_SHARES[kind])) +
				scoreBeside(one, other, weights) +
				scoreCitations(b);
			const isCertain = between[0]?.kind === 'sentence';
			if (isCertain || score >= floor)
				pairs.push({ a: Math.min(a, b), b: Math.max(a, b), score: Math.min(1, score), isCertain });
		}
	}
	return pairs;
}

/** What counts beside topics, words and essays: facets, authors and themes. */
function scoreBeside(a: Paper, b: Paper, weights: RelatedWeights): number {
	return (
		weights.facets * measureFacetOverlap(a, b) +
		weights.authors * Math.min(1, countShared(a.authors, b.authors) / SHARED_AUTHORS) +
		weights.themes * (countShared(a.themes, b.themes) > 0 ? 1 : 0)
	);
}

/** How many values two short lists, neither of which names one twice, have in common. */
function countShared<T>(a: readonly T[] = [], b: readonly T[] = []): number {
	let shared = 0;
	for (const value of a) if (b.includes(value)) shared++;
	return shared;
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

function makeWording(
	{ site, papers, topics, themes }: Pick<Corpus, 'site' | 'papers' | 'topics' | 'themes'>,
	compared: readonly ReturnType<typeof prepareComparison>[],
): Wording {
	const entries = new Map<string, Corpus['topics'][number]>(topics.map((topic) => [topic.slug, topic]));
	const ancestors = listAncestors(topics);
	const index = indexWithNarrower(papers, ancestors);
	const naming = new Map<string, number>();
	for (const { paper, terms } of compared)
		for (const name of new Set([...terms.keys(), ...(paper.datasets ?? [])]))
			naming.set(name, (naming.get(name) ?? 0) + 1);
	const spell = makeSpelling(
		[...topics.map((topic) => topic.definition), ...papers.map(getRunningText)],
		getContentLanguage(site),
	);
	const themeNames = new Map<string, string>(themes.map(({ slug, name }) => [slug, name]));
	return {
		nameTheme: (theme) => themeNames.get(theme) ?? theme,
		isBroader: (topic, other) => ancestors.get(topic as Slug)?.has(other as Slug) ?? false,
		nameTopic: (topic) => lowerFirst(entries.get(topic)?.name ?? topic, spell),
		countCarriers: remember((all) => {
			const [first, ...others] = all.map((topic) => index.get(topic as Slug));
			return [...(first ?? [])].filter((paper) => others.every((other) => other?.has(paper))).length;
		}),
		countNaming: (name) => naming.get(name) ?? 0,
	};
}

/** The same function, which counts for each list of topics once. */
function remember(count: Wording['countCarriers']): Wording['countCarriers'] {
	const known = new Map<string, number>();
	return (topics) => {
		const key = topics.join(' ');
		const found = known.get(key) ?? count(topics);
		known.set(key, found);
		return found;
	};
}
