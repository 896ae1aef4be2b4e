/** What a picture says above and below the graph, so that it can be understood and cited alone. */
import type { Selection } from 'd3';

export interface Caption {
	readonly title: string;
	readonly subtitle: string;
	/** Site, address, licence. */
	readonly source: string;
	readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
	readonly name: string;
	readonly colour: string;
}

/** Units above the graph. */
export const HEADER = 64;
const MARGIN = 16;
const LINE = 20;
const LETTER = 7;

/** Draws the caption of a graph that begins at 0 and is so many units wide and high. */
export function drawCaption(
	group: Selection<SVGGElement, unknown, null, undefined>,
	{ title, subtitle, source, legend }: Caption,
	{ width, height }: { readonly width: number; readonly height: number },
): void {
	const line = (x: number, y: number, size: number, text: string) =>
		group.append('text').attr('x', x).attr('y', y).attr('font-size', size).text(text);
	line(MARGIN, -34, 22, title).attr('font-weight', 650);
	line(MARGIN, -12, 13, shorten(subtitle, width - 2 * MARGIN));
	const { columns, columnWidth, rows } = layOut(legend, width);
	for (const [i, { name, colour }] of legend.entries()) {
		const x = MARGIN + (i % columns) * columnWidth;
		const y = height + LINE + Math.floor(i / columns) * LINE;
		group
			.append('circle')
			.attr('cx', x + 5)
			.attr('cy', y - 4)
			.attr('r', 5)
			.attr('fill', colour);
		line(x + 16, y, 13, name);
	}
	line(MARGIN, height + LINE * (rows + 1) + 6, 12, shorten(source, width - 2 * MARGIN));
}

/** Units that the caption takes below the graph. */
export function measureFooter({ legend }: Caption, width: number): number {
	return LINE * (layOut(legend, width).rows + 1) + 20;
}

function layOut(legend: readonly LegendEntry[], width: number) {
	const columnWidth = Math.max(150, ...legend.map(({ name }) => name.length * LETTER + 34));
	const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / columnWidth));
	return { columns, columnWidth, rows: Math.ceil(legend.length / columns) };
}

/** A text that is about so many units wide at most. */
function shorten(text: string, width: number): string {
	const letters = Math.floor(width / (LETTER - 0.5));
	return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}
