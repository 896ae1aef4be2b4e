/** One ranking from both stages: what the jump index and the full text say about each word, and what the query as a whole says. */
import type { Scores } from './jump-index.ts';

/** What is known about one word of a query. */
export interface Evidence {
	readonly jump: Scores;
	/** Scores of the full text; empty until it has arrived. */
	readonly full: Scores;
	/** 1 for a word that the map knows; less for one that only a near spelling or a beginning may account for. */
	readonly trust: number;
}

export interface Ranked {
	readonly place: number;
	readonly score: number;
	/** How much of the query the paper matches, 0 to 1, rare words counting more. */
	readonly coverage: number;
}

const JUMP_WEIGHT = 0.5;
const TOPIC_WEIGHT = 10;
const PHRASE_FACTOR = 1.5;
/** A paper that matches less than this share of what the best one does is left out. */
const COVERAGE_FLOOR = 0.3;

/**
 * Ranks the papers that match any word. Scores of a word are damped by a square root, so that no word drowns the others, and the
 * sum is scaled by the share of the query that the paper covers. `topics` tells how well the query names topics that the paper
 * carries, 0 to 1; `hasPhrase` whether its title holds the query as a phrase. Weights: see `npm run bench:search`.
 */
export function rankPapers(
	words: readonly Evidence[],
	topics: Scores,
	hasPhrase: (place: number) => boolean,
	papers: number,
): Ranked[] {
	const sums = new Map<number, number>();
	const covered = new Map<number, number>();
	let all = 0;
	for (const word of words) {
		const found = new Map<number, number>();
		for (const [place, score] of word.jump) found.set(place, JUMP_WEIGHT * Math.sqrt(score));
		for (const [place, score] of word.full) found.set(place, (found.get(place) ?? 0) + word.trust * Math.sqrt(score));
		const carriers = word.trust === 1 ? Math.max(word.full.size, word.jump.size) : word.jump.size || word.full.size;
		const rarity = Math.log(1 + papers / Math.max(1, carriers));
		all += rarity;
		for (const [place, score] of found) {
			sums.set(place, (sums.get(place) ?? 0) + score);
			const share = word.jump.has(place) ? 1 : word.trust;
			covered.set(place, (covered.get(place) ?? 0) + rarity * share);
		}
	}
	const ranked = [...sums].map(([place, sum]) => {
		const coverage = (covered.get(place) ?? 0) / all;
		const total = sum + TOPIC_WEIGHT * (topics.get(place) ?? 0);
		return { place, score: total * coverage * (hasPhrase(place) ? PHRASE_FACTOR : 1), coverage };
	});
	const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
	return ranked
		.filter(({ coverage }) => coverage >= best * COVERAGE_FLOOR)
		.sort((a, b) => b.score - a.score || a.place - b.place);
}
