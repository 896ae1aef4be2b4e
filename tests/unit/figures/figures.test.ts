import { describe, expect, test } from 'vitest';
import {
	type Drawing,
	type FigurePaper,
	FONT_SIZE,
	NARROW_WIDTH,
	type PaperShape,
	type Shape,
	type TextShape,
} from '../../../src/domain/figures/drawing.ts';
import { FIGURE_IDS, FIGURES, type FigureId, getFigure } from '../../../src/domain/figures/registry.ts';
import { measureRuns, measureText } from '../../../src/domain/figures/text.ts';

/** Papers as an editor might place them: two at each position, one with a long label. */
function placePapers(id: FigureId): readonly FigurePaper[] {
	return FIGURES[id].positions.flatMap((position) =>
		['Öz and Søren 2021', 'A label that is much longer than a figure has room for, by far'].map((label, i) => ({
			slug: `${position}-${i}`,
			position,
			label,
			fullName: `${label}: A paper`,
		})),
	);
}

interface Extent {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function measureLabel({ x, y, anchor, runs }: TextShape): Extent {
	const width = measureRuns(runs);
	const left = x - ANCHOR_SHARE[anchor] * width;
	return {
		text: runs.map((run) => run.text).join(''),
		left,
		right: left + width,
		top: y - 0.75 * FONT_SIZE,
		bottom: y + 0.25 * FONT_SIZE,
	};
}

function measureLink({ x, y, width, height, text }: PaperShape): Extent {
	return { text, left: x, right: x + width, top: y + height / 2 - 6, bottom: y + height / 2 + 6 };
}

function listExtents({ shapes }: Drawing): readonly Extent[] {
	return shapes.flatMap((shape: Shape) => {
		if (shape.kind === 'text') return measureLabel(shape);
		return shape.kind === 'paper' ? measureLink(shape) : [];
	});
}

const listPapers = ({ shapes }: Drawing) => shapes.filter((shape) => shape.kind === 'paper');

/** Widths are upper estimates, so that labels may seem to touch which do not. */
const TOLERANCE_PX = 3;

function overlap(a: Extent, b: Extent): boolean {
	return (
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE_PX &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE_PX
	);
}

describe.each(FIGURE_IDS)('the figure %s', (id) => {
	const bare = getFigure(id, []);
	const full = getFigure(id, placePapers(id));
	const drawings = [bare.narrow, bare.wide, full.narrow, full.wide];

	test('is the same each time', () => {
		expect(getFigure(id, placePapers(id))).toEqual(full);
	});

	test('says in words what it shows', () => {
		expect(bare.description.length).toBeGreaterThan(120);
		expect(bare.description).toMatch(/\.$/);
		expect(bare.description).not.toMatch(/[~*_^{}]|undefined|NaN/);
	});

	test('is without coordinates that are no numbers', () => {
		expect(JSON.stringify(drawings)).not.toMatch(/NaN|Infinity|null/);
	});

	test('keeps every label and link within its edges', () => {
		for (const drawing of drawings) {
			const outside = listExtents(drawing).filter(
				({ left, right, top, bottom }) =>
					left < -TOLERANCE_PX || right > drawing.width + TOLERANCE_PX || top < 0 || bottom > drawing.height,
			);
			expect(outside).toEqual([]);
		}
	});

	test('has no label on another', () => {
		for (const drawing of drawings) {
			const extents = listExtents(drawing);
			expect(extents.length).toBeGreaterThan(3);
			const pairs = extents.flatMap((a, i) =>
				extents
					.slice(i + 1)
					.filter((b) => overlap(a, b))
					.map((b) => [a.text, b.text]),
			);
			expect(pairs).toEqual([]);
		}
	});

	test('links each paper once in either drawing, as high as a finger needs', () => {
		const slugs = placePapers(id).map((paper) => paper.slug);
		for (const drawing of [full.narrow, full.wide]) {
			const links = listPapers(drawing);
			expect(links.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
			expect(Math.min(...links.map(({ height }) => height)) * (288 / NARROW_WIDTH)).toBeGreaterThanOrEqual(24);
		}
	});

	test('has only positions of different names', () => {
		const { positions } = FIGURES[id];
		expect(new Set<string>(positions).size).toBe(positions.length);
	});
});

test('text is at least 11 px high on a page of 320 px with margins of 16', () => {
	expect((FONT_SIZE * (320 - 2 * 16)) / NARROW_WIDTH).toBeGreaterThan(11);
});

test('a long label is cut with an ellipsis, its full name kept', () => {
	const label = 'A label that is much longer than a figure has room for, by far';
	const papers = [{ slug: 'long', position: 'reward', label, fullName: `${label}: A paper` }];
	const [link] = listPapers(getFigure('preference-pipeline', papers).wide);
	expect(link?.text).toMatch(/^A label that .*…$/);
	expect(link?.fullName).toBe(`${label}: A paper`);
	expect(measureText(link?.text ?? '')).toBeLessThanOrEqual(link?.width ?? 0);
});
