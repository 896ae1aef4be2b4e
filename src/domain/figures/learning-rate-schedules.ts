/** Eight learning-rate schedules as shares of the highest rate, over the share of the run that has passed. */
import { samplePoints } from './chart.ts';
import { buildFigure, type Figure, type FigurePaper, type Point } from './drawing.ts';
import { drawPanels, type Panel } from './panels.ts';
import { selectPapers } from './positions.ts';

type Schedule = (time: number) => number;

/** Where the last part of Warmup–Stable–Decay begins. */
const COOLDOWN = 0.8;
/** Lowest rate of the triangular cycles, and their length. */
const LOWEST = 0.25;
const CYCLE = 0.25;
/** One-cycle: where the rate is highest, where the cycle ends, and the rate at both of its ends. */
const PEAK = 0.45;
const CYCLE_END = 0.9;
const CYCLE_EDGE = 0.1;

export const schedules = {
	constant: () => 1,
	step: (time) => (time < 0.5 ? 1 : time < 0.75 ? 0.1 : 0.01),
	linear: (time) => 1 - time,
	cosine: (time) => (1 + Math.cos(Math.PI * time)) / 2,
	/** Reflected exponential, formula of Chen, Wolfe and Kyrillidis (2022). */
	rex: (time) => (1 - time) / (1 - time / 2),
	wsd: (time) => (time < COOLDOWN ? 1 : (1 - time) / (1 - COOLDOWN)),
	/** Triangular policy of Smith (2015): the rate rises for half a cycle and falls for the other half. */
	cyclical: (time) => {
		const phase = (time % CYCLE) / CYCLE;
		return LOWEST + (1 - LOWEST) * (phase < 0.5 ? 2 * phase : 2 - 2 * phase);
	},
	oneCycle: (time) => {
		if (time < PEAK) return CYCLE_EDGE + ((1 - CYCLE_EDGE) * time) / PEAK;
		if (time < CYCLE_END) return 1 - ((1 - CYCLE_EDGE) * (time - PEAK)) / (CYCLE_END - PEAK);
		return (CYCLE_EDGE * (1 - time)) / (1 - CYCLE_END);
	},
} as const satisfies Readonly<Record<string, Schedule>>;

/** Points of a schedule that is made of straight lines between the given times. */
const joinTimes = (f: Schedule, ...times: readonly number[]): Point[] => times.map((x) => ({ x, y: f(x) }));

const STEP_POINTS: readonly Point[] = [
	{ x: 0, y: 1 },
	{ x: 0.5, y: 1 },
	{ x: 0.5, y: 0.1 },
	{ x: 0.75, y: 0.1 },
	{ x: 0.75, y: 0.01 },
	{ x: 1, y: 0.01 },
];

const PANELS: readonly (Omit<Panel, 'papers' | 'isFaint'> & { readonly position: string })[] = [
	{
		...{ position: 'constant', name: 'Constant', formula: '1', note: 'length not needed' },
		points: joinTimes(schedules.constant, 0, 1),
	},
	{
		...{ position: 'cyclical', name: 'Cyclical', formula: 'between two bounds', note: 'length not needed' },
		points: joinTimes(schedules.cyclical, 0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1),
	},
	{
		...{ position: 'wsd', name: 'Warmup–stable–decay', formula: '1, then to 0', note: 'length needed for decay' },
		points: joinTimes(schedules.wsd, 0, COOLDOWN, 1),
	},
	{
		...{ position: 'step', name: 'Step', formula: '1, 1/10, 1/100', note: 'length sets the steps' },
		points: STEP_POINTS,
	},
	{
		...{ position: 'linear', name: 'Linear to zero', formula: '1 − *t*/*T*', note: 'length needed' },
		points: joinTimes(schedules.linear, 0, 1),
	},
	{
		...{ position: 'cosine', name: 'Cosine', formula: '½(1 + cos π*t*/*T*)', note: 'length needed' },
		points: samplePoints(schedules.cosine, 0, 1, 24),
	},
	{
		...{ position: 'rex', name: 'REX', formula: '(1 − *t*/*T*) / (1 − *t*/2*T*)', note: 'length needed' },
		points: samplePoints(schedules.rex, 0, 1, 20),
	},
	{
		...{ position: 'one-cycle', name: 'One-cycle', formula: 'up, down, then to 0', note: 'length needed' },
		points: joinTimes(schedules.oneCycle, 0, PEAK, CYCLE_END, 1),
	},
];

/** Curves that go up as well would clutter the panels of the others. */
const RISING: ReadonlySet<string> = new Set(['cyclical', 'one-cycle']);

export const schedulePositions = PANELS.map(({ position }) => position);

export function buildLearningRateSchedules(papers: readonly FigurePaper[]): Figure {
	const panels = PANELS.map(({ position, ...panel }) => ({
		...panel,
		isFaint: !RISING.has(position),
		papers: selectPapers(papers, position),
	}));
	const description =
		'Eight curves of the learning rate, as a share of its highest value, over a run of T steps. ' +
		'The constant and the cyclical schedule can run for any length. Warmup–stable–decay is constant until a decay that may be started at any time, here for the last fifth. ' +
		'Step, linear, cosine, REX and one-cycle must know T from the start: halfway, at T/2, linear stands at 0.5, cosine at 0.5, REX at 0.67; the step schedule falls to a tenth there and to a hundredth at three quarters.';
	return buildFigure(description, (width) => drawPanels(panels, { xStart: '0', xEnd: '*T*', columns: [2, 4] }, width));
}
