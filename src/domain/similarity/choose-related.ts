/** Which of the scored pairs are shown, so that each paper gets a fair list and stands in the lists of those it names. */

/** Two items, by number, and how related they are. */
export interface ScoredPair {
	readonly a: number;
	readonly b: number;
	readonly score: number;
	/** Whether the pair is taken whatever its score. */
	readonly isCertain: boolean;
}

export interface ListLimits {
	/** Entries that each list should have. */
	readonly least: number;
	/** Entries that no list exceeds. */
	readonly most: number;
	/** The score below which no pair is taken, unless it is certain. */
	readonly floor: number;
	/** The score that a pair needs where both lists have `least` entries without it. */
	readonly ample: number;
}

/**
 * For each item the others that it is listed with, best first. A pair stands in both lists or in neither. Certain pairs are
 * taken first; then, best first, those above the floor that one of the two lists needs; then the others of an ample score.
 */
export function chooseRelated(
	pairs: readonly ScoredPair[],
	count: number,
	limits: ListLimits,
): readonly (readonly { readonly other: number; readonly score: number }[])[] {
	const lists: { other: number; score: number }[][] = Array.from({ length: count }, () => []);
	const take = ({ a, b, score }: ScoredPair) => {
		lists[a]?.push({ other: b, score });
		lists[b]?.push({ other: a, score });
	};
	const size = (item: number) => lists[item]?.length ?? 0;
	const hasRoom = ({ a, b }: ScoredPair) => size(a) < limits.most && size(b) < limits.most;
	const ranked = pairs.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
	const open = ranked.filter(({ isCertain, score }) => !isCertain && score >= limits.floor);
	for (const pair of ranked) if (pair.isCertain && hasRoom(pair)) take(pair);
	const left: ScoredPair[] = [];
	for (const pair of open) {
		const isNeeded = size(pair.a) < limits.least || size(pair.b) < limits.least;
		if (isNeeded && hasRoom(pair)) take(pair);
		else if (pair.score >= limits.ample) left.push(pair);
	}
	for (const pair of left) if (hasRoom(pair)) take(pair);
	return lists.map((list) => list.sort((p, q) => q.score - p.score || p.other - q.other));
}
