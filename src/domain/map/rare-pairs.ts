/** Pairs of popular topics that meet in far fewer papers than chance alone would give. */
import { indexWithNarrower, listAncestors } from '../corpus/topic-hierarchy.ts';
import type { Slug } from '../text/slug.ts';
import { findAttainableTail, listLogFactorials, sumLowerTail } from './hypergeometric.ts';

/** What counting needs of a paper. */
interface Carrier {
	readonly topics: readonly Slug[];
}

/** What counting needs of a topic. */
export interface RelatedTopic {
	readonly slug: Slug;
	/** Broader topics. */
	readonly parents: readonly Slug[];
	/** Topics that few papers carry with it because both belong to opposite stages or choices. */
	readonly excludes: readonly Slug[];
}

/** A topic, or topics that the same papers carry, counted with those that are narrower. */
export interface Subject {
	/** The topic; of several the one with most papers. */
	readonly slug: Slug;
	/** All of its topics, the one with most papers first. */
	readonly members: readonly Slug[];
	/** Numbers of the papers that carry one of them or one narrower. */
	readonly papers: ReadonlySet<number>;
}

export interface RarePair {
	readonly a: Subject;
	readonly b: Subject;
	/** Papers on both. */
	readonly count: number;
	/** n_a·n_b / N: papers on both if the two were spread independently. */
	readonly expected: number;
	/** P(X ≤ count) for a hypergeometric X: n_b of N papers drawn without replacement, n_a of them on `a`. */
	readonly probability: number;
	/** Smallest false-discovery rate at which the pair would be reported (Benjamini and Hochberg 1995). */
	readonly rate: number;
}

export interface RarePairsResult {
	/** Least probable first; without those that a pair of broader topics implies. */
	readonly pairs: readonly RarePair[];
	/** Pairs compared. */
	readonly tested: number;
	/** How many of these are rare, implied ones included. */
	readonly rare: number;
	/** How many would be rare if topics were assigned independently: the sum of the largest attainable probabilities below the level. */
	readonly byChance: number;
	readonly minimumPapers: number;
}

/** How many papers make a topic popular. */
export const POPULAR = 20;
/** Pairs that chance alone makes more probable than this are not rare. */
export const RARE_PROBABILITY = 0.05;
/** From this Jaccard overlap of their papers on two topics count as one. */
export const SAME_PAPERS = 0.5;

/**
 * Compares every two subjects of at least `minimumPapers` papers, but for broader and narrower ones, those with a narrower topic in
 * common and those that exclude each other. Papers have few topics, so that having one makes the others slightly less likely, and
 * chance alone gives somewhat more rare pairs than independence would.
 */
export function findRarePairs(
	papers: readonly Carrier[],
	topics: readonly RelatedTopic[],
	minimumPapers: number,
): RarePairsResult {
	const ancestors = listAncestors(topics);
	const index = indexWithNarrower(papers, ancestors);
	const isExcluded = makeExclusion(topics, ancestors);
	const popular = topics.flatMap(({ slug }) => {
		const own = index.get(slug);
		return own && own.size >= minimumPapers ? [{ slug, papers: own }] : [];
	});
	const subjects = mergeSynonymous(popular, isExcluded);
	const logs = listLogFactorials(papers.length);
	const draws: { pair: Omit<RarePair, 'rate'>; attainable: number }[] = [];
	for (const [i, one] of subjects.entries()) {
		for (const other of subjects.slice(i + 1)) {
			const [a, b] = one.slug < other.slug ? [one, other] : [other, one];
			if (a.members.some((topic) => b.members.some((member) => isExcluded(topic, member)))) continue;
			const draw = { all: papers.length, marked: a.papers.size, drawn: b.papers.size };
			const count = [...b.papers].filter((paper) => a.papers.has(paper)).length;
			const probability = sumLowerTail(count, draw, logs);
			const expected = (draw.marked * draw.drawn) / draw.all;
			const attainable = findAttainableTail(RARE_PROBABILITY, draw, logs);
			draws.push({ pair: { a, b, count, expected, probability }, attainable });
		}
	}
	const rare = addRates(draws.map(({ pair }) => pair)).filter(({ probability }) => probability <= RARE_PROBABILITY);
	return {
		pairs: dropImplied(rare, ancestors),
		tested: draws.length,
		rare: rare.length,
		byChance: draws.reduce((sum, { attainable }) => sum + attainable, 0),
		minimumPapers,
	};
}

type Ancestors = ReadonlyMap<Slug, ReadonlySet<Slug>>;

/** Whether two topics are not compared: one is broader, both are broader than a third, or they or broader ones exclude each other. */
function makeExclusion(topics: readonly RelatedTopic[], ancestors: Ancestors): (a: Slug, b: Slug) => boolean {
	const excluded = new Set(
		topics.flatMap(({ slug, excludes }) => excludes.flatMap((o) => [`${slug} ${o}`, `${o} ${slug}`])),
	);
	const withBroader = (topic: Slug) => [topic, ...(ancestors.get(topic) ?? [])];
	return (a, b) =>
		topics.some(({ slug }) => withBroader(slug).includes(a) && withBroader(slug).includes(b)) ||
		withBroader(a).some((one) => withBroader(b).some((other) => excluded.has(`${one} ${other}`)));
}

/** Joins topics that largely the same papers carry, the largest first; topics that are not compared stay apart. */
function mergeSynonymous(
	popular: readonly { readonly slug: Slug; readonly papers: ReadonlySet<number> }[],
	isExcluded: (a: Slug, b: Slug) => boolean,
): readonly Subject[] {
	const sorted = popular.toSorted((a, b) => b.papers.size - a.papers.size || (a.slug < b.slug ? -1 : 1));
	const subjects: Subject[] = [];
	for (const topic of sorted) {
		const place = subjects.findIndex(
			({ slug, papers }) => !isExcluded(slug, topic.slug) && measureOverlap(papers, topic.papers) >= SAME_PAPERS,
		);
		const same = subjects[place];
		if (!same) subjects.push({ ...topic, members: [topic.slug] });
		else {
			const papers = new Set([...same.papers, ...topic.papers]);
			subjects[place] = { slug: same.slug, members: [...same.members, topic.slug], papers };
		}
	}
	return subjects;
}

/** Jaccard overlap. */
function measureOverlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const shared = [...a].filter((item) => b.has(item)).length;
	return shared / (a.size + b.size - shared);
}

function addRates(pairs: readonly Omit<RarePair, 'rate'>[]): RarePair[] {
	const sorted = pairs.toSorted(
		(p, q) => p.probability - q.probability || q.expected - p.expected || (p.a.slug < q.a.slug ? -1 : 1),
	);
	let rate = 1;
	return sorted
		.toReversed()
		.map((pair, i) => {
			rate = Math.min(rate, (pair.probability * sorted.length) / (sorted.length - i));
			return { ...pair, rate };
		})
		.toReversed();
}

/** The pairs of which no other has a broader topic, or the same, on both sides. */
function dropImplied(pairs: readonly RarePair[], ancestors: Ancestors): readonly RarePair[] {
	const covers = (broad: Subject, narrow: Subject) =>
		broad === narrow || narrow.members.some((member) => broad.members.some((one) => ancestors.get(member)?.has(one)));
	return pairs.filter(
		(pair) =>
			!pairs.some(
				(other) =>
					other !== pair &&
					((covers(other.a, pair.a) && covers(other.b, pair.b)) ||
						(covers(other.a, pair.b) && covers(other.b, pair.a))),
			),
	);
}
