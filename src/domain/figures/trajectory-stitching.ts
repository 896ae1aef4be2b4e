/** Two recorded trajectories that meet, and three ways to learn from them how to get from the start of one to the end of the other. */
import { drawPath } from './chart.ts';
import { drawArrow, drawPapers } from './diagram.ts';
import {
	buildFigure,
	type Drawing,
	type Figure,
	type FigurePaper,
	isWide,
	type Point,
	round,
	type Series,
	type Shape,
} from './drawing.ts';
import { nameLabels, selectPapers } from './positions.ts';
import { drawLines, drawText } from './text.ts';

type StateName = 'A' | 'B' | 'M' | 'C' | 'G';

interface Panel {
	readonly position: string;
	readonly name: string;
	readonly text: string;
	/** What the method draws from the log: from state to state. */
	readonly lessons: readonly (readonly [StateName, StateName])[];
	/** What it does not. */
	readonly missing?: readonly [StateName, StateName];
}

const PANELS: readonly Panel[] = [
	{
		...{ position: 'bootstrapping', name: 'Bootstrapping' },
		text: 'The value of G is passed back to M and, from M, to both states before it, so that it also reaches A.',
		lessons: [
			['G', 'M'],
			['M', 'A'],
			['M', 'B'],
		],
	},
	{
		...{ position: 'supervision', name: 'Supervision' },
		text: 'A policy learns from pairs of a state and a later state of the same trajectory. A and G are not such a pair.',
		lessons: [],
		missing: ['A', 'G'],
	},
	{
		...{ position: 'augmentation', name: 'Augmentation across time' },
		text: 'Because both trajectories pass through M, G can replace the goal of A, which gives the missing pair.',
		lessons: [['A', 'G']],
	},
];

export const stitchingPositions = PANELS.map(({ position }) => position);

/** Positions of the states as shares of the picture. */
const STATES: Readonly<Record<StateName, Point>> = {
	A: { x: 0.08, y: 0.16 },
	B: { x: 0.08, y: 0.84 },
	M: { x: 0.5, y: 0.5 },
	C: { x: 0.92, y: 0.84 },
	G: { x: 0.92, y: 0.16 },
};

const LOG: readonly (readonly [StateName, StateName, Series])[] = [
	['A', 'M', 2],
	['M', 'C', 2],
	['B', 'M', 1],
	['M', 'G', 1],
];

const RADIUS = 12;
const PICTURE_HEIGHT = 130;
const GAP = 24;

export function buildTrajectoryStitching(papers: readonly FigurePaper[]): Figure {
	const panels = PANELS.map((panel) => ({ ...panel, papers: selectPapers(papers, panel.position) }));
	const description = [
		'The data contain two trajectories that meet in a state M: one from A through M to C, the other from B through M to the goal G. Neither leads from A to G.',
		...panels.map(({ name, text, papers: named }) => `${name}: ${text.replace(/\.$/, '')}${nameLabels(named)}.`),
	].join(' ');
	return buildFigure(description, (width) => drawStitching(panels, width));
}

function drawStitching(
	panels: readonly (Panel & { readonly papers: readonly FigurePaper[] })[],
	width: number,
): Drawing {
	const columns = isWide(width) ? panels.length : 1;
	const panelWidth = (width - GAP * (columns - 1)) / columns;
	const pictureWidth = Math.min(panelWidth, 300);
	const shapes: Shape[] = [];
	let bottom = 0;
	let top = 0;
	panels.forEach((panel, i) => {
		const x = columns === 1 ? 0 : i * (panelWidth + GAP);
		const title = drawLines(panel.name, { x, top, width: panelWidth }, { role: 'name' });
		const pictureTop = top + title.height + 8;
		const textTop = pictureTop + PICTURE_HEIGHT + 8;
		const words = drawLines(panel.text, { x, top: textTop, width: panelWidth });
		const links = drawPapers(panel.papers, { x, top: textTop + words.height, width: panelWidth });
		shapes.push(...title.shapes, ...drawPicture(panel, x, pictureTop, pictureWidth), ...words.shapes, ...links.shapes);
		bottom = Math.max(bottom, textTop + words.height + links.height);
		if (columns === 1) top = bottom + 20;
	});
	return { width, height: bottom + 6, shapes };
}

function drawPicture({ lessons, missing }: Panel, x: number, top: number, width: number): readonly Shape[] {
	const locate = (name: StateName) => ({
		x: x + STATES[name].x * width,
		y: top + STATES[name].y * PICTURE_HEIGHT,
	});
	const names = Object.keys(STATES) as StateName[];
	return [
		...LOG.flatMap(([from, to, series]) => drawStep(locate(from), locate(to), series)),
		...(missing ? drawMissing(locate(missing[0]), locate(missing[1])) : []),
		...lessons.flatMap(([from, to]) => drawLesson(locate(from), locate(to))),
		...names.flatMap((name) => {
			const { x: cx, y: cy } = locate(name);
			return [
				{ kind: 'dot', role: 'node', x: round(cx), y: round(cy), radius: RADIUS } as const,
				drawText(name, cx, cy + 4.5, { anchor: 'middle', role: name === 'G' || name === 'A' ? 'name' : 'label' }),
			];
		}),
	];
}

/** A line between the circles of two states. */
function drawStep(from: Point, to: Point, series: Series): readonly Shape[] {
	const [start, end] = shortenLine(from, to, 0);
	const [, head] = drawArrow([start, end]);
	return [drawPath('curve', [start, end], series), ...(head ? [head] : [])];
}

function drawMissing(from: Point, to: Point): readonly Shape[] {
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	return [
		drawPath('guide', shortenLine(from, to, 0)),
		drawText('?', middle.x, middle.y - 6, { anchor: 'middle', role: 'name' }),
	];
}

/** An arrow between two states: beside their line if it goes backwards along a step, else on it. */
function drawLesson(from: Point, to: Point): readonly Shape[] {
	return drawArrow(shortenLine(from, to, from.y === to.y ? 0 : 10));
}

/** The line from circle to circle, moved to its right by some px. */
function shortenLine(from: Point, to: Point, distance: number): readonly [Point, Point] {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const side = { x: -unit.y * distance, y: unit.x * distance };
	const inset = RADIUS + 3;
	return [
		{ x: from.x + unit.x * inset + side.x, y: from.y + unit.y * inset + side.y },
		{ x: to.x - unit.x * inset + side.x, y: to.y - unit.y * inset + side.y },
	];
}
