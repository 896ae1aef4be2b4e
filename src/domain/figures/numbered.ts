/** Diagrams whose numbered parts are explained on cards beside or below them. */
import { drawNamedBox, drawStack, type GridCard, type Rectangle } from './diagram.ts';
import { buildFigure, type Drawing, type Figure, type FigurePaper, isWide, round, type Shape } from './drawing.ts';
import { nameLabels, selectPapers } from './positions.ts';
import { drawText } from './text.ts';

/** What a number of the diagram means; its id is the position of papers. */
export interface NumberedPart<Id extends string> {
	readonly id: Id;
	readonly name: string;
	readonly text: string;
}

export interface Diagram {
	readonly width: number;
	readonly height: number;
	readonly draw: (x: number, top: number) => readonly Shape[];
}

/** Width of the diagrams, px: with cards beside it in a wide drawing. */
export const DIAGRAM_WIDTH = 250;

const GAP = 24;
/** Above a diagram, for numbers at the corners of its first boxes, px. */
const HEADROOM = 10;
const CARD_GAP = 10;

/** A figure of a diagram and its cards, with the parts numbered in their order. */
export function buildNumberedFigure<Id extends string>(
	summary: string,
	parts: readonly NumberedPart<Id>[],
	diagram: Diagram,
	papers: readonly FigurePaper[],
): Figure {
	const cards = parts.map((part, i) => ({
		...part,
		name: `${i + 1}~~${part.name}`,
		...{ row: i, column: 0 },
		papers: selectPapers(papers, part.id),
	}));
	const words = parts.map(
		(part, i) => `${i + 1}, ${part.name}: ${part.text.replace(/\.$/, '')}${nameAfter(selectPapers(papers, part.id))}.`,
	);
	const description = [summary, ...words]
		.join(' ')
		.replace(/[_^]\{([^}]*)\}/g, '$1')
		.replace(/[~*]/g, ' ');
	return buildFigure(description, (width) => drawNumbered(diagram, cards, width));
}

function nameAfter(papers: readonly FigurePaper[]): string {
	return papers.length === 0 ? '' : `. Papers${nameLabels(papers)}`;
}

function drawNumbered(diagram: Diagram, cards: readonly GridCard<string>[], width: number): Drawing {
	if (isWide(width)) {
		const x = diagram.width + GAP;
		const stack = drawStack(cards, { x, top: 1, width: width - x - 1 }, CARD_GAP);
		const shapes = [...diagram.draw(0, HEADROOM), ...stack.shapes];
		return { width, height: Math.max(stack.height, diagram.height + HEADROOM) + 2, shapes };
	}
	const top = HEADROOM + diagram.height + GAP;
	const stack = drawStack(cards, { x: 1, top, width: width - 2 }, CARD_GAP);
	const shapes = [...diagram.draw((width - diagram.width) / 2, HEADROOM), ...stack.shapes];
	return { width, height: top + stack.height + 1, shapes };
}

/** A coloured box with the number of its part at a corner. */
export function drawMarked(number: number, text: string, area: Rectangle): readonly Shape[] {
	return [...drawNamedBox(text, 'trained', area, 1), ...drawBadge(number, area.x, area.top)];
}

export function drawBadge(number: number, x: number, y: number): readonly Shape[] {
	return [
		{ kind: 'dot', role: 'node', x: round(x), y: round(y), radius: 9, series: 1 },
		drawText(String(number), x, y + 4.5, { anchor: 'middle' }),
	];
}
