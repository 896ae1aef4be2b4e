/** Papers by year as a picture, with what a screen reader says of it. */
import { words as counts } from '#words/counts';
import { format } from '#words/language';
import { words } from '#words/topic';
import { layYearBars, type YearBars } from '../domain/browse/year-bars.ts';
import type { Paper } from '../domain/corpus/corpus.ts';

export interface YearBarsView extends YearBars {
	readonly label: string;
	/** The first and the last year, written below the bars. */
	readonly named: readonly { readonly year: number; readonly x: number; readonly anchor: 'start' | 'end' }[];
}

/** Undefined where there is nothing to compare. */
export function buildYearBars(papers: readonly Paper[]): YearBarsView | undefined {
	const years = layYearBars(papers);
	const [first, last] = [years?.bars[0], years?.bars.at(-1)];
	if (!years || !first || !last) return undefined;
	return {
		...years,
		label: `${words.byYear}${format.colon}${format.list(years.bars.map(({ year, papers: count }) => `${year}${format.colon}${counts.papers(count)}`))}`,
		named: [
			{ year: first.year, x: 0, anchor: 'start' },
			{ year: last.year, x: last.x + last.width, anchor: 'end' },
		],
	};
}
