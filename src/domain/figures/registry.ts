/** The figures that a theme can have, by their ids. */

import { buildAdaptationSignals, signalPositions } from './adaptation-signals.ts';
import { adapterPositions, buildAdapterPositions } from './adapter-positions.ts';
import { agentPositions, buildAgentLoop } from './agent-loop.ts';
import { buildComputeOptimal, computePositions } from './compute-optimal.ts';
import { buildDiffusionPipeline, diffusionPositions } from './diffusion-pipeline.ts';
import type { Figure, FigurePaper } from './drawing.ts';
import { buildGrokkingPhases, grokkingPositions } from './grokking-phases.ts';
import { buildInnerOuterLoop, loopPositions } from './inner-outer-loop.ts';
import { buildKnowledgePositions, knowledgePositions } from './knowledge-positions.ts';
import { buildLearningRateSchedules, schedulePositions } from './learning-rate-schedules.ts';
import { buildMemoryCosts, memoryPositions } from './memory-costs.ts';
import { buildPacingFunctions, pacingPositions } from './pacing-functions.ts';
import { buildPreferencePipeline, pipelinePositions } from './preference-pipeline.ts';
import { buildRegretGrowth, regretPositions } from './regret-growth.ts';
import { buildRewardLoop, rewardPositions } from './reward-loop.ts';
import { buildStabilityGap, stabilityPositions } from './stability-gap.ts';
import { buildTrajectoryStitching, stitchingPositions } from './trajectory-stitching.ts';
import { buildUnitsOfCompute, unitPositions } from './units-of-compute.ts';

interface FigureEntry {
	/** Where papers can be put. */
	readonly positions: readonly string[];
	readonly build: (papers: readonly FigurePaper[]) => Figure;
}

export const FIGURES = {
	'adapter-positions': { positions: adapterPositions, build: buildAdapterPositions },
	'learning-rate-schedules': { positions: schedulePositions, build: buildLearningRateSchedules },
	'preference-pipeline': { positions: pipelinePositions, build: buildPreferencePipeline },
	'compute-optimal': { positions: computePositions, build: buildComputeOptimal },
	'grokking-phases': { positions: grokkingPositions, build: buildGrokkingPhases },
	'memory-costs': { positions: memoryPositions, build: buildMemoryCosts },
	'pacing-functions': { positions: pacingPositions, build: buildPacingFunctions },
	'regret-growth': { positions: regretPositions, build: buildRegretGrowth },
	'stability-gap': { positions: stabilityPositions, build: buildStabilityGap },
	'adaptation-signals': { positions: signalPositions, build: buildAdaptationSignals },
	'agent-loop': { positions: agentPositions, build: buildAgentLoop },
	'diffusion-pipeline': { positions: diffusionPositions, build: buildDiffusionPipeline },
	'inner-outer-loop': { positions: loopPositions, build: buildInnerOuterLoop },
	'knowledge-positions': { positions: knowledgePositions, build: buildKnowledgePositions },
	'reward-loop': { positions: rewardPositions, build: buildRewardLoop },
	'trajectory-stitching': { positions: stitchingPositions, build: buildTrajectoryStitching },
	'units-of-compute': { positions: unitPositions, build: buildUnitsOfCompute },
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
