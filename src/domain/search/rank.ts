/** One ranking from what each word finds and what the query as a whole names. */
import type { Scores } from './word-evidence.ts';

/** What is known about one word of a query. */
export interface Evidence {
	readonly scores: Scores;
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
}

/** The weights; see `npm run bench:search`. */
export const WEIGHTS = {
	/** Damps the score of a word, so that no word drowns the others. */
	damping: 0.5,
	/** How much a paper suffers for words that it lacks. */
	coverage: 1,
	topic: 0.5,
	person: 2,
	/** A paper that matches less than this share of what the best one does is left out. */
	floor: 0.3,
};

/**
 * Ranks the papers that match any word: the mean of what its words are worth, rare ones counting more, scaled by the share of the
 * query that the paper covers. `topics` and `people` tell how well the query names a topic or an author of the paper, 0 to 1.
 */
export function rankPapers(words: readonly Evidence[], topics: Scores, people: Scores, papers: number): Ranked[] {
	const sums = new Map<number, number>();
	const covered = new Map<number, number>();
	let all = 0;
	for (const { scores, carriers, trust } of words) {
		const rarity = Math.log(1 + papers / Math.max(1, carriers));
		all += rarity;
		for (const [place, score] of scores) {
			sums.set(place, (sums.get(place) ?? 0) + rarity * trust * score ** WEIGHTS.damping);
			covered.set(place, (covered.get(place) ?? 0) + rarity * trust);
		}
	}
	for (const place of people.keys()) if (!sums.has(place)) sums.set(place, 0);
	const ranked = [...sums].map(([place, sum]) => {
		const person = people.get(place) ?? 0;
		const coverage = Math.max(person, (covered.get(place) ?? 0) / Math.max(all, Number.MIN_VALUE));
		const total =
			sum / Math.max(all, Number.MIN_VALUE) + WEIGHTS.topic * (topics.get(place) ?? 0) + WEIGHTS.person * person;
		return { place, score: total * coverage ** WEIGHTS.coverage, coverage };
	});
	const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
	return ranked
		.filter(({ coverage }) => coverage >= best * WEIGHTS.floor)
		.sort((a, b) => b.score - a.score || a.place - b.place);
}
