/** Where the knowledge of a language model can be changed. */
import { drawArrow, drawBox, drawNamedBox } from './diagram.ts';
import type { Figure, FigurePaper, Shape } from './drawing.ts';
import { buildNumberedFigure, DIAGRAM_WIDTH, drawMarked } from './numbered.ts';
import { drawText } from './text.ts';

const PARTS = [
	{
		id: 'context',
		name: 'Context',
		text: 'Evidence is retrieved and given along with the question; what is not retrieved plays no part.',
	},
	{
		id: 'memory',
		name: 'Memory',
		text: 'Entries beside the frozen weights are brought in when a query calls for them.',
	},
	{
		id: 'modules',
		name: 'Modules and differences',
		text: 'Adapters or weight differences are added to a base model; removing one also removes what it added.',
	},
	{
		id: 'weights',
		name: 'Weights',
		text: 'Training continues on a corpus or on the text just read; removal then takes retraining or unlearning.',
	},
	{
		id: 'removal',
		name: 'Removal',
		text: 'Data or skills are unlearned, by design or by further training.',
	},
] as const;

export const knowledgePositions = PARTS.map(({ id }) => id);

export function buildKnowledgePositions(papers: readonly FigurePaper[]): Figure {
	const summary =
		'A question, with retrieved context, passes through the layers of a model to an answer. New knowledge can be put into the context, into a memory beside a layer, into a module added to the weights, or into the weights themselves.';
	return buildNumberedFigure(summary, PARTS, { width: DIAGRAM_WIDTH, height: 352, draw: drawModel }, papers);
}

function drawModel(x: number, top: number): readonly Shape[] {
	const arrow = (...points: readonly (readonly [number, number])[]) =>
		drawArrow(points.map(([dx, dy]) => ({ x: x + dx, y: top + dy })));
	const at = (left: number, y: number, width: number, height = 30) => ({ x: x + left, top: top + y, width, height });
	return [
		...drawMarked(1, 'Context', at(10, 0, 100)),
		...drawNamedBox('Question', 'frozen', at(130, 0, 100)),
		...arrow([60, 33], [60, 60]),
		...arrow([180, 33], [180, 60]),
		drawBox('group', at(0, 62, 250, 236)),
		drawText('Model', x + 12, top + 81, { role: 'name' }),
		...drawNamedBox('Layer', 'frozen', at(16, 98, 104)),
		...drawMarked(2, 'Memory', at(150, 98, 84)),
		...arrow([147, 113], [123, 113]),
		...arrow([68, 131], [68, 145]),
		...drawNamedBox('Layer', 'frozen', at(16, 148, 104)),
		drawText('+', x + 135, top + 168, { anchor: 'middle' }),
		...drawMarked(3, 'Module', at(150, 148, 84)),
		...arrow([68, 181], [68, 195]),
		...drawMarked(4, 'Layer', at(16, 198, 104)),
		...arrow([147, 263], [134, 263], [134, 213], [123, 213]),
		...drawMarked(5, 'Removal', at(150, 248, 84)),
		...arrow([68, 231], [68, 319]),
		...drawNamedBox('Answer', 'frozen', at(16, 321, 104, 28)),
	];
}
