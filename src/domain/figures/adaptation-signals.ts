/** Test-time and domain adaptation: which part changes, and where the signal comes from. */
import { drawArrow, drawBox, drawNamedBox } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const PARTS = [
	{
		id: 'alignment',
		name: 'Alignment before use',
		text: 'Target data are available in advance, mostly without labels; the model, its prompts or its training images are adapted to them.',
	},
	{ id: 'input', name: 'Input', text: 'The test input is cleaned; the model stays as it is.' },
	{
		id: 'weights',
		name: 'Weights',
		text: 'The model is updated on test inputs, guided by self-supervision or by its own predictions.',
	},
	{
		id: 'modules',
		name: 'Added modules',
		text: 'Adapters are added and updated, or a learned controller adapts the network.',
	},
	{
		id: 'outputs',
		name: 'Outputs',
		text: 'Only the predictions or the decision threshold are adjusted; the model stays as it is.',
	},
] as const;

export const signalPositions = PARTS.map(({ id }) => id);

export function buildAdaptationSignals(papers: readonly FigurePaper[]): Figure {
	const summary =
		'A flow chart. A model is trained on source data, with alignment if the target is known in advance. At test time, an input passes through the model to its outputs; these give a signal, such as entropy, pseudo-labels or feedback, which leads back to the model. Five parts can change.';
	return buildNumberedFigure(summary, PARTS, { width: DIAGRAM_WIDTH, height: 310, draw: drawLoop }, papers);
}

function drawLoop(x: number, top: number): readonly Shape[] {
	const down = (at: number, from: number, to: number) =>
		drawArrow([
			{ x: x + at, y: top + from },
			{ x: x + at, y: top + to },
		]);
	const column = (left: number, at: number) => ({ x: x + left, top: top + at, width: 106, height: 28 });
	return [
		...drawNamedBox('Source data', 'frozen', column(10, 0)),
		...drawNamedBox('Test input', 'frozen', column(130, 0)),
		...down(63, 30, 48),
		...down(183, 30, 48),
		...drawMarked(1, 'Alignment', column(10, 50)),
		...drawMarked(2, 'Changed input', column(130, 50)),
		...down(63, 80, 100),
		...down(183, 80, 100),
		drawBox('group', { x, top: top + 102, width: 236, height: 84 }),
		drawText('Model', x + 12, top + 121, { role: 'name' }),
		...drawMarked(3, 'Weights', { ...column(14, 138), width: 92 }),
		...drawMarked(4, 'Module', { ...column(130, 138), width: 92 }),
		...down(118, 188, 208),
		...drawMarked(5, 'Outputs', column(65, 210)),
		...down(118, 240, 260),
		...drawNamedBox('Signal: entropy, pseudo-labels, self-supervision, feedback', 'frozen', {
			...{ x: x + 4, top: top + 262, width: 228, height: 44 },
		}),
		...drawArrow([
			{ x: x + 232, y: top + 284 },
			{ x: x + 246, y: top + 284 },
			{ x: x + 246, y: top + 152 },
			{ x: x + 238, y: top + 152 },
		]),
	];
}
