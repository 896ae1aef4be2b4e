/** Loss against model size at fixed computation, by the parametric law of Hoffmann et al. (2022). */
import {
	AXIS_HEIGHT,
	clipPoints,
	drawChart,
	drawCurve,
	drawSegment,
	labelPoint,
	samplePointsByRatio,
} from './chart.ts';
import { buildFigure, type Drawing, type Figure, type FigurePaper, isWide, type Point } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { nameLabels } from './positions.ts';

/** L(N, D) = E + A / N^α + B / D^β with the constants that Besiroglu et al. (2024) fitted again. */
const LAW = { E: 1.8172, A: 482.01, B: 2085.43, alpha: 0.3478, beta: 0.3658 } as const;

/** Loss of a model of so many parameters on so many tokens. */
export function predictLoss(parameters: number, tokens: number): number {
	return LAW.E + LAW.A / parameters ** LAW.alpha + LAW.B / tokens ** LAW.beta;
}

/** Tokens that a budget in FLOPs pays for, by the usual estimate of 6 FLOPs for a parameter and a token. */
export function countTokens(budget: number, parameters: number): number {
	return budget / (6 * parameters);
}

/** The size at which the loss is lowest for a budget: where both power laws fall equally fast. */
export function findOptimalSize(budget: number): number {
	const { A, B, alpha, beta } = LAW;
	return ((alpha * A) / (beta * B)) ** (1 / (alpha + beta)) * (budget / 6) ** (beta / (alpha + beta));
}

const EXPONENTS = [19, 20, 21, 22, 23] as const;
const SMALLEST = 3e7;
const LARGEST = 3e11;
const HIGHEST_LOSS = 3.6;

const SIZE_TICKS = [
	{ value: 1e8, label: '100M' },
	{ value: 1e9, label: '1B' },
	{ value: 1e10, label: '10B' },
	{ value: 1e11, label: '100B' },
];

export const computePositions = ['optimum'];

export function buildComputeOptimal(papers: readonly FigurePaper[]): Figure {
	const size = findOptimalSize(1e21);
	const tokens = countTokens(1e21, size);
	const description = [
		'Five U-shaped curves of loss against the number of parameters, one for each budget from 10 to the 19 to 10 to the 23 FLOPs.',
		'On each, a smaller model sees more tokens and a larger one fewer. The lowest points lie on a line that falls to the right: a larger budget is best spent on a larger model and on more tokens, in about equal proportion.',
		`For 10 to the 21 FLOPs the lowest loss, ${predictLoss(size, tokens).toFixed(2)}, is at ${(size / 1e9).toFixed(1)} billion parameters and ${Math.round(tokens / 1e9)} billion tokens. No curve falls below ${LAW.E.toFixed(2)}.`,
		papers.length > 0 ? `Studies of the line of lowest loss${nameLabels(papers)}.` : '',
	];
	return buildFigure(description.filter(Boolean).join(' '), (width) => drawLosses(papers, width));
}

function drawLosses(papers: readonly FigurePaper[], width: number): Drawing {
	const bottom = isWide(width) ? 300 : 260;
	const chart = drawChart(
		{ left: 32, right: width - 8, top: 44, bottom, edge: 0 },
		{ from: SMALLEST, to: LARGEST, isLogarithmic: true, ticks: SIZE_TICKS, label: 'parameters *N*' },
		{
			...{ from: 1.7, to: HIGHEST_LOSS, label: 'Loss *L*' },
			ticks: [2, 2.5, 3, 3.5].map((value) => ({ value, label: value.toFixed(1) })),
		},
	);
	const optima: readonly Point[] = EXPONENTS.map((exponent) => {
		const x = findOptimalSize(10 ** exponent);
		return { x, y: predictLoss(x, countTokens(10 ** exponent, x)) };
	});
	const top = bottom + AXIS_HEIGHT + 14;
	const legend = drawLegend(
		[
			{ series: 2, text: 'Lowest loss for each budget', papers },
			{ series: 1, text: 'One budget *C*~=~6*ND* in FLOPs, spent on parameters *N* and tokens *D*', papers: [] },
		],
		{ x: 0, top, width },
	);
	return {
		width,
		height: top + legend.height + 4,
		shapes: [
			...chart.shapes,
			drawSegment('guide', { x: 32, y: chart.y(LAW.E) }, { x: width - 8, y: chart.y(LAW.E) }),
			labelPoint(chart, `*E* = ${LAW.E.toFixed(2)}`, { x: SMALLEST, y: LAW.E }, { dx: 6, dy: -5 }),
			...EXPONENTS.map((exponent) => drawCurve(chart, listLosses(10 ** exponent), 'curve', 1)),
			drawCurve(chart, optima, 'curve', 2),
			...optima.map(({ x, y }) => ({
				...({ kind: 'dot', role: 'point', radius: 4.5, series: 2 } as const),
				x: Math.round(chart.x(x)),
				y: Math.round(chart.y(y)),
			})),
			...EXPONENTS.map((exponent) => labelBudget(chart, exponent)),
			...legend.shapes,
		],
	};
}

function listLosses(budget: number): readonly Point[] {
	const predict = (size: number) => predictLoss(size, countTokens(budget, size));
	return clipPoints(samplePointsByRatio(predict, SMALLEST, LARGEST, 70), HIGHEST_LOSS);
}

/** The budget at the right end of its curve, where the curves stand apart. */
function labelBudget(chart: Parameters<typeof labelPoint>[0], exponent: number) {
	const last = listLosses(10 ** exponent).at(-1) ?? { x: LARGEST, y: HIGHEST_LOSS };
	const anchor = last.x > LARGEST / 2 ? 'end' : 'middle';
	return labelPoint(chart, `10^{${exponent}}`, last, { dy: -8, anchor, series: 1 });
}
