/** Papers by year as bars: each year between the first and the last one has its place, those without papers too. */
import type { Paper } from '../corpus/corpus.ts';

export interface YearBars {
	/** In px. */
	readonly width: number;
	readonly height: number;
	/** Whether the bars are wide enough to carry their numbers. */
	readonly isNumbered: boolean;
	/** Oldest first; years without papers have no bar. */
	readonly bars: readonly {
		readonly year: number;
		readonly papers: number;
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	}[];
}

const WIDTH = 320;
const WIDEST_STEP = 40;
const TALLEST = 56;
/** Space above the bars for their numbers, and below for the years. */
const [ABOVE, BELOW] = [16, 20];
const GAP = 4;
/** The narrowest step whose bar can carry a number of three digits. */
const NUMBERED_STEP = 20;

/** Undefined where the papers are of one year only, or of none that is known. */
export function layYearBars(papers: readonly Pick<Paper, 'year'>[]): YearBars | undefined {
	const counts = new Map<number, number>();
	for (const { year } of papers) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
	if (counts.size < 2) return undefined;
	const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
	const most = Math.max(...counts.values());
	const step = Math.min(WIDEST_STEP, WIDTH / (last - first + 1));
	const width = Math.max(1, step - GAP);
	const bars = [...counts]
		.sort(([a], [b]) => a - b)
		.map(([year, count]) => {
			const height = Math.max(2, Math.round((count / most) * TALLEST));
			const x = Math.round((year - first) * step * 10) / 10;
			return { year, papers: count, x, y: ABOVE + TALLEST - height, width: Math.round(width * 10) / 10, height };
		});
	return {
		width: Math.round(step * (last - first + 1)),
		height: ABOVE + TALLEST + BELOW,
		isNumbered: step >= NUMBERED_STEP,
		bars,
	};
}
