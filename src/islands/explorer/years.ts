/** The years whose papers count. */
import type { ExplorerState } from './state.ts';

type Years = ExplorerState['years'];
type Bounds = readonly [number, number];

/** The years that a slider at `last` asks for; undefined for all of them. */
export function chooseYears(last: number, years: Years, bounds: Bounds): Years {
	const first = Math.min(years?.[0] ?? bounds[0], last);
	return first <= bounds[0] && last >= bounds[1] ? undefined : [first, last];
}

/** The years between two, given in either order; undefined for all of them. */
export function chooseRange(one: number, other: number, [first, last]: Bounds): Years {
	const [from, to] = one <= other ? [one, other] : [other, one];
	return from <= first && to >= last ? undefined : [Math.max(first, from), Math.min(last, to)];
}

/** Where a slider stands. */
export function findLast(years: Years, [, last]: Bounds): number {
	return Math.min(last, years?.[1] ?? last);
}
