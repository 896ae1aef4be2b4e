/** A Transformer layer with the five positions at which parameter-efficient fine-tuning adds or changes parameters. */
import { drawArrow, drawBox, drawNamedBox, type Rectangle } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawBadge, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const METHODS = [
	{
		id: 'adapters',
		name: 'Adapter layers',
		text: 'Small modules added to the frozen network, here after attention and after the feed-forward part.',
	},
	{
		id: 'low-rank',
		name: 'Low-rank updates',
		text: 'In the basic form, the product of a tall matrix B and a wide matrix A is added to a frozen W, into which it can be merged.',
	},
	{
		id: 'prompts',
		name: 'Prompts',
		text: 'Learned vectors or patterns at the input of the model or of several layers.',
	},
	{
		id: 'rotations',
		name: 'Rotations and reflections',
		text: 'R, orthogonal or nearly so, multiplies a frozen W.',
	},
	{
		id: 'selection',
		name: 'Selected weights',
		text: 'Some of the existing weights are trained; the others are frozen.',
	},
] as const;

export const adapterPositions = METHODS.map(({ id }) => id);

export function buildAdapterPositions(papers: readonly FigurePaper[]): Figure {
	const summary =
		'One layer of a Transformer, from its input at the top to its output at the bottom: attention, addition and normalization, a feed-forward part, addition and normalization. ' +
		'The pre-trained matrices W are frozen; trained parts stand out in colour, at five positions.';
	const diagram = { width: DIAGRAM_WIDTH, height: 502, draw: drawLayer };
	return buildNumberedFigure(summary, METHODS, diagram, papers);
}

/** The layer in a column of `DIAGRAM_WIDTH`. */
function drawLayer(x: number, top: number): readonly Shape[] {
	const middle = x + DIAGRAM_WIDTH / 2;
	const down = (from: number, to: number) =>
		drawArrow([
			{ x: middle, y: from },
			{ x: middle, y: to },
		]);
	const bar = (at: number) => ({ x: x + 45, top: at, width: 160, height: 28 });
	return [
		...drawTokens(x, top),
		...down(top + 50, top + 70),
		drawBox('group', { x, top: top + 72, width: DIAGRAM_WIDTH, height: 402 }),
		drawText('Attention', x + 12, top + 91, { role: 'name' }),
		...drawLowRank(x, top + 108),
		...down(top + 168, top + 188),
		...drawMarked(1, 'Adapter', bar(top + 190)),
		...down(top + 219, top + 237),
		...drawNamedBox('Add and normalize', 'frozen', bar(top + 239)),
		drawText('Feed-forward', x + 12, top + 290, { role: 'name' }),
		...down(top + 268, top + 300),
		...drawSelection({ x: middle - 28, top: top + 302, width: 56, height: 56 }),
		...down(top + 360, top + 378),
		...drawMarked(1, 'Adapter', bar(top + 380)),
		...down(top + 409, top + 427),
		...drawNamedBox('Add and normalize', 'frozen', bar(top + 429)),
		...down(top + 458, top + 500),
		...drawResidual(x, top + 79, top + 253),
		...drawResidual(x, top + 278, top + 443),
	];
}

/** Prompt vectors and tokens of the input. */
function drawTokens(x: number, top: number): readonly Shape[] {
	const cell = (i: number) => ({ x: x + 24 + i * 31, top: top + 20, width: 26, height: 28 });
	return [
		drawText('Prompt', x + 24, top + 13),
		drawText('Input', x + 24 + 2 * 31, top + 13),
		...Array.from({ length: 7 }, (_, i) => drawBox(i < 2 ? 'trained' : 'frozen', cell(i), i < 2 ? 1 : undefined)),
		...drawBadge(3, x + 24, top + 42),
	];
}

/** `R W + B A`, each with the shape of its matrix. */
function drawLowRank(x: number, top: number): readonly Shape[] {
	const left = x + 12;
	return [
		...drawMarked(4, 'R', { x: left, top, width: 56, height: 56 }),
		...drawNamedBox('W', 'frozen', { x: left + 66, top, width: 56, height: 56 }),
		drawText('+', left + 130, top + 33, { anchor: 'middle' }),
		...drawMarked(2, 'B', { x: left + 140, top, width: 18, height: 56 }),
		...drawNamedBox('A', 'trained', { x: left + 162, top, width: 56, height: 18 }, 1),
	];
}

/** A frozen matrix of which some cells are trained. */
function drawSelection({ x, top, width, height }: Rectangle): readonly Shape[] {
	const chosen = new Set([1, 4, 10, 15]);
	const side = width / 4;
	return [
		...Array.from({ length: 16 }, (_, i) => {
			const area = { x: x + (i % 4) * side, top: top + Math.floor(i / 4) * side, width: side, height: height / 4 };
			return chosen.has(i) ? drawBox('trained', area, 1) : drawBox('frozen', area);
		}),
		...drawBadge(5, x - 2, top),
	];
}

/** The connection that passes a part by and is added to its output. */
function drawResidual(x: number, top: number, bottom: number): readonly Shape[] {
	const right = x + DIAGRAM_WIDTH - 9;
	return drawArrow([
		{ x: x + DIAGRAM_WIDTH / 2, y: top },
		{ x: right, y: top },
		{ x: right, y: bottom },
		{ x: x + 208, y: bottom },
	]);
}
