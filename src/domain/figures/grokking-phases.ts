/** Grokking: sudden outside, gradual inside. Schematic, after the three phases of Nanda et al. (2023). */
import { drawChart, drawCurve, samplePoints } from './chart.ts';
import { buildFigure, type Drawing, type Figure, type FigurePaper, isWide, type Series } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { nameLabels, selectPapers } from './positions.ts';
import { drawText } from './text.ts';

/** A smooth rise from 0 to 1 around a time. */
function rise(time: number, middle: number, steepness: number): number {
	return 1 / (1 + Math.exp(-steepness * (time - middle)));
}

/** Ends of the phases of memorization and of circuit formation, as shares of training. */
const PHASES = [0.15, 0.68] as const;

/** Schematic quantities over the share of training that has passed. */
export const quantities = {
	training: (time: number) => rise(time, 0.08, 70),
	test: (time: number) => rise(time, 0.78, 40),
	circuit: (time: number) => rise(time, 0.48, 9),
	memory: (time: number) => rise(time, 0.09, 60) * (1 - rise(time, 0.78, 28)),
} as const;

type Quantity = keyof typeof quantities;

const CURVES: readonly { readonly id: Quantity; readonly series: Series; readonly text: string }[] = [
	{ id: 'training', series: 2, text: 'Accuracy on the training set: rises early' },
	{ id: 'test', series: 1, text: 'Accuracy on the test set: rises late and suddenly' },
	{
		id: 'circuit',
		series: 3,
		text: 'Inside the network: strength of the generalizing mechanism, which grows gradually',
	},
	{ id: 'memory', series: 4, text: 'Inside the network: components that memorize, which are removed last' },
];

export const grokkingPositions = CURVES.map(({ id }) => id);

export function buildGrokkingPhases(papers: readonly FigurePaper[]): Figure {
	const items = CURVES.map((curve) => ({ ...curve, papers: selectPapers(papers, curve.id) }));
	const description = [
		'Schematic. Four curves over training, in three phases: memorization, circuit formation and cleanup.',
		'Accuracy on the training set rises during memorization, accuracy on the test set only during cleanup, and within a short time.',
		'Inside the network the mechanism that generalizes grows gradually during the second phase, while accuracy on the test set is still low; components that memorize appear in the first phase and are removed in the last.',
		...items.map((item) =>
			item.papers.length > 0 ? `${item.text.split(':')[0]}, ${item.id}${nameLabels(item.papers)}.` : '',
		),
	];
	return buildFigure(description.filter(Boolean).join(' '), (width) => drawPhases(items, width));
}

function drawPhases(
	items: readonly ((typeof CURVES)[number] & { readonly papers: readonly FigurePaper[] })[],
	width: number,
): Drawing {
	const bottom = isWide(width) ? 240 : 210;
	const chart = drawChart(
		{ left: 2, right: width - 2, top: 44, bottom },
		{ from: 0, to: 1, ticks: [], label: 'training steps' },
		{ from: 0, to: 1.04, ticks: [], label: '' },
	);
	const [first, second] = PHASES;
	const names = [
		{ text: isWide(width) ? 'Memorization' : 'Memorize', middle: first / 2 },
		{ text: 'Circuit formation', middle: (first + second) / 2 },
		{ text: 'Cleanup', middle: (second + 1) / 2 },
	];
	const top = bottom + 28;
	const legend = drawLegend(items, { x: 0, top, width });
	return {
		width,
		height: top + legend.height + 4,
		shapes: [
			...chart.shapes,
			...PHASES.map((x) =>
				drawCurve(
					chart,
					[
						{ x, y: 0 },
						{ x, y: 1.12 },
					],
					'guide',
				),
			),
			...names.map(({ text, middle }, i) =>
				drawText(text, i === 0 ? 2 : chart.x(middle), 13, { role: 'name', anchor: i === 0 ? 'start' : 'middle' }),
			),
			...CURVES.map(({ id, series }) => drawCurve(chart, samplePoints(quantities[id], 0, 1, 90), 'curve', series)),
			...legend.shapes,
		],
	};
}
