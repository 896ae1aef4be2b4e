/** Small multiples: one curve a panel, others faint behind it. */
import { drawCurve, drawSegment } from './chart.ts';
import { drawPapers } from './diagram.ts';
import { type Drawing, type FigurePaper, FONT_SIZE, isWide, LINE_HEIGHT, type Point, type Shape } from './drawing.ts';
import { drawLines, drawText } from './text.ts';

export interface Panel {
	readonly name: string;
	readonly formula: string;
	readonly note: string;
	readonly papers: readonly FigurePaper[];
	/** Both coordinates from 0 to 1. */
	readonly points: readonly Point[];
	/** Whether it stands faintly behind the others. */
	readonly isFaint: boolean;
}

export interface PanelLabels {
	readonly xStart: string;
	readonly xEnd: string;
	/** Columns of the narrow and of the wide drawing. */
	readonly columns: readonly [number, number];
}

const PLOT_HEIGHT = 72;
const GAP = 18;
const ROW_GAP = 16;

export function drawPanels(panels: readonly Panel[], labels: PanelLabels, width: number): Drawing {
	const columns = labels.columns[isWide(width) ? 1 : 0];
	const panelWidth = (width - GAP * (columns - 1)) / columns;
	const shapes: Shape[] = [];
	let top = 0;
	for (let first = 0; first < panels.length; first += columns) {
		const row = panels.slice(first, first + columns);
		const heads = row.map((panel, i) => drawHead(panel, { x: i * (panelWidth + GAP), top, width: panelWidth }));
		const plotTop = top + Math.max(...heads.map(({ height }) => height)) + 6;
		shapes.push(...heads.flatMap((head) => head.shapes));
		row.forEach((panel, i) => {
			const left = i * (panelWidth + GAP);
			shapes.push(...drawPlot(panel, panels, labels, { left, right: left + panelWidth, top: plotTop }));
		});
		top = plotTop + PLOT_HEIGHT + LINE_HEIGHT + ROW_GAP;
	}
	return { width, height: top - ROW_GAP + 4, shapes };
}

/** Name, formula, note and papers of a panel. */
function drawHead({ name, formula, note, papers }: Panel, area: { x: number; top: number; width: number }) {
	const shapes: Shape[] = [];
	let top = area.top;
	for (const [text, role] of [
		[name, 'name'],
		[formula, 'label'],
		[note, 'note'],
	] as const) {
		const block = drawLines(text, { ...area, top }, { role });
		shapes.push(...block.shapes);
		top += block.height;
	}
	const links = drawPapers(papers, { ...area, top });
	return { shapes: [...shapes, ...links.shapes], height: top + links.height - area.top };
}

function drawPlot(
	panel: Panel,
	panels: readonly Panel[],
	labels: PanelLabels,
	{ left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): Shape[] {
	const bottom = top + PLOT_HEIGHT;
	const scales = {
		x: (value: number) => left + 2 + value * (right - left - 4),
		y: (value: number) => bottom - value * (PLOT_HEIGHT - 4),
	};
	return [
		...panels
			.filter((other) => other !== panel && other.isFaint)
			.map((other) => drawCurve(scales, other.points, 'ghost')),
		drawSegment('axis', { x: left, y: bottom }, { x: right, y: bottom }),
		drawCurve(scales, panel.points, 'curve', 1),
		drawText(labels.xStart, left, bottom + FONT_SIZE + 3, { role: 'note' }),
		drawText(labels.xEnd, right - 2, bottom + FONT_SIZE + 3, { role: 'note', anchor: 'end' }),
	];
}
