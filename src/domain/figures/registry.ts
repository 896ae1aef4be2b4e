/** The figures that a theme can have, by their ids. */
import { adapterPositions, buildAdapterPositions } from './adapter-positions.ts';
import type { Figure, FigurePaper } from './drawing.ts';
import { buildLearningRateSchedules, schedulePositions } from './learning-rate-schedules.ts';
import { buildPreferencePipeline, pipelinePositions } from './preference-pipeline.ts';

interface FigureEntry {
	/** Where papers can be put. */
	readonly positions: readonly string[];
	readonly build: (papers: readonly FigurePaper[]) => Figure;
}

export const FIGURES = {
	'adapter-positions': { positions: adapterPositions, build: buildAdapterPositions },
	'learning-rate-schedules': { positions: schedulePositions, build: buildLearningRateSchedules },
	'preference-pipeline': { positions: pipelinePositions, build: buildPreferencePipeline },
} as const satisfies Readonly<Record<string, FigureEntry>>;

export type FigureId = keyof typeof FIGURES;

/** All ids, for the content model. */
export const FIGURE_IDS = Object.keys(FIGURES).filter(isFigureId);

function isFigureId(id: string): id is FigureId {
	return id in FIGURES;
}

export function getFigure(id: FigureId, papers: readonly FigurePaper[]): Figure {
	return FIGURES[id].build(papers);
}
