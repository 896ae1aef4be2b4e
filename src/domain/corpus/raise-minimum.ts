/** The smallest minimum, from `minimum` on, that no more than `atMost` of the counts reach. */
export function raiseMinimum(counts: readonly number[], minimum: number, atMost: number): number {
	const next = counts.filter((count) => count >= minimum).sort((a, b) => b - a)[atMost];
	return next === undefined ? minimum : next + 1;
}
