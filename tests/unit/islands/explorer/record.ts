/** A made-up atlas of eight topics and twelve papers, as the explorer receives it. */
import type { ExplorerRecord } from '../../../../src/domain/map/explorer-record.ts';
import { makeSlug } from '../../../../src/domain/text/slug.ts';

const TOPICS = [
	// Slug, name, theme, community, x, y, aliases.
	['adapters', 'Adapters', 0, 0, 100, 100, []],
	['continual-learning', 'Continual learning', 1, 1, 500, 400, []],
	['forgetting', 'Catastrophic forgetting', 1, 1, 560, 420, []],
	['low-rank-adaptation', 'Low-rank adaptation', 0, 0, 160, 120, ['LoRA']],
	['quantization', 'Quantization', 0, 0, 120, 200, []],
	['replay', 'Replay', 1, 1, 520, 480, []],
	['robotics', 'Robotics', 2, 2, 900, 300, []],
	['tasks', 'Task sequences', 1, 1, 600, 480, []],
] as const;

/** Year, numbers of topics. */
const PAPERS: readonly (readonly [number, readonly number[]])[] = [
	[2019, [0, 3]],
	[2020, [0, 3, 4]],
	[2021, [0, 3, 1]],
	[2021, [1, 2]],
	[2022, [1, 2, 5]],
	[2022, [1, 2, 5, 7]],
	[2023, [1, 5, 7]],
	[2023, [1, 6]],
	[2024, [1, 6, 2]],
	[2024, [3, 4]],
	[2024, [3, 1]],
	[0, [2, 7]],
];

export const RECORD: ExplorerRecord = {
	site: 'Test atlas',
	licence: 'CC BY 4.0',
	minimumShared: 2,
	themes: [
		[makeSlug('adapters-and-low-rank'), 'Adapters and low rank', 1],
		[makeSlug('lifelong'), 'Lifelong learning', 7],
		[makeSlug('agents'), 'Agents', 12],
	],
	grounds: [1, 7, 12],
	topics: TOPICS.map(([slug, name, theme, community, x, y, aliases]) => [
		makeSlug(slug),
		name,
		theme,
		community,
		x,
		y,
		`What ${name} is.`,
		aliases,
	]),
	groups: [],
	papers: PAPERS,
	// The last has one paper: the permalink registry keeps it.
	links: [
		[0, 3, 3, 0.8, 3.75],
		[1, 2, 4, 2.6, 1.54],
		[1, 3, 2, 2.1, 0.95],
		[1, 5, 3, 1.9, 1.58],
		[1, 6, 2, 1.1, 1.82],
		[1, 7, 2, 1.6, 1.25],
		[2, 5, 2, 1.2, 1.67],
		[2, 7, 2, 0.9, 2.22],
		[3, 4, 2, 0.6, 3.33],
		[5, 7, 2, 0.8, 2.5],
		[0, 4, 1, 0.4, 2.5],
	],
	broader: [],
	excludes: [],
	names: PAPERS.map((_, i) => [makeSlug(`paper-${i}`), `Paper ${i}`]),
};
