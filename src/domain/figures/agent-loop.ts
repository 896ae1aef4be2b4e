/** The loop of a language-model agent, and the slower loop of training on its attempts. */
import { drawArrow, drawBox, drawNamedBox } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawBadge, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const PARTS = [
	{
		id: 'plan',
		name: 'Plan',
		text: 'A task is divided, or the reasoning about it branches or receives further information.',
	},
	{ id: 'act', name: 'Act', text: 'In an environment, an action, a mechanism or a call for help is chosen.' },
	{
		id: 'feedback',
		name: 'Feedback',
		text: 'Verdicts or other feedback improve later attempts, or the choice among several attempts.',
	},
	{
		id: 'training',
		name: 'Training',
		text: 'The model learns from its own attempts, by fine-tuning or by reinforcement learning.',
	},
	{
		id: 'team',
		name: 'Several agents',
		text: 'Agents work together, are assembled for a step or refine other agents.',
	},
] as const;

export const agentPositions = PARTS.map(({ id }) => id);

export function buildAgentLoop(papers: readonly FigurePaper[]): Figure {
	const summary =
		'Two loops. In the fast one an agent plans and acts, the environment answers, and feedback leads to the next plan. In the slow one, attempts are recorded and the model is trained on them, which changes its weights.';
	return buildNumberedFigure(summary, PARTS, { width: DIAGRAM_WIDTH, height: 300, draw: drawLoops }, papers);
}

function drawLoops(x: number, top: number): readonly Shape[] {
	const arrow = (...points: readonly (readonly [number, number])[]) =>
		drawArrow(points.map(([dx, dy]) => ({ x: x + dx, y: top + dy })));
	const at = (left: number, y: number, width = 92, height = 32) => ({ x: x + left, top: top + y, width, height });
	return [
		...drawNamedBox('Task', 'frozen', at(12, 0, 92, 28)),
		...arrow([58, 30], [58, 49]),
		drawBox('group', at(0, 52, 250, 84)),
		...drawBadge(5, x + 236, top + 52),
		drawText('Model', x + 12, top + 71, { role: 'name' }),
		...drawMarked(1, 'Plan', at(12, 88)),
		...drawMarked(2, 'Act', at(136, 88)),
		...arrow([107, 104], [133, 104]),
		...arrow([182, 138], [182, 171]),
		...drawNamedBox('Environment', 'frozen', at(132, 174, 100)),
		...arrow([129, 190], [107, 190]),
		...drawMarked(3, 'Feedback', at(12, 174)),
		...arrow([58, 171], [58, 139]),
		...arrow([58, 209], [58, 245]),
		...drawNamedBox('Attempts', 'frozen', at(12, 248)),
		...arrow([107, 264], [133, 264]),
		...drawMarked(4, 'Training', at(136, 248)),
		...arrow([231, 264], [242, 264], [242, 139]),
	];
}
