import { describe, expect, test } from 'vitest';
import { layOutTimeline, MARK_PITCH, ONE_GROUP, SEVERAL_GROUPS } from '../../../src/domain/browse/timeline.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';

const write = (year: number | undefined, size: number) =>
	Array.from({ length: size }, (_, i) => ({ slug: `p-${year}-${i}`, year }) as unknown as Paper);
const gather = (...papers: Paper[][]) => ({ papers: papers.flat() });
const listMarks = (timeline: ReturnType<typeof layOutTimeline>) => timeline.rows.flatMap((row) => row.marks);

describe('a timeline', () => {
	const theme = gather(write(2024, 13), write(2019, 1), write(undefined, 2), write(2016, 3));

	test('has the years that have papers, oldest first, after those without a year', () => {
		expect(layOutTimeline([theme], ONE_GROUP).years.map(({ year }) => year)).toEqual([undefined, 2016, 2019, 2024]);
	});

	test.each([
		['of all themes', SEVERAL_GROUPS],
		['of one', ONE_GROUP],
	])('%s keeps every mark within its year and its row, and none on another', (_, shape) => {
		const other = write(2019, 4).map((paper) => ({ ...paper, slug: `other-${paper.slug}` }) as Paper);
		const timeline = layOutTimeline([theme, gather(other)], shape);
		const papers = [...theme.papers, ...other];
		expect(
			listMarks(timeline)
				.map((mark) => mark.papers.map(({ slug }) => slug))
				.sort(),
		).toEqual(papers.map(({ slug }) => [slug]).sort());
		for (const { height, marks } of timeline.rows)
			for (const mark of marks) {
				const year = timeline.years.find(({ year: one }) => one === mark.papers[0]?.year);
				expect(mark.x - mark.radius).toBeGreaterThanOrEqual(year?.x ?? Number.NaN);
				expect(mark.x + mark.radius).toBeLessThanOrEqual((year?.x ?? 0) + (year?.width ?? Number.NaN));
				expect(mark.y - mark.radius).toBeGreaterThanOrEqual(0);
				expect(mark.y + mark.radius).toBeLessThanOrEqual(height);
			}
		for (const { marks } of timeline.rows)
			expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
	});

	test('of a year with very many papers is higher rather than wider', () => {
		const timeline = layOutTimeline([gather(write(2020, 96)), gather(write(2020, 1))], SEVERAL_GROUPS);
		const [first, second] = timeline.rows;
		expect(new Set(first?.marks.map(({ x }) => x)).size).toBe(8);
		expect(first?.height).toBeGreaterThan(12 * MARK_PITCH);
		expect(second?.height).toBeLessThan(3 * MARK_PITCH);
	});

	test('counts a paper of two rows once in its year', () => {
		const shared = write(2020, 3);
		const { years, rows } = layOutTimeline([gather(shared, write(2021, 2)), gather(shared)], SEVERAL_GROUPS);
		expect(years.map(({ year, total }) => [year, total])).toEqual([
			[2020, 3],
			[2021, 2],
		]);
		expect(rows.map(({ marks }) => marks.length)).toEqual([5, 3]);
	});

	test('says whether a year without papers is left out', () => {
		expect(layOutTimeline([theme], ONE_GROUP).hasGaps).toBe(true);
		expect(layOutTimeline([gather(write(2020, 1), write(2021, 1), write(undefined, 1))], ONE_GROUP).hasGaps).toBe(
			false,
		);
	});

	test('of more papers than marks has one for each year, its area as its number of papers', () => {
		const timeline = layOutTimeline([gather(write(2020, 40), write(2021, 160))], ONE_GROUP);
		expect(timeline.isSingle).toBe(false);
		expect(listMarks(timeline).map(({ papers, radius }) => [papers.length, radius])).toEqual([
			[40, ONE_GROUP.largest / 4],
			[160, ONE_GROUP.largest / 2],
		]);
	});
});
