/** Pacing functions of curricula: how much of the data, easiest first, training may use at each time. */
import { samplePoints } from './chart.ts';
import { buildFigure, type Figure, type FigurePaper, type Point } from './drawing.ts';
import { drawPanels, type Panel } from './panels.ts';
import { selectPapers } from './positions.ts';

/** Share of the data at the start, and when all of it is in use. */
const START = 0.2;
const COMPLETE = 0.7;

/** Share of the data over the share of the run that has passed. */
export const pacings = {
	none: () => 1,
	/** Linear and root: competence functions of Platanios et al. (2019). */
	linear: (time: number) => Math.min(1, START + (1 - START) * (time / COMPLETE)),
	root: (time: number) => Math.min(1, Math.sqrt(START ** 2 + (1 - START ** 2) * (time / COMPLETE))),
	geometric: (time: number) => Math.min(1, START ** (1 - time / COMPLETE)),
} as const;

const STEPS: readonly Point[] = [
	{ x: 0, y: START },
	{ x: COMPLETE / 2, y: START },
	{ x: COMPLETE / 2, y: 0.6 },
	{ x: COMPLETE, y: 0.6 },
	{ x: COMPLETE, y: 1 },
	{ x: 1, y: 1 },
];

/** Rise and fall, three times. */
const CYCLES: readonly Point[] = Array.from({ length: 7 }, (_, i) => ({ x: i / 6, y: i % 2 === 0 ? START : 1 }));

/** Samples up to the bend at `COMPLETE`, and the end. */
const sampleRise = (f: (time: number) => number, steps: number): readonly Point[] => [
	...samplePoints(f, 0, COMPLETE, steps),
	{ x: 1, y: 1 },
];

const PANELS: readonly (Omit<Panel, 'papers' | 'isFaint'> & { readonly position: string })[] = [
	{
		...{ position: 'none', name: 'No curriculum', formula: '1', note: 'all data throughout' },
		points: sampleRise(pacings.none, 1),
	},
	{
		...{
			position: 'linear',
			name: 'Linear',
			formula: '*c*_{0} + (1 − *c*_{0})~*t*/*T*',
			note: 'same number each step',
		},
		points: sampleRise(pacings.linear, 1),
	},
	{
		...{
			position: 'root',
			name: 'Root',
			formula: '√(*c*_{0}^{2} + (1 − *c*_{0}^{2})~*t*/*T*)',
			note: 'many early, fewer later',
		},
		points: sampleRise(pacings.root, 18),
	},
	{
		...{ position: 'geometric', name: 'Geometric', formula: '*c*_{0}^{1 − t/T}', note: 'few early, more later' },
		points: sampleRise(pacings.geometric, 18),
	},
	{
		...{ position: 'steps', name: 'Stages', formula: '*c*_{0}, then more', note: 'one stage at a time' },
		points: STEPS,
	},
	{
		...{ position: 'cycles', name: 'Cycles', formula: 'up and down', note: 'hard examples come and go' },
		points: CYCLES,
	},
];

export const pacingPositions = PANELS.map(({ position }) => position);

export function buildPacingFunctions(papers: readonly FigurePaper[]): Figure {
	const panels = PANELS.map(({ position, ...panel }) => ({
		...panel,
		isFaint: position !== 'cycles',
		papers: selectPapers(papers, position),
	}));
	const half = COMPLETE / 2;
	const share = (f: (time: number) => number) => `${Math.round(100 * f(half))}%`;
	const description = [
		'Six curves of the share of the data, sorted from easy to hard, that training may use over a run.',
		`Without a curriculum all data are used from the start. Four curricula begin with ${100 * START}% and use everything from time T on;`,
		`halfway to T, the linear one uses ${share(pacings.linear)}, the root ${share(pacings.root)}, the geometric ${share(pacings.geometric)}; stages add data at once.`,
		'In a cyclical curriculum the share rises and falls.',
	].join(' ');
	return buildFigure(description, (width) =>
		drawPanels(panels, { xStart: 'start', xEnd: 'end', columns: [2, 3] }, width),
	);
}
