/** Steps of the scale for mean years; the style sheet has as many colours. */
export const YEAR_STEPS = 6;

/** Years that divide topics into steps of about equal numbers, to a tenth. */
export function listYearBounds(meanYears: readonly (number | undefined)[]): readonly number[] {
	const sorted = meanYears.filter((year) => year !== undefined).sort((a, b) => a - b);
	const bounds = Array.from(
		{ length: YEAR_STEPS - 1 },
		(_, i) => sorted[Math.floor(((i + 1) * sorted.length) / YEAR_STEPS)],
	);
	return bounds.flatMap((bound) => (bound === undefined ? [] : Math.round(bound * 10) / 10));
}

/** The class of a mean year, `y1` for the earliest step to `y6`; `y0` where no year is known. */
export function getYearClass(year: number | undefined, bounds: readonly number[]): string {
	return year === undefined ? 'y0' : `y${1 + bounds.filter((bound) => year >= bound).length}`;
}
