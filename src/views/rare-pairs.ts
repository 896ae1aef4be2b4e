/** The topics that rarely meet, with what that does and does not mean. */
import { format } from '#words/language';
import { words } from '#words/rare-pairs';
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { RARE_PROBABILITY, type RarePair, SAME_PAPERS, type Subject } from '../domain/map/rare-pairs.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { makeClosestPairFinder } from '../domain/similarity/closest-pair.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { formatProbability } from '../domain/text/probability.ts';
import type { Crumb } from './frame.ts';

export interface RarePairsView {
	/** What is compared, how it is measured, and how to read it, by paragraph. */
	readonly text: readonly string[];
	readonly pairs: readonly {
		readonly topics: readonly [Crumb, Crumb];
		/** The sentence that the topics are links of. */
		readonly pairText: string;
		readonly count: number;
		readonly expected: string;
		/** How many papers are on either topic: `64, 51`. */
		readonly onEach: string;
		readonly probability: string;
		readonly rate: string;
		/** The two most similar papers, one on each topic; their titles may contain markup. */
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
	const listed = pairs.slice(0, atlas.corpus.site.atMost.rarePairs);
	if (tested === 0) return { text: [words.tooFew(minimumPapers)], pairs: [] };
	const sure = pairs.filter((pair) => pair.rate <= SURE_RATE).length;
	const findClosest = makeClosestPairFinder(atlas.corpus.papers);
	const implied = rare - pairs.length;
	return {
		text: [
			words.collection(atlas.corpus.papers.length),
			words.tested(tested, minimumPapers, SAME_PAPERS),
			format.sentences([
				words.found(rare, RARE_PROBABILITY * 100, format.decimal(byChance, 1)),
				words.sure(sure, SURE_RATE * 100),
				implied > 0 ? words.implied(implied) : '',
				listed.length < pairs.length ? words.bounded(listed.length) : '',
			]),
			words.expectation,
		],
		pairs: listed.map((pair) => buildRarePair(atlas, pair, findClosest(pair.a.papers, pair.b.papers) ?? [])),
	};
}

function buildRarePair(atlas: Atlas, pair: RarePair, closest: readonly Paper[]): RarePairsView['pairs'][number] {
	const topics = [linkSubject(atlas, pair.a), linkSubject(atlas, pair.b)] as const;
	const [a, b] = topics.map(({ name }) => name) as [string, string];
	return {
		topics,
		pairText: words.names(nameOthers(atlas, pair.a), nameOthers(atlas, pair.b), b),
		count: pair.count,
		expected: format.decimal(pair.expected, 1),
		onEach: format.list([pair.a, pair.b].map(({ papers }) => format.number(papers.size))),
		probability: formatProbability(pair.probability),
		rate: format.decimal(pair.rate, 2),
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

/** A name in double quotes for a search engine, unless it joins several with "and". */
function quote(name: string): string {
	return / and /.test(name) ? name : `"${name}"`;
}

function linkSubject(atlas: Atlas, { slug }: Subject): Crumb {
	return { name: atlas.getTopic(slug).name, href: atlas.toHref(paths.topic(slug)) };
}

/** Topics that count as one with it; empty where none do. */
function nameOthers(atlas: Atlas, { slug, members }: Subject): string {
	return format.and(members.filter((member) => member !== slug).map(atlas.nameInSentence));
}
