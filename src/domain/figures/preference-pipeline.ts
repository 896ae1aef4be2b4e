/** The pipeline of preference training, with papers at its stages. */
import { drawArrow, drawBranches, drawBypass, drawGrid, drawJoin, drawStack, type GridCard } from './diagram.ts';
import { buildFigure, type Drawing, type Figure, type FigurePaper, isWide } from './drawing.ts';
import { nameLabels, selectPapers } from './positions.ts';

type Stage = 'instructions' | 'feedback' | 'reward' | 'policy' | 'direct' | 'model' | 'decoding' | 'attacks' | 'checks';

const STAGES: readonly (Omit<GridCard<Stage>, 'papers'> & { readonly text: string })[] = [
	{
		...{ id: 'instructions', row: 0, column: 0 },
		name: 'Instruction tuning',
		text: 'Supervised training on requests and good answers gives the first policy π_{0}.',
	},
	{
		...{ id: 'feedback', row: 1, column: 0 },
		name: 'Feedback',
		text: 'Answers of the policy are compared, criticized or rated, by people or by models.',
	},
	{
		...{ id: 'reward', row: 0, column: 1 },
		name: 'Reward model',
		text: 'Often fitted to comparisons: P(y_{1}~≻~y_{2}) =~σ(r(x,~y_{1})~−~r(x,~y_{2})).',
	},
	{
		...{ id: 'policy', row: 0, column: 2 },
		name: 'Reinforcement learning',
		text: 'Usually maximizes E[r]~−~β~KL(π~‖~π_{0}): reward, while staying close to π_{0}.',
	},
	{
		...{ id: 'direct', row: 1, column: 1 },
		name: 'Direct optimization',
		text: 'The policy is fitted to feedback or to written principles directly, without reinforcement learning from a reward model.',
	},
	{
		...{ id: 'model', row: 1, column: 2 },
		name: 'Final policy π',
		text: 'The model that people use.',
	},
	{
		...{ id: 'checks', row: 2, column: 0 },
		name: 'Checks',
		text: 'Does what was learned reflect what people intended?',
	},
	{
		...{ id: 'decoding', row: 2, column: 1 },
		name: 'Decoding',
		text: 'Output is steered as it is generated.',
	},
	{
		...{ id: 'attacks', row: 2, column: 2 },
		name: 'Attacks',
		text: 'Prompts that get past the safeguards.',
	},
];

export const pipelinePositions = STAGES.map(({ id }) => id);

export function buildPreferencePipeline(papers: readonly FigurePaper[]): Figure {
	const cards = STAGES.map((stage) => ({ ...stage, papers: selectPapers(papers, stage.id) }));
	const description = [
		'A flow chart. Instruction tuning gives a first policy, whose answers receive feedback.',
		'From feedback two routes lead to the final policy: through a reward model and reinforcement learning, or by direct optimization.',
		'The final policy can then be checked, steered during decoding, and attacked.',
		...cards.map((card) => `${card.name}${nameLabels(card.papers)}.`),
	].join(' ');
	return buildFigure(description, (width) => (isWide(width) ? drawWide(cards, width) : drawNarrow(cards, width)));
}

function drawWide(cards: readonly GridCard<Stage>[], width: number): Drawing {
	const gap = 28;
	const grid = drawGrid(cards, { x: 1, top: 1, width: width - 2 }, { columns: 3, columnGap: gap, rowGap: gap });
	const { instructions, feedback, reward, policy, direct, model, checks, decoding, attacks } = grid.areas;
	const between = feedback.x + feedback.width + gap / 2;
	return {
		width,
		height: grid.height + 2,
		shapes: [
			...grid.shapes,
			...drawJoin(instructions, feedback),
			...drawJoin(feedback, direct),
			...drawArrow([
				{ x: feedback.x + feedback.width + 3, y: feedback.top + 20 },
				{ x: between, y: feedback.top + 20 },
				{ x: between, y: reward.top + 40 },
				{ x: reward.x - 3, y: reward.top + 40 },
			]),
			...drawJoin(reward, policy),
			...drawJoin(policy, model),
			...drawJoin(direct, model),
			...drawBranches(model, [checks, decoding, attacks]),
		],
	};
}

function drawNarrow(cards: readonly GridCard<Stage>[], width: number): Drawing {
	const margin = 16;
	const order: readonly Stage[] = [
		...(['instructions', 'feedback', 'direct', 'reward', 'policy'] as const),
		...(['model', 'checks', 'decoding', 'attacks'] as const),
	];
	const sorted = cards.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
	const stack = drawStack(sorted, { x: margin, top: 1, width: width - 2 * margin }, 26);
	const { instructions, feedback, reward, policy, direct, model, checks, decoding, attacks } = stack.areas;
	return {
		width,
		height: stack.height + 2,
		shapes: [
			...stack.shapes,
			...drawJoin(instructions, feedback),
			...drawJoin(feedback, direct),
			...drawBypass(feedback, reward, 'left', margin - 4),
			...drawBypass(direct, model, 'right', margin - 4),
			...drawJoin(reward, policy),
			...drawJoin(policy, model),
			...drawJoin(model, checks),
			...drawBypass(model, decoding, 'left', margin - 4),
			...drawBypass(model, attacks, 'left', margin - 4),
		],
	};
}
