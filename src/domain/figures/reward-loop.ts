/** The loop of agent and environment, with the parts that papers on reinforcement learning change. */
import { drawArrow, drawBox } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const PARTS = [
	{ id: 'memory', name: 'Memory', text: 'How to act when the state is hidden: what to keep, infer or predict.' },
	{
		id: 'policy',
		name: 'Policy',
		text: 'How to meet a new task: in memory, in the prompt, from a repertoire or in the weights.',
	},
	{ id: 'values', name: 'Values', text: 'How to estimate values stably and from little data.' },
	{ id: 'models', name: 'Models and skills', text: 'What to predict, plan and reuse over longer horizons.' },
	{ id: 'reward', name: 'Reward and exploration', text: 'What to try, and what to reward.' },
	{ id: 'others', name: 'Other agents', text: 'Opponents or partners, who may be learning as well.' },
] as const;

export const rewardPositions = PARTS.map(({ id }) => id);

export function buildRewardLoop(papers: readonly FigurePaper[]): Figure {
	const summary =
		'A loop. The environment, in which other agents may act, gives the agent observations and a reward. Observations enter the agent’s memory, the reward its estimates of value; memory, values and a model with skills inform the policy, whose actions change the environment. Six of its parts are numbered: those that papers change or study.';
	return buildNumberedFigure(summary, PARTS, { width: DIAGRAM_WIDTH, height: 344, draw: drawLoop }, papers);
}

function drawLoop(x: number, top: number): readonly Shape[] {
	const arrow = (...points: readonly (readonly [number, number])[]) =>
		drawArrow(points.map(([dx, dy]) => ({ x: x + dx, y: top + dy })));
	const at = (left: number, y: number, width: number, height: number) => ({ x: x + left, top: top + y, width, height });
	return [
		drawBox('group', at(0, 0, 250, 176)),
		drawText('Agent', x + 12, top + 19, { role: 'name' }),
		...drawMarked(4, 'Model and skills', at(14, 36, 98, 44)),
		...drawMarked(3, 'Values', at(134, 36, 98, 44)),
		...arrow([63, 83], [63, 100], [160, 100], [160, 121]),
		...arrow([200, 83], [200, 121]),
		...drawMarked(1, 'Memory', at(14, 124, 98, 32)),
		...drawMarked(2, 'Policy', at(134, 124, 98, 32)),
		...arrow([115, 140], [131, 140]),
		...arrow([34, 259], [34, 159]),
		drawText('observation', x + 40, top + 200),
		...arrow([150, 159], [150, 259]),
		drawText('action', x + 144, top + 250, { anchor: 'end' }),
		...drawMarked(5, 'Reward', at(170, 204, 68, 28)),
		...arrow([204, 259], [204, 235]),
		...arrow([241, 218], [245, 218], [245, 58], [235, 58]),
		drawBox('group', at(0, 262, 250, 80)),
		drawText('Environment', x + 12, top + 281, { role: 'name' }),
		...drawMarked(6, 'Other agents', at(60, 296, 130, 32)),
	];
}
