/** A list below a chart: the line of each curve, what it stands for, and papers. */
import { drawSegment } from './chart.ts';
import { type Area, type Block, drawPapers } from './diagram.ts';
import type { FigurePaper, Series, Shape } from './drawing.ts';
import { drawLines } from './text.ts';

export interface LegendItem {
	readonly series: Series;
	readonly text: string;
	readonly papers: readonly FigurePaper[];
}

const SAMPLE_WIDTH = 26;
const INDENT = 36;
const ITEM_GAP = 4;

export function drawLegend(items: readonly LegendItem[], area: Area): Block {
	const shapes: Shape[] = [];
	let top = area.top;
	for (const { series, text, papers } of items) {
		const inner = { x: area.x + INDENT, width: area.width - INDENT };
		const sample = drawSegment('curve', { x: area.x, y: top + 9 }, { x: area.x + SAMPLE_WIDTH, y: top + 9 });
		const words = drawLines(text, { ...inner, top });
		const links = drawPapers(papers, { ...inner, top: top + words.height - 3 });
		shapes.push({ ...sample, series }, ...words.shapes, ...links.shapes);
		top += words.height + links.height + ITEM_GAP;
	}
	return { shapes, height: top - ITEM_GAP - area.top };
}
