import { describe, expect, test } from 'vitest';
import { ALL_THEMES, layOutTimeline, ONE_THEME } from '../../../src/domain/browse/timeline.ts';
import type { Paper, Theme } from '../../../src/domain/corpus/corpus.ts';

const write = (year: number | undefined, size: number) =>
	Array.from({ length: size }, (_, i) => ({ slug: `p-${year}-${i}`, year }) as unknown as Paper);
const gather = (...papers: Paper[][]) => ({ slug: 'a', papers: papers.flat() }) as unknown as Theme;
const listMarks = (timeline: ReturnType<typeof layOutTimeline>) => timeline.rows.flatMap((row) => row.marks);

describe('a timeline', () => {
	const theme = gather(write(2024, 13), write(2019, 1), write(undefined, 2), write(2016, 3));

	test('has the years that have papers, oldest first, after those without a year', () => {
		expect(layOutTimeline([theme], ONE_THEME).years.map(({ year }) => year)).toEqual([undefined, 2016, 2019, 2024]);
	});

	test.each([
		['of all themes', ALL_THEMES],
		['of one', ONE_THEME],
	])('%s keeps every mark within its year and its row, and none on another', (_, shape) => {
		const other = write(2019, 4).map((paper) => ({ ...paper, slug: `other-${paper.slug}` }) as Paper);
		const timeline = layOutTimeline([theme, gather(other)], shape);
		const papers = [...theme.papers, ...other];
		expect(
			listMarks(timeline)
				.map((mark) => mark.papers.map(({ slug }) => slug))
				.sort(),
		).toEqual(papers.map(({ slug }) => [slug]).sort());
		for (const { marks } of timeline.rows)
			for (const mark of marks) {
				const year = timeline.years.find(({ year: one }) => one === mark.papers[0]?.year);
				expect(mark.x - mark.radius).toBeGreaterThanOrEqual(year?.x ?? Number.NaN);
				expect(mark.x + mark.radius).toBeLessThanOrEqual((year?.x ?? 0) + (year?.width ?? Number.NaN));
				expect(mark.y - mark.radius).toBeGreaterThanOrEqual(0);
				expect(mark.y + mark.radius).toBeLessThanOrEqual(timeline.rowHeight);
			}
		for (const { marks } of timeline.rows)
			expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
	});

	test('says whether a year without papers is left out', () => {
		expect(layOutTimeline([theme], ONE_THEME).hasGaps).toBe(true);
		expect(layOutTimeline([gather(write(2020, 1), write(2021, 1), write(undefined, 1))], ONE_THEME).hasGaps).toBe(
			false,
		);
	});

	test('of more papers than marks has one for each year, its area as its number of papers', () => {
		const timeline = layOutTimeline([gather(write(2020, 40), write(2021, 160))], ONE_THEME);
		expect(timeline.isSingle).toBe(false);
		expect(listMarks(timeline).map(({ papers, radius }) => [papers.length, radius])).toEqual([
			[40, ONE_THEME.largest / 4],
			[160, ONE_THEME.largest / 2],
		]);
	});
});
