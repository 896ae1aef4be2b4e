/** Which papers of a ranking a list shows: those that match every word of the query, before those that match some. */
import type { Ranked } from './rank.ts';
import type { Word } from './words.ts';

/** So many papers that match every word need no others beside them. */
const ENOUGH = 10;

export interface Shown {
	readonly papers: readonly Ranked[];
	/** Weaker matches that are not shown. */
	readonly others: readonly Ranked[];
	/** How many of all papers match every word. */
	readonly whole: number;
}

/** Whether a paper matches each of so many words. */
export function matchesAll({ matched }: Ranked, words: number): boolean {
	const all = 2 ** words - 1;
	return (matched & all) === all;
}

/** The words of a query that a paper lacks. */
export function listMissing({ matched }: Ranked, words: readonly Word[]): Word[] {
	return words.filter((_, i) => (matched & (1 << i)) === 0);
}

/**
 * Parts a ranking of a query of so many words. Where few papers match every word, the best of the others fill the list up in the
 * order of the ranking, for the paper that is meant may lack a word; where none does, all papers are shown. `isNamed` says that the query is
 * a person's name, which nothing else answers.
 */
export function partMatches(ranked: readonly Ranked[], words: number, isNamed: boolean): Shown {
	const whole = ranked.filter((paper) => matchesAll(paper, words)).length;
	if (whole === 0) return { papers: ranked, others: [], whole };
	let room = isNamed ? 0 : Math.max(0, ENOUGH - whole);
	const [papers, others]: [Ranked[], Ranked[]] = [[], []];
	for (const paper of ranked) (matchesAll(paper, words) || room-- > 0 ? papers : others).push(paper);
	return { papers, others, whole };
}
