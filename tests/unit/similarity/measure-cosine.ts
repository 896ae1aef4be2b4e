import type { Vector } from '../../../src/domain/similarity/vectors.ts';

/** The cosine of two vectors by its definition. */
export function measureCosine(a: Vector = new Map(), b: Vector = new Map()): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
	return sum;
}
