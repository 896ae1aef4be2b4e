import { expect, test } from 'vitest';
import { layYearBars } from '../../../src/domain/browse/year-bars.ts';

const papersOf = (...years: (number | undefined)[]) => years.map((year) => ({ ...(year !== undefined && { year }) }));

test('each year with papers has a bar at its place, as high as its share of the fullest year', () => {
	const years = layYearBars(papersOf(2021, 2018, 2021, 2019, undefined, 2021));
	expect(years?.bars.map(({ year, papers }) => [year, papers])).toEqual([
		[2018, 1],
		[2019, 1],
		[2021, 3],
	]);
	const [first, second, third] = years?.bars ?? [];
	expect((third?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(2 * ((second?.x ?? 0) - (first?.x ?? 0)));
	expect((first?.height ?? 0) / (third?.height ?? 1)).toBeCloseTo(1 / 3, 1);
	expect((third?.x ?? 0) + (third?.width ?? 0)).toBeLessThanOrEqual(years?.width ?? 0);
});

test('bars end on one line, and a century of years stays as wide as a decade', () => {
	const years = layYearBars(papersOf(1926, 1990, 2025, 2025));
	expect(new Set(years?.bars.map(({ y, height }) => y + height)).size).toBe(1);
	expect(years?.width).toBeLessThanOrEqual(320);
	expect(years?.isNumbered).toBe(false);
	expect(layYearBars(papersOf(2016, 2025))?.isNumbered).toBe(true);
});

test.each([[papersOf(2020, 2020)], [papersOf(undefined)], [[]]])(
	'%j is no picture: there is nothing to compare',
	(papers) => {
		expect(layYearBars(papers)).toBeUndefined();
	},
);
