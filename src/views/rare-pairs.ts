/** The topics that rarely meet, with what that does and does not say. */
import { words as counts } from '#words/counts';
import { format } from '#words/language';
import { words } from '#words/rare-pairs';
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { RARE_PROBABILITY, type RarePair, SAME_PAPERS, type Subject } from '../domain/map/rare-pairs.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { makeClosestPairFinder } from '../domain/similarity/closest-pair.ts';
import { renderTex } from '../domain/text/mathml.ts';
import type { Crumb } from './frame.ts';

interface SubjectView extends Crumb {
	/** Topics that count as one with it; undefined where none do. */
	readonly others: string | undefined;
}

export interface RarePairsView {
	/** What is compared, how it is measured, and how to read it, by paragraph. */
	readonly text: readonly string[];
	readonly pairs: readonly {
		readonly topics: readonly [SubjectView, SubjectView];
		readonly count: number;
		readonly expected: string;
		/** How many papers are on either topic: `64, 51`. */
		readonly onEach: string;
		readonly probability: string;
		readonly rate: string;
		/** A paper on either, the two most alike; their titles may hold markup. */
		readonly closest: readonly { readonly titleHtml: string; readonly href: string }[];
		readonly pathHref: string;
		readonly pathLabel: string;
		readonly searchHref: string;
		readonly searchLabel: string;
	}[];
}

const SURE_RATE = 0.1;

export function buildRarePairs(atlas: Atlas): RarePairsView {
	const { pairs, tested, rare, byChance, minimumPapers } = atlas.rarePairs;
	const sure = pairs.filter((pair) => pair.rate <= SURE_RATE).length;
	const findClosest = makeClosestPairFinder(atlas.corpus.papers);
	const implied = rare - pairs.length;
	return {
		text: [
			words.collection(counts.papers(atlas.corpus.papers.length)),
			words.tested(counts.pairs(tested), minimumPapers, SAME_PAPERS),
			[
				words.found(counts.pairs(rare), RARE_PROBABILITY * 100, byChance.toFixed(1)),
				words.sure(counts.pairs(sure), SURE_RATE * 100),
				implied > 0 ? words.implied(counts.pairs(implied)) : '',
			]
				.filter(Boolean)
				.join(' '),
			words.expectation,
		],
		pairs: pairs.map((pair) => buildRarePair(atlas, pair, findClosest(pair.a.papers, pair.b.papers) ?? [])),
	};
}

function buildRarePair(atlas: Atlas, pair: RarePair, closest: readonly Paper[]): RarePairsView['pairs'][number] {
	const topics = [buildSubject(atlas, pair.a), buildSubject(atlas, pair.b)] as const;
	const [a, b] = topics.map(({ name }) => name) as [string, string];
	return {
		topics,
		count: pair.count,
		expected: pair.expected.toFixed(1),
		onEach: `${pair.a.papers.size}, ${pair.b.papers.size}`,
		probability: formatProbability(pair.probability),
		rate: pair.rate.toFixed(2),
		closest: closest.map((paper) => ({
			titleHtml: renderTex(paper.title),
			href: atlas.toHref(paths.paper(paper.slug)),
		})),
		pathHref: atlas.toHref(`${paths.graph()}?path=${pair.a.slug},${pair.b.slug}`),
		pathLabel: words.pathLabel(a, b),
		searchHref: `https://scholar.google.com/scholar?q=${encodeURIComponent(`${quote(a)} ${quote(b)}`)}`,
		searchLabel: words.searchLabel(a, b),
	};
}

/** A name to be searched for as it stands, but not one that joins several. */
function quote(name: string): string {
	return / and /.test(name) ? name : `"${name}"`;
}

function buildSubject(atlas: Atlas, { slug, members }: Subject): SubjectView {
	const others = members.filter((member) => member !== slug).map(atlas.nameInSentence);
	return {
		name: atlas.getTopic(slug).name,
		href: atlas.toHref(paths.topic(slug)),
		others: others.length > 0 ? words.with(format.and(others)) : undefined,
	};
}

function formatProbability(p: number): string {
	return p < 0.001 ? p.toExponential(1).replace('e-', 'e−') : p.toFixed(3);
}
