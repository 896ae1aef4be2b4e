/** How fast regret grows: four orders, in total and per round. */
import { AXIS_HEIGHT, clipPoints, drawChart, drawCurve, type Frame, samplePointsByRatio } from './chart.ts';
import {
	buildFigure,
	type Drawing,
	type Figure,
	type FigurePaper,
	isWide,
	type Series,
	type Shape,
} from './drawing.ts';
import { drawLegend } from './legend.ts';
import { nameLabels, selectPapers } from './positions.ts';

/** Number of arms, and what a wrong arm loses in a round. */
const ARMS = 5;
const GAP = 0.2;
const ROUNDS = 20_000;

/** Total regret after so many rounds, constants set to 1. */
export const regrets = {
	linear: (rounds: number) => GAP * rounds,
	'two-thirds': (rounds: number) => Math.cbrt(ARMS) * rounds ** (2 / 3),
	root: (rounds: number) => Math.sqrt(ARMS * rounds),
	logarithmic: (rounds: number) => ((ARMS - 1) * Math.log(rounds)) / GAP,
} as const;

type Order = keyof typeof regrets;

const ORDERS: readonly { readonly id: Order; readonly series: Series; readonly text: string }[] = [
	{ id: 'linear', series: 2, text: 'Δ*T*: a wrong arm in every round; nothing is learned' },
	{ id: 'two-thirds', series: 4, text: '*K*^{1/3}~*T*^{2/3}: exploration first, or weak feedback' },
	{ id: 'root', series: 1, text: '√(*KT*): the usual worst-case benchmark' },
	{ id: 'logarithmic', series: 3, text: '(*K*~−~1) ln~*T*~/~Δ: one fixed problem whose arms differ by Δ' },
];

export const regretPositions = ORDERS.map(({ id }) => id);

export function buildRegretGrowth(papers: readonly FigurePaper[]): Figure {
	const items = ORDERS.map((order) => ({ ...order, papers: selectPapers(papers, order.id) }));
	const name = (order: Order, rounds: number) => Math.round(regrets[order](rounds)).toLocaleString('en');
	const description = [
		`Two charts over ${ROUNDS.toLocaleString('en')} rounds, for K = ${ARMS} arms and a gap Δ = ${GAP}: total regret, and regret per round.`,
		`After all rounds the total is ${name('linear', ROUNDS)} if it grows linearly, ${name('two-thirds', ROUNDS)} with the power two thirds, ${name('root', ROUNDS)} with the square root and ${name('logarithmic', ROUNDS)} with the logarithm.`,
		'Per round, linear regret stays at Δ; the others fall towards zero, which is what sublinear regret means. Early on the logarithmic order is above the square root.',
		...items.map((item) => (item.papers.length > 0 ? `${item.id}${nameLabels(item.papers)}.` : '')),
	];
	return buildFigure(description.filter(Boolean).join(' '), (width) => drawRegrets(items, width));
}

function drawRegrets(
	items: readonly ((typeof ORDERS)[number] & { readonly papers: readonly FigurePaper[] })[],
	width: number,
): Drawing {
	const height = 150;
	const second = isWide(width) ? width / 2 + 18 : 0;
	const charts = [
		{ left: 40, right: isWide(width) ? width / 2 - 24 : width - 24, top: 34, bottom: 34 + height, edge: 0 },
		{
			left: second + 40,
			right: width - 24,
			top: isWide(width) ? 34 : 34 + height + AXIS_HEIGHT + 44,
			bottom: isWide(width) ? 34 + height : 34 + 2 * height + AXIS_HEIGHT + 44,
			edge: second,
		},
	] as const;
	const top = charts[1].bottom + AXIS_HEIGHT + 16;
	const legend = drawLegend(items, { x: 0, top, width });
	return {
		width,
		height: top + legend.height + 4,
		shapes: [...drawTotal(charts[0]), ...drawPerRound(charts[1]), ...legend.shapes],
	};
}

const ROUND_TICKS = [
	{ value: 0, label: '0' },
	{ value: ROUNDS / 2, label: '10,000' },
	{ value: ROUNDS, label: '20,000' },
];

function drawTotal(frame: Frame): readonly Shape[] {
	const highest = 1500;
	const chart = drawChart(
		frame,
		{ from: 0, to: ROUNDS, ticks: ROUND_TICKS, label: 'rounds *T*' },
		{ from: 0, to: highest, ticks: [0, 500, 1000, 1500].map(tick), label: 'Total regret' },
	);
	return [
		...chart.shapes,
		...ORDERS.map(({ id, series }) =>
			drawCurve(chart, clipPoints(samplePointsByRatio(regrets[id], 1, ROUNDS, 60), highest), 'curve', series),
		),
	];
}

function drawPerRound(frame: Frame): readonly Shape[] {
	const highest = 0.3;
	const chart = drawChart(
		frame,
		{ from: 0, to: ROUNDS, ticks: ROUND_TICKS, label: 'rounds *T*' },
		{ from: 0, to: highest, ticks: [0, 0.1, 0.2, 0.3].map(tick), label: 'Regret per round' },
	);
	return [
		...chart.shapes,
		...ORDERS.map(({ id, series }) => {
			const points = samplePointsByRatio((rounds) => regrets[id](rounds) / rounds, 50, ROUNDS, 90);
			return drawCurve(chart, clipPoints(points, highest), 'curve', series);
		}),
	];
}

function tick(value: number) {
	return { value, label: value.toLocaleString('en') };
}
