/** Where adaptation enters a diffusion model. */
import { drawArrow, drawBox, drawNamedBox } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const PARTS = [
	{
		id: 'training',
		name: 'Training',
		text: 'Noise schedule or conditioning, chosen before any concept is added.',
	},
	{
		id: 'conditions',
		name: 'Conditions',
		text: 'A style, points or a motion, given in addition to a prompt or instead of one.',
	},
	{
		id: 'modules',
		name: 'Modules for a concept',
		text: 'A frozen denoiser with small trained parts that add a subject, a style or a motion, or block a concept.',
	},
	{ id: 'merging', name: 'Merged modules', text: 'Modules that were trained separately are combined.' },
	{
		id: 'guidance',
		name: 'Guidance',
		text: 'A second prediction or branch steers the first, for example by ε_{∅}~+~w~(ε_{c}~−~ε_{∅}).',
	},
] as const;

export const diffusionPositions = PARTS.map(({ id }) => id);

export function buildDiffusionPipeline(papers: readonly FigurePaper[]): Figure {
	const summary =
		'A flow chart of sampling from a diffusion model. Prompt, other conditions and noise enter a step, in which the frozen denoiser with its modules predicts the noise, guidance corrects the prediction, and some noise is removed. The step is repeated until an image, a video or a sound is left. Adaptation enters at five points.';
	return buildNumberedFigure(summary, PARTS, { width: DIAGRAM_WIDTH, height: 320, draw: drawPipeline }, papers);
}

function drawPipeline(x: number, top: number): readonly Shape[] {
	const arrow = (...points: readonly (readonly [number, number])[]) =>
		drawArrow(points.map(([dx, dy]) => ({ x: x + dx, y: top + dy })));
	const at = (left: number, y: number, width: number, height = 28) => ({ x: x + left, top: top + y, width, height });
	return [
		...drawMarked(1, 'Training', at(10, 0, 70)),
		...drawNamedBox('Noise', 'frozen', at(90, 0, 54)),
		...drawMarked(2, 'Conditions', at(160, 0, 84)),
		...arrow([45, 31], [45, 46]),
		...arrow([117, 31], [117, 46]),
		...arrow([202, 31], [202, 46]),
		drawBox('group', at(0, 48, 250, 216)),
		drawText('Each step', x + 12, top + 67, { role: 'name' }),
		...drawNamedBox('Denoiser', 'frozen', at(14, 92, 96, 62)),
		...drawMarked(3, 'Module', at(140, 92, 84, 27)),
		...drawMarked(4, 'Module', at(140, 127, 84, 27)),
		drawText('+', x + 120, top + 127, { anchor: 'middle' }),
		...arrow([110, 157], [110, 175]),
		...drawMarked(5, 'Guidance', at(48, 178, 124)),
		...arrow([110, 208], [110, 222]),
		...drawNamedBox('Less noise', 'frozen', at(58, 225, 104)),
		...arrow([165, 239], [236, 239], [236, 78], [62, 78], [62, 89]),
		...arrow([110, 255], [110, 286]),
		...drawNamedBox('Image, video or sound', 'frozen', at(26, 289, 168)),
	];
}
