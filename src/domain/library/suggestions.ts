/** Papers of the map that a library lacks: the nearest to it, varied, each with the entries that called for it. */
import { makeCloseness, type Profile } from './closeness.ts';

export interface Ranked {
	/** Place of the paper in the map. */
	readonly paper: number;
	/** Share of the score of the best, 0 to 1. */
	readonly score: number;
	/** Places of the nearest works, the nearest first. */
	readonly calledBy: readonly number[];
}

/** How many of the nearest works decide, and how much they count beside the library as a whole. */
const NEAREST = 3;
const NEAREST_PART = 0.6;
/** How much likeness to a paper that is suggested before costs (maximal marginal relevance, Carbonell and Goldstein 1998). */
const VARIETY = 0.4;
/** The least nearness to a work that counts; below it papers share no more than a word or two. */
const LEAST = 0.06;
/** Candidates among which variety is sought, for each suggestion. */
const POOL = 4;

/** The papers of a map and what is known of a library: ranked again for parts of it without further reading. */
export class Suggester {
	readonly #papers: readonly Profile[];
	readonly #near: readonly Float64Array[];
	readonly #closeness: (profile: Profile) => Float64Array;

	/** `works` are the profiles of the library's works, on the map or not. */
	constructor(papers: readonly Profile[], works: readonly Profile[]) {
		this.#papers = papers;
		this.#closeness = makeCloseness(papers);
		this.#near = works.map((work) => this.#closeness(work));
	}

	/** The `limit` best of the papers that are not `owned`, for the library or for some of its works. */
	rank(
		owned: ReadonlySet<number>,
		limit: number,
		works: readonly number[] = [...this.#near.keys()],
	): readonly Ranked[] {
		const scored = this.#papers.flatMap((_, paper) => {
			if (owned.has(paper)) return [];
			const { nearest, mean } = this.#summarise(paper, works);
			const [first] = nearest;
			if (!first) return [];
			const top = nearest.reduce((sum, { score }) => sum + score, 0) / Math.min(NEAREST, works.length);
			const calledBy = nearest.map(({ work }) => work);
			return [{ paper, score: NEAREST_PART * top + (1 - NEAREST_PART) * mean, calledBy }];
		});
		scored.sort((a, b) => b.score - a.score || a.paper - b.paper);
		return this.#vary(scored.slice(0, POOL * limit), limit);
	}

	/** The nearest of some works to a paper, and the mean of all. */
	#summarise(paper: number, works: readonly number[]) {
		const nearest: { readonly work: number; readonly score: number }[] = [];
		let sum = 0;
		for (const work of works) {
			const score = this.#near[work]?.[paper] ?? 0;
			sum += score;
			if (score < LEAST || score <= (nearest[NEAREST - 1]?.score ?? 0)) continue;
			nearest.push({ work, score });
			nearest.sort((a, b) => b.score - a.score);
			if (nearest.length > NEAREST) nearest.pop();
		}
		return { nearest, mean: works.length > 0 ? sum / works.length : 0 };
	}

	#vary(candidates: readonly Ranked[], limit: number): readonly Ranked[] {
		const best = candidates[0]?.score || 1;
		const left = candidates.map((candidate) => ({ ...candidate, score: candidate.score / best, alike: 0 }));
		const picked: Ranked[] = [];
		while (left.length > 0 && picked.length < limit) {
			let at = 0;
			const value = (i: number) => (left[i]?.score ?? 0) - VARIETY * (left[i]?.alike ?? 0);
			for (let i = 1; i < left.length; i++) if (value(i) > value(at)) at = i;
			const [next] = left.splice(at, 1);
			const profile = next && this.#papers[next.paper];
			if (!next || !profile) break;
			const { alike: _, ...ranked } = next;
			picked.push(ranked);
			const alike = this.#closeness(profile);
			for (const other of left) other.alike = Math.max(other.alike, alike[other.paper] ?? 0);
		}
		return picked;
	}
}
