/** Topics that rarely co-occur in the map. */
import { words as counts } from './counts.ts';

export const words = {
	heading: 'Topics that rarely meet here',
	collection: (papers: number) =>
		`The pairs are counted in the ${counts.papers(papers)} of this map only. A pair that is rare here may be common in the literature; use the search link to check. It may also be rare because each paper has few topics. Treat the list as open questions.`,
	tested: (pairs: number, papers: number, overlap: number) =>
		`Compared: ${counts.pairs(pairs)} of topics with at least ${papers} papers each, counting those on narrower topics. A topic is not compared with one that is narrower or that shares a narrower topic with it, nor with one that it excludes, as marked for either topic or for a broader one. Topics with largely the same papers (a Jaccard overlap of ${overlap} or more) count as one.`,
	tooFew: (papers: number) =>
		`No two topics that can be compared have at least ${papers} papers each, so no pair was tested.`,
	found: (rare: number, percent: number, expected: string) =>
		`${counts.pairs(rare)} ${rare === 1 ? 'co-occurs' : 'co-occur'} in so few papers that chance alone would give as few with a probability of at most ${percent}% (hypergeometric distribution). If topics were assigned independently, ${expected} such pairs would be expected; since each paper has only a few topics, chance alone gives somewhat more.`,
	sure: (sure: number, percent: number) =>
		`Under the same assumption, the false discovery rate (Benjamini and Hochberg, 1995) is at most ${percent}% for ${counts.pairs(sure)}.`,
	implied: (implied: number) =>
		`${counts.pairs(implied)} ${implied === 1 ? 'is' : 'are'} left out of the table because a listed pair of broader topics includes ${implied === 1 ? 'it' : 'them'}.`,
	bounded: (listed: number) => `The table lists the ${counts.pairs(listed)} with the lowest probability.`,
	caption: 'Pairs of topics, the least probable first',
	pair: 'Pair',
	onBoth: 'Tagged with both',
	expected: 'Expected',
	onEach: 'On each',
	probability: 'Probability',
	rate: 'False discovery rate',
	closest: 'Closest papers',
	look: 'Look further',
	/** The pair; the topics are links, and topics that count as one with either stand behind it; by how the second begins. */
	names: (othersOfFirst: string, othersOfSecond: string, _second: string) =>
		`{first}${othersOfFirst && ` with ${othersOfFirst}`} and {second}${othersOfSecond && ` with ${othersOfSecond}`}`,
	path: 'Path',
	pathLabel: (a: string, b: string) => `Path from ${a} to ${b}`,
	/** The labels begin with the words that are shown. */
	search: 'Search the literature',
	searchLabel: (a: string, b: string) => `Search the literature for ${a} and ${b}`,
	expectation:
		'Two expectations are used. For links, the number of papers expected by chance is that of the association strength: kᵢ·kⱼ/2m, which allows for how many topics the papers of each topic have. For pairs that rarely meet, it is n₁·n₂/N, with n the papers on each topic and N all papers, because it is the mean of the distribution that the probability is taken from.',
};
