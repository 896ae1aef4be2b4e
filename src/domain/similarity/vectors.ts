import { compareText } from '../corpus/problem.ts';

/** Weights of terms, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>;

/**
 * Unit vectors, each entry √count · ln(N / n) for a term that n of the N texts hold (inverse document frequency, Spärck Jones
 * 1972; the root damps repetition). Terms of a single text relate it to nothing and are left out.
 */
export function weighVectors(counts: readonly ReadonlyMap<string, number>[]): readonly Vector[] {
	const holders = new Map<string, number>();
	for (const terms of counts) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
	return counts.map((terms) => {
		const entries = [...terms]
			.map(([term, n]) => [term, n, holders.get(term) ?? 1] as const)
			.filter(([, , held]) => held > 1)
			.map(([term, n, held]) => [term, Math.sqrt(n) * Math.log(counts.length / held)] as const);
		const norm = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
		return new Map(entries.map(([term, w]) => [term, w / norm]));
	});
}

export function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

/** Terms that two vectors share, by their part in the cosine. */
export function rankShared(a: Vector = new Map(), b: Vector = new Map()): string[] {
	const part = (term: string) => (a.get(term) ?? 0) * (b.get(term) ?? 0);
	return [...a.keys()].filter((term) => b.has(term)).sort((s, t) => part(t) - part(s) || compareText(s, t));
}
