/** What a layer keeps and computes as its context grows: attention, local attention, recurrent state. */
import { AXIS_HEIGHT, drawChart, drawCurve, type Frame, samplePointsByRatio } from './chart.ts';
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

/** Channels of the layer, tokens within reach of local attention, numbers of the state for each channel. */
const CHANNELS = 2048;
const WINDOW = 1024;
const STATE = 16;

type Layer = 'attention' | 'local' | 'recurrent';

/** Numbers that a layer keeps after so many tokens: keys and values, or the state. */
export const memories = {
	attention: (tokens: number) => 2 * CHANNELS * tokens,
	local: (tokens: number) => 2 * CHANNELS * Math.min(tokens, WINDOW),
	recurrent: () => STATE * CHANNELS,
} as const satisfies Readonly<Record<Layer, (tokens: number) => number>>;

/**
 * Multiplications for reading so many tokens. Attention takes `CHANNELS` for each pair of tokens to compare query and
 * key and as many to weigh the value; a recurrence three for each number of the state: decay, input and output.
 */
export const multiplications = {
	attention: (tokens: number) => CHANNELS * tokens * (tokens + 1),
	local: (tokens: number) =>
		tokens <= WINDOW ? CHANNELS * tokens * (tokens + 1) : CHANNELS * WINDOW * (2 * tokens - WINDOW + 1),
	recurrent: (tokens: number) => 3 * STATE * CHANNELS * tokens,
} as const satisfies Readonly<Record<Layer, (tokens: number) => number>>;

const LAYERS: readonly { readonly id: Layer; readonly series: Series; readonly text: string }[] = [
	{ id: 'attention', series: 2, text: 'Attention keeps keys and values of all *n* tokens and compares every pair' },
	{ id: 'local', series: 4, text: `Local attention keeps the last ${WINDOW.toLocaleString('en')} tokens` },
	{ id: 'recurrent', series: 1, text: `Recurrent state, ${STATE} numbers per channel for any *n*` },
];

export const memoryPositions = LAYERS.map(({ id }) => id);

const SHORTEST = 256;
const LONGEST = 2 ** 20;

export function buildMemoryCosts(papers: readonly FigurePaper[]): Figure {
	const items = LAYERS.map((layer) => ({ ...layer, papers: selectPapers(papers, layer.id) }));
	const description = [
		`Two charts with logarithmic axes over contexts of ${SHORTEST} to about a million tokens, for one layer with ${CHANNELS} channels.`,
		`What is kept for the next token: attention keeps ${formatPower(memories.attention(LONGEST))} numbers after a million tokens; local attention stops growing at ${WINDOW} tokens; a recurrent state stays at ${formatPower(memories.recurrent())} throughout.`,
		'Multiplications for reading the context: with attention they grow with the square of its length, with local attention and recurrence in proportion to it.',
		...items.map((item) => (item.papers.length > 0 ? `Papers on ${item.id} layers${nameLabels(item.papers)}.` : '')),
	];
	return buildFigure(description.filter(Boolean).join(' '), (width) => drawCosts(items, width));
}

function formatPower(value: number): string {
	return `about ${Number(value.toPrecision(2)).toLocaleString('en')}`;
}

function drawCosts(
	items: readonly ((typeof LAYERS)[number] & { readonly papers: readonly FigurePaper[] })[],
	width: number,
): Drawing {
	const height = 160;
	const top = 34;
	const shift = isWide(width) ? { x: width / 2 + 10, y: 0 } : { x: 0, y: height + AXIS_HEIGHT + 44 };
	const right = isWide(width) ? width / 2 - 22 : width - 12;
	const frames = [
		{ left: 40, right, top, bottom: top + height, edge: 0 },
		{ left: shift.x + 40, right: width - 12, top: top + shift.y, bottom: top + height + shift.y, edge: shift.x },
	] as const;
	const legendTop = frames[1].bottom + AXIS_HEIGHT + 16;
	const legend = drawLegend(items, { x: 0, top: legendTop, width });
	return {
		width,
		height: legendTop + legend.height + 4,
		shapes: [
			...drawCost(frames[0], memories, 'Numbers kept', [4, 6, 8, 10]),
			...drawCost(frames[1], multiplications, 'Multiplications', [6, 9, 12, 15]),
			...legend.shapes,
		],
	};
}

function drawCost(
	frame: Frame,
	costs: Readonly<Record<Layer, (tokens: number) => number>>,
	label: string,
	powers: readonly [number, ...number[]],
): readonly Shape[] {
	const highest = Math.max(...powers);
	const chart = drawChart(
		frame,
		{
			...{ from: SHORTEST, to: LONGEST, isLogarithmic: true, label: 'tokens *n*' },
			ticks: [
				{ value: 2 ** 10, label: '1K' },
				{ value: 2 ** 15, label: '32K' },
				{ value: 2 ** 20, label: '1M' },
			],
		},
		{
			...{ from: 10 ** powers[0], to: 10 ** highest, isLogarithmic: true, label },
			ticks: powers.map((power) => ({ value: 10 ** power, label: `10^{${power}}` })),
		},
	);
	return [
		...chart.shapes,
		...LAYERS.map(({ id, series }) =>
			drawCurve(chart, samplePointsByRatio(costs[id], SHORTEST, LONGEST, 24), 'curve', series),
		),
	];
}
