/** How good a ranking is, given judged answers. */

export interface JudgedQuery {
	readonly kind: string;
	readonly q: string;
	/** Slugs of the papers that are meant, or that answer a topical query fully. */
	readonly want: readonly string[];
	/** Slugs that answer it in part. */
	readonly also?: readonly string[];
}

export interface Quality {
	readonly first: boolean;
	readonly firstFive: boolean;
	/** One over the place of the first paper wanted; 0 when it is not there. */
	readonly reciprocalRank: number;
	/** Discounted gain of the first ten, against the best order possible; gains 3 for wanted, 1 for the rest (Järvelin and Kekäläinen 2002). */
	readonly ndcg: number;
}

const DEPTH = 10;

export function judge(query: JudgedQuery, ranking: readonly string[]): Quality {
	const gains = new Map([
		...query.want.map((slug) => [slug, 3] as const),
		...(query.also ?? []).map((slug) => [slug, 1] as const),
	]);
	const sum = (values: readonly number[]) =>
		values.slice(0, DEPTH).reduce((total, gain, i) => total + gain / Math.log2(i + 2), 0);
	const at = ranking.findIndex((slug) => query.want.includes(slug));
	return {
		first: at === 0,
		firstFive: at >= 0 && at < 5,
		reciprocalRank: at < 0 ? 0 : 1 / (at + 1),
		ndcg: sum(ranking.map((slug) => gains.get(slug) ?? 0)) / sum([...gains.values()].sort((a, b) => b - a)),
	};
}

export function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value that a share of all lies below or at. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
