/** Meta-learning as two loops, and what changes in each. */
import { drawArrow, drawBox, drawNamedBox } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const PARTS = [
	{
		id: 'weights',
		name: 'Weights',
		text: 'Weights are prepared for fast adaptation, often by a few gradient steps on the support set: θ~−~α∇L(θ).',
	},
	{
		id: 'state',
		name: 'State',
		text: 'Memory or self-written weights change as the examples are read, without a gradient step.',
	},
	{ id: 'prompt', name: 'Prompt', text: 'Examples and instructions in the input of a model whose weights stay fixed.' },
	{ id: 'rules', name: 'Rules and settings', text: 'Hyperparameters, losses and update rules are tuned or learned.' },
	{ id: 'programs', name: 'Structures and programs', text: 'Architectures or whole algorithms are searched for.' },
] as const;

export const loopPositions = PARTS.map(({ id }) => id);

export function buildInnerOuterLoop(papers: readonly FigurePaper[]): Figure {
	const summary =
		'Two loops. The inner one adapts to a single task, from its support set, by changing weights, a state or a prompt. The result is judged on the query set, or on validation data; over many tasks or trials the outer loop changes the learner itself: its initialization, its rules or its structure.';
	return buildNumberedFigure(summary, PARTS, { width: DIAGRAM_WIDTH, height: 372, draw: drawLoops }, papers);
}

function drawLoops(x: number, top: number): readonly Shape[] {
	const arrow = (...points: readonly (readonly [number, number])[]) =>
		drawArrow(points.map(([dx, dy]) => ({ x: x + dx, y: top + dy })));
	const at = (left: number, y: number, width: number, height: number) => ({ x: x + left, top: top + y, width, height });
	return [
		drawBox('group', at(0, 0, 250, 370)),
		drawText('Outer loop: many tasks', x + 12, top + 19, { role: 'name' }),
		...drawNamedBox('Support set', 'frozen', at(18, 36, 96, 28)),
		...drawNamedBox('Query set', 'frozen', at(126, 36, 92, 28)),
		...arrow([66, 67], [66, 85]),
		drawBox('group', at(18, 88, 210, 104)),
		drawText('Inner loop: one task', x + 30, top + 107, { role: 'name' }),
		...drawMarked(1, 'Weights', at(28, 128, 62, 30)),
		...drawMarked(2, 'State', at(96, 128, 54, 30)),
		...drawMarked(3, 'Prompt', at(158, 128, 60, 30)),
		drawText('one of these changes', x + 123, top + 180, { anchor: 'middle', role: 'note' }),
		...arrow([123, 194], [123, 216]),
		...drawNamedBox('Error', 'frozen', at(78, 219, 90, 28)),
		...arrow([221, 50], [240, 50], [240, 233], [171, 233]),
		...arrow([123, 250], [123, 270]),
		drawText('Change the learner', x + 123, top + 285, { anchor: 'middle', role: 'name' }),
		...drawMarked(4, 'Rules and settings', at(28, 304, 92, 48)),
		...drawMarked(5, 'Structures, programs', at(132, 304, 92, 48)),
		...arrow([25, 328], [10, 328], [10, 142], [16, 142]),
	];
}
