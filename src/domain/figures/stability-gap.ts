/** The stability gap: what evaluation after each task sees, and what happens between. Schematic. */
import { drawChart, drawCurve, drawPath, samplePoints } from './chart.ts';
import { buildFigure, type Drawing, type Figure, type FigurePaper, isWide, type Shape } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { nameLabels } from './positions.ts';
import { drawText } from './text.ts';

/** Accuracy on the first task at the end of each of the three tasks, each of length 1. */
const LEVELS = [0.9, 0.82, 0.76] as const;
/** How far accuracy drops after a switch, and how soon it is lowest. */
const DROP = 0.5;
const LOWEST_AT = 0.06;
const LEARNING_TIME = 0.12;

/** Accuracy on the first task at a time in tasks. */
export function traceAccuracy(time: number): number {
	if (time <= 1) return (LEVELS[0] * (1 - Math.exp(-time / LEARNING_TIME))) / (1 - Math.exp(-1 / LEARNING_TIME));
	const task = Math.min(Math.ceil(time), LEVELS.length) - 1;
	const since = time - task;
	const before = LEVELS[task - 1] ?? LEVELS[0];
	const level = before + ((LEVELS[task] ?? before) - before) * since;
	// The drop is x·exp(1 − x), which is 1 at x = 1, less what is left of it at the end of the task.
	const shape = (x: number) => x * Math.exp(1 - x);
	return level - DROP * (shape(since / LOWEST_AT) - since * shape(1 / LOWEST_AT));
}

export const stabilityPositions = ['gap'];

export function buildStabilityGap(papers: readonly FigurePaper[]): Figure {
	const description = [
		'Schematic. Accuracy on the first task while three tasks are learned one after another.',
		'Measured at the end of each task, it falls slowly, from one point to the next.',
		'Measured at every step, it drops steeply right after each switch of task and then climbs back: this is the stability gap, which the points do not show.',
		papers.length > 0 ? `Found by${nameLabels(papers).slice(1)}.` : '',
	];
	return buildFigure(description.filter(Boolean).join(' '), (width) => drawAccuracy(papers, width));
}

function drawAccuracy(papers: readonly FigurePaper[], width: number): Drawing {
	const bottom = isWide(width) ? 270 : 236;
	const chart = drawChart(
		{ left: 2, right: width - 2, top: 34, bottom },
		{
			...{ from: 0, to: 3, label: 'training steps' },
			ticks: [0.5, 1.5, 2.5].map((value) => ({ value, label: `Task ${Math.ceil(value)}` })),
		},
		{ from: 0, to: 1, ticks: [], label: 'Accuracy on task 1' },
	);
	const ends = LEVELS.map((level, i) => ({ x: i + 1, y: level }));
	const lowest = { x: 1 + LOWEST_AT, y: traceAccuracy(1 + LOWEST_AT) };
	const top = bottom + 48;
	const legend = drawLegend(
		[
			{ series: 2, text: 'Measured after each task', papers: [] },
			{ series: 1, text: 'Measured at every step', papers },
		],
		{ x: 0, top, width },
	);
	return {
		width,
		height: top + legend.height + 4,
		shapes: [
			...chart.shapes,
			...[1, 2].map((x) =>
				drawCurve(
					chart,
					[
						{ x, y: 0 },
						{ x, y: 1 },
					],
					'guide',
				),
			),
			drawCurve(chart, samplePoints(traceAccuracy, 0, 3, 240), 'curve', 1),
			drawCurve(chart, ends, 'curve', 2),
			...ends.map(({ x, y }) => drawDot(chart.x(x) - (x === 3 ? 4 : 0), chart.y(y))),
			...drawGap(chart, lowest),
			...legend.shapes,
		],
	};
}

function drawDot(x: number, y: number): Shape {
	return { kind: 'dot', role: 'point', x: Math.round(x), y: Math.round(y), radius: 5, series: 2 };
}

/** A bracket from the level before the switch to the lowest point. */
function drawGap(chart: ReturnType<typeof drawChart>, lowest: { readonly x: number; readonly y: number }): Shape[] {
	const x = chart.x(lowest.x) + 8;
	const top = chart.y(LEVELS[0]);
	const bottom = chart.y(lowest.y);
	return [
		drawPath('arrow', [
			{ x: x - 4, y: bottom },
			{ x, y: bottom },
			{ x, y: top },
			{ x: x - 4, y: top },
		]),
		drawText('stability gap', x + 6, bottom - 2, { role: 'mark' }),
	];
}
