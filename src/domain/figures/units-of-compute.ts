/** Which unit of computation an easy and a hard input receive: six kinds of adaptive computation. */
import { drawBox, drawPapers } from './diagram.ts';
import { buildFigure, type Drawing, type Figure, type FigurePaper, isWide, type Shape } from './drawing.ts';
import { nameLabels, selectPapers } from './positions.ts';
import { drawLines, drawText } from './text.ts';

interface Unit {
	readonly position: string;
	readonly name: string;
	readonly text: string;
	/** Which cells an easy and a hard input use, of how many. */
	readonly easy: readonly number[];
	readonly hard: readonly number[];
	/** Heights of the cells as shares of the largest. */
	readonly sizes: readonly number[];
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const even = (count: number) => range(count).map(() => 1);

const UNITS: readonly Unit[] = [
	{
		...{ position: 'layers', name: 'Layers', text: 'Outputs at several depths.' },
		...{ easy: range(2), hard: range(6), sizes: even(6) },
	},
	{
		...{ position: 'steps', name: 'Steps', text: 'One function, repeated until it halts.' },
		...{ easy: range(1), hard: range(5), sizes: even(6) },
	},
	{
		...{ position: 'experts', name: 'Experts', text: 'A router picks blocks for each token.' },
		...{ easy: [2], hard: [0, 3, 5], sizes: even(6) },
	},
	{
		...{ position: 'tokens', name: 'Added tokens', text: 'More tokens are added to the input.' },
		...{ easy: range(3), hard: range(6), sizes: even(6) },
	},
	{
		...{ position: 'samples', name: 'Samples', text: 'More answers are sampled for a query.' },
		...{ easy: range(1), hard: range(6), sizes: even(6) },
	},
	{
		...{ position: 'models', name: 'Models', text: 'A query is passed on to a larger model.' },
		...{ easy: [0], hard: [2], sizes: [0.45, 0.7, 1] },
	},
];

export const unitPositions = UNITS.map(({ position }) => position);

const GAP = 20;
const CELL = 20;
const LABEL_WIDTH = 36;

export function buildUnitsOfCompute(papers: readonly FigurePaper[]): Figure {
	const panels = UNITS.map((unit) => ({ ...unit, papers: selectPapers(papers, unit.position) }));
	const description = [
		'Schematic. Six panels, each with a row of cells for an easy input and one for a hard input; filled cells are computed.',
		...panels.map(
			({ name, text, easy, hard, sizes, papers: named }) =>
				`${name}: ${text.replace(/\.$/, '')}; ${easy.length} of ${sizes.length} for the easy input, ${hard.length} for the hard one${nameLabels(named)}.`,
		),
	].join(' ');
	return buildFigure(description, (width) => drawUnits(panels, width));
}

type Panel = Unit & { readonly papers: readonly FigurePaper[] };

function drawUnits(panels: readonly Panel[], width: number): Drawing {
	const columns = isWide(width) ? 3 : 2;
	const panelWidth = (width - GAP * (columns - 1)) / columns;
	const shapes: Shape[] = [];
	let top = 0;
	for (let first = 0; first < panels.length; first += columns) {
		const row = panels.slice(first, first + columns);
		const areas = row.map((_, i) => ({ x: i * (panelWidth + GAP), top, width: panelWidth }));
		const heads = row.map((panel, i) => drawHead(panel, areas[i] ?? { x: 0, top, width: panelWidth }));
		const cellTop = top + Math.max(...heads.map(({ height }) => height)) + 6;
		const linkTop = cellTop + 2 * (CELL + 6) + 2;
		const links = row.map((panel, i) =>
			drawPapers(panel.papers, { x: i * (panelWidth + GAP), top: linkTop, width: panelWidth }),
		);
		shapes.push(
			...heads.flatMap((head) => head.shapes),
			...row.flatMap((panel, i) => drawCells(panel, i * (panelWidth + GAP), cellTop, panelWidth)),
			...links.flatMap((block) => block.shapes),
		);
		top = linkTop + Math.max(...links.map(({ height }) => height)) + 18;
	}
	return { width, height: top - 14, shapes };
}

function drawHead({ name, text }: Panel, area: { readonly x: number; readonly top: number; readonly width: number }) {
	const title = drawLines(name, area, { role: 'name' });
	const words = drawLines(text, { ...area, top: area.top + title.height });
	return { shapes: [...title.shapes, ...words.shapes], height: title.height + words.height };
}

function drawCells({ easy, hard, sizes }: Panel, x: number, top: number, width: number): readonly Shape[] {
	const step = Math.min(CELL + 4, (width - LABEL_WIDTH) / Math.max(6, sizes.length));
	const side = step - 4;
	const rows = [
		{ label: 'easy', used: easy, y: top },
		{ label: 'hard', used: hard, y: top + CELL + 6 },
	];
	return rows.flatMap(({ label, used, y }) => [
		drawText(label, x, y + CELL / 2 + 5, { role: 'note' }),
		...sizes.map((size, i) => {
			const share = size * side;
			const area = { x: x + LABEL_WIDTH + i * step, top: y + side - share, width: side, height: share };
			return used.includes(i) ? drawBox('used', area, 1) : drawBox('unused', area);
		}),
	]);
}
