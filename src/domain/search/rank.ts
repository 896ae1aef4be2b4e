/** One ranking from what each word finds and what the query as a whole names. */
import type { Scores } from './word-evidence.ts';

/** What is known about one word of a query. */
export interface Evidence {
	/** How well each paper fits, 0 to 1, by its place. */
	readonly scores: ArrayLike<number>;
	/** How many papers hold it. */
	readonly carriers: number;
	/** 1 for a word that the map knows; less for one that only a near spelling may account for. */
	readonly trust: number;
}

export interface Ranked {
	readonly place: number;
	readonly score: number;
	/** How much of the query the paper matches, 0 to 1, rare words counting more. */
	readonly coverage: number;
	/** The words of the query that it matches: the first is the lowest bit. A paper by a person whom the query names matches all. */
	readonly matched: number;
}

/** `matched` of a paper that matches all words of any query. */
export const ALL_WORDS = -1;

/** The weights; see `npm run bench:search`. */
const WEIGHTS = {
	/** Damps the score of a word, so that no word drowns the others. */
	damping: 0.55,
	/** How much a paper suffers for words that it lacks. */
	coverage: 0.85,
	topic: 0.3,
	person: 2,
	/** A paper that matches less than this share of what the best one does is left out. */
	floor: 0.3,
};

/**
 * Ranks the papers that match any word: the mean of what its words are worth, rare ones counting more, scaled by the share of the
 * query that the paper covers. `topics` and `people` tell how well the query names a topic or an author of the paper, 0 to 1.
 */
export function rankPapers(words: readonly Evidence[], topics: Scores, people: Scores, papers: number): Ranked[] {
	const sums = new Float64Array(papers);
	const covered = new Float64Array(papers);
	const matched = new Int32Array(papers);
	let all = 0;
	for (const [i, { scores, carriers, trust }] of words.entries()) {
		const rarity = Math.log(1 + papers / Math.max(1, carriers));
		all += rarity;
		for (let place = 0; place < papers; place++) {
			const score = scores[place] ?? 0;
			if (score === 0) continue;
			sums[place] = (sums[place] ?? 0) + rarity * trust * score ** WEIGHTS.damping;
			covered[place] = (covered[place] ?? 0) + rarity * trust;
			matched[place] = (matched[place] ?? 0) | (1 << i);
		}
	}
	const total = Math.max(all, Number.MIN_VALUE);
	const ranked: Ranked[] = [];
	let best = 0;
	for (let place = 0; place < papers; place++) {
		const person = people.get(place) ?? 0;
		const coverage = Math.max(person, (covered[place] ?? 0) / total);
		if (coverage === 0) continue;
		const sum = (sums[place] ?? 0) / total + WEIGHTS.topic * (topics.get(place) ?? 0) + WEIGHTS.person * person;
		best = Math.max(best, coverage);
		ranked.push({
			place,
			score: sum * coverage ** WEIGHTS.coverage,
			coverage,
			matched: person > 0 ? ALL_WORDS : (matched[place] ?? 0),
		});
	}
	return ranked
		.filter(({ coverage }) => coverage >= best * WEIGHTS.floor)
		.sort((a, b) => b.score - a.score || a.place - b.place);
}
