/** Drawing without replacement: `drawn` of `all` things, of which `marked` are marked. */
export interface Draw {
	readonly all: number;
	readonly marked: number;
	readonly drawn: number;
}

/** ln n! for n from 0 to `n`. */
export function listLogFactorials(n: number): readonly number[] {
	const logs = [0];
	for (let i = 1; i <= n; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
	return logs;
}

/** P(X ≤ x), X the number of marked ones among those drawn. */
export function sumLowerTail(x: number, draw: Draw, logs = listLogFactorials(draw.all)): number {
	let sum = 0;
	for (let k = findLeast(draw); k <= Math.min(x, draw.marked, draw.drawn); k++) sum += measure(k, draw, logs);
	return Math.min(1, sum);
}

/** The largest P(X ≤ x) that does not exceed `level`: how often chance alone gives a tail so improbable. 0 where none is. */
export function findAttainableTail(level: number, draw: Draw, logs = listLogFactorials(draw.all)): number {
	let sum = 0;
	for (let k = findLeast(draw); k <= Math.min(draw.marked, draw.drawn); k++) {
		const next = sum + measure(k, draw, logs);
		if (next > level) return sum;
		sum = next;
	}
	return sum;
}

function findLeast({ all, marked, drawn }: Draw): number {
	return Math.max(0, marked + drawn - all);
}

function measure(k: number, { all, marked, drawn }: Draw, logs: readonly number[]): number {
	const choose = (n: number, m: number) => (logs[n] ?? 0) - (logs[m] ?? 0) - (logs[n - m] ?? 0);
	return Math.exp(choose(marked, k) + choose(all - marked, drawn - k) - choose(all, drawn));
}
