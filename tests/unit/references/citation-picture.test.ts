import { describe, expect, test } from 'vitest';
import { linkCitations } from '../../../src/domain/references/citation-links.ts';
import { drawCitations, MOST_DRAWN } from '../../../src/domain/references/citation-picture.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';

interface Given {
	readonly slug: string;
	readonly year?: number;
	readonly cites?: readonly string[];
}

function draw(papers: readonly Given[]) {
	const linked = papers.map(({ slug, cites }) => ({ slug: makeSlug(slug), ...(cites && { cites: [...cites] }) }));
	const drawn = papers.map(({ slug, year }) => ({ slug: makeSlug(slug), year, name: `Person ${slug} ${year}` }));
	return drawCitations(drawn, linkCitations(linked));
}

const FOUR: readonly Given[] = [
	{ slug: 'new', year: 2020, cites: ['classic', 'middle'] },
	{ slug: 'middle', year: 2010, cites: ['classic'] },
	{ slug: 'classic', year: 1990 },
	{ slug: 'undated', cites: ['classic'] },
	{ slug: 'alone', year: 2020, cites: ['doi:10.1000/elsewhere'] },
];

describe('the picture of citations', () => {
	test('is none where no paper cites another', () => {
		expect(draw([{ slug: 'a', year: 2000, cites: ['doi:10.1000/b'] }])).toBeUndefined();
	});

	test('holds the papers that cite or are cited, the most cited first and largest', () => {
		const picture = draw(FOUR);
		expect(picture?.marks.map(({ slug, citing, cited }) => [slug, citing, cited])).toEqual([
			['classic', 3, 0],
			['middle', 1, 1],
			['new', 0, 2],
			['undated', 0, 1],
		]);
		const radii = picture?.marks.map(({ radius }) => radius) ?? [];
		expect(radii).toEqual(radii.toSorted((a, b) => b - a));
		expect(picture?.lines.match(/M/g)).toHaveLength(4);
	});

	test('has a band for each year, the newest above and papers without a year below; marks stay in theirs', () => {
		const picture = draw(FOUR);
		expect(picture?.years.map(({ year }) => year)).toEqual([2020, 2010, 1990, undefined]);
		for (const { slug, y, radius } of picture?.marks ?? []) {
			const year = FOUR.find((paper) => paper.slug === slug)?.year;
			const band = picture?.years.find((candidate) => candidate.year === year);
			expect(y - radius).toBeGreaterThanOrEqual(band?.y ?? Number.NaN);
			expect(y + radius).toBeLessThanOrEqual((band?.y ?? Number.NaN) + (band?.height ?? 0));
		}
	});

	test('names every mark where there is room, in the size for wide screens and in that for narrow ones', () => {
		for (const size of ['wide', 'narrow'] as const) {
			const names = draw(FOUR)?.marks.map(({ slug, labels }) => {
				const label = labels.find((one) => one.size === size);
				return [slug, label?.id, label?.lines.join(' ')];
			});
			expect(names).toEqual([
				['classic', 'classic', 'Person classic 1990'],
				['middle', 'middle', 'Person middle 2010'],
				['new', 'new', 'Person new 2020'],
				['undated', 'undated', 'Person undated undefined'],
			]);
		}
	});

	test('is the same for the same papers', () => {
		expect(draw(FOUR)).toEqual(draw(FOUR));
	});

	test('leaves out those that are cited least where there are many, and counts them', () => {
		const many = Array.from({ length: MOST_DRAWN + 30 }, (_, i) => ({
			slug: `p${i}`,
			year: 1990 + (i % 10),
			cites: i < 2 ? [] : [`p${i % 2}`],
		}));
		const picture = draw(many);
		expect(picture?.marks).toHaveLength(MOST_DRAWN);
		expect(picture?.papers).toBe(MOST_DRAWN + 30);
		expect(picture?.marks.slice(0, 2).map(({ slug }) => slug)).toEqual(['p0', 'p1']);
	});
});
