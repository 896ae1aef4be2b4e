/** Diagrams: cards with text and papers, and arrows between them. */
import { drawPath } from './chart.ts';
import {
	type BoxShape,
	type FigurePaper,
	FONT_SIZE,
	LINE_HEIGHT,
	type PaperShape,
	type Point,
	round,
	type Series,
	type Shape,
} from './drawing.ts';
import { drawLines, measureText, shortenText } from './text.ts';

/** Shapes that fill a rectangle from its top to `height` below it. */
export interface Block {
	readonly shapes: readonly Shape[];
	readonly height: number;
}

export interface Area {
	readonly x: number;
	readonly top: number;
	readonly width: number;
}

export interface Rectangle extends Area {
	readonly height: number;
}

/** Height of a paper's link; on the narrowest phone it is still 24 px. */
const PAPER_HEIGHT = 27;
const PAPER_GAP = 12;
const CARD_PADDING = 10;

/** Papers side by side, in as many rows as they need. */
export function drawPapers(papers: readonly FigurePaper[], { x, top, width }: Area): Block {
	const shapes: PaperShape[] = [];
	let left = x;
	let row = 0;
	for (const { slug, label, fullName } of papers) {
		const text = shortenText(label, width);
		const wide = Math.min(width, measureText(text));
		if (left > x && left + wide > x + width) {
			left = x;
			row += 1;
		}
		const y = round(top + row * PAPER_HEIGHT);
		shapes.push({ kind: 'paper', slug, fullName, text, x: round(left), y, width: round(wide), height: PAPER_HEIGHT });
		left += wide + PAPER_GAP;
	}
	return { shapes, height: papers.length === 0 ? 0 : (row + 1) * PAPER_HEIGHT };
}

export interface Card {
	readonly name: string;
	readonly text?: string;
	readonly papers?: readonly FigurePaper[];
	readonly role?: BoxShape['role'];
	readonly series?: Series;
}

/** A box with a name, some words and papers; at least `minHeight` high. */
function drawCard({ name, text = '', papers = [], role = 'card', series }: Card, area: Area, minHeight = 0): Block {
	const inner = { x: area.x + CARD_PADDING, width: area.width - 2 * CARD_PADDING };
	const title = drawLines(name, { ...inner, top: area.top + CARD_PADDING - 2 }, { role: 'name' });
	let top = area.top + CARD_PADDING + title.height;
	const words = drawLines(text, { ...inner, top: top - 2 });
	top += words.height;
	const links = drawPapers(papers, { ...inner, top });
	top += links.height + (links.height > 0 ? CARD_PADDING / 2 : CARD_PADDING);
	const height = Math.max(minHeight, top - area.top);
	const box = drawBox(role, { ...area, height }, series);
	return { shapes: [box, ...title.shapes, ...words.shapes, ...links.shapes], height };
}

export function drawBox(role: BoxShape['role'], area: Rectangle, series?: Series): BoxShape {
	const box = {
		kind: 'box',
		role,
		x: round(area.x),
		y: round(area.top),
		width: round(area.width),
		height: round(area.height),
	} as const;
	return series === undefined ? box : { ...box, series };
}

/** A box with a line or two of text in its middle. */
export function drawNamedBox(text: string, role: BoxShape['role'], area: Rectangle, series?: Series): readonly Shape[] {
	const lines = drawLines(text, { x: 0, top: 0, width: area.width - 8 });
	const first = area.top + (area.height - lines.height) / 2;
	return [
		drawBox(role, area, series),
		...lines.shapes.map((line, i) => ({
			...line,
			anchor: 'middle' as const,
			x: round(area.x + area.width / 2),
			y: round(first + i * LINE_HEIGHT + FONT_SIZE),
		})),
	];
}

/** A card and where it stands: in a wide drawing by row and column, in a narrow one in the order of the list. */
export interface GridCard<Id extends string> extends Card {
	readonly id: Id;
	readonly row: number;
	readonly column: number;
	/** Columns that it covers; one unless given. */
	readonly span?: number;
}

export interface Grid<Id extends string> extends Block {
	readonly areas: Readonly<Record<Id, Rectangle>>;
}

/** Cards in columns, those of a row of one height. */
export function drawGrid<Id extends string>(
	cards: readonly GridCard<Id>[],
	area: Area,
	{ columns, columnGap, rowGap }: { readonly columns: number; readonly columnGap: number; readonly rowGap: number },
): Grid<Id> {
	const unit = (area.width - columnGap * (columns - 1)) / columns;
	const shapes: Shape[] = [];
	const areas: [Id, Rectangle][] = [];
	let top = area.top;
	for (const row of [...new Set(cards.map((card) => card.row))].sort((a, b) => a - b)) {
		const placed = cards
			.filter((card) => card.row === row)
			.map((card) => {
				const span = card.span ?? 1;
				const width = unit * span + columnGap * (span - 1);
				return { card, at: { x: area.x + card.column * (unit + columnGap), top, width } };
			});
		const height = Math.max(...placed.map(({ card, at }) => drawCard(card, at).height));
		for (const { card, at } of placed) {
			shapes.push(...drawCard(card, at, height).shapes);
			areas.push([card.id, { ...at, height }]);
		}
		top += height + rowGap;
	}
	return { shapes, height: top - rowGap - area.top, areas: Object.fromEntries(areas) as Record<Id, Rectangle> };
}

/** The cards below each other, in the order of the list. */
export function drawStack<Id extends string>(cards: readonly GridCard<Id>[], area: Area, rowGap: number): Grid<Id> {
	const column = cards.map((card, row) => ({ ...card, row, column: 0, span: 1 }));
	return drawGrid(column, area, { columns: 1, columnGap: 0, rowGap });
}

const HEAD_LENGTH = 8;
const HEAD_WIDTH = 8;

/** A line through the points with a head at its end. */
export function drawArrow(points: readonly Point[]): readonly Shape[] {
	const end = points.at(-1);
	const before = points.at(-2);
	if (!end || !before) return [];
	const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
	const unit = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
	const base = { x: end.x - unit.x * HEAD_LENGTH, y: end.y - unit.y * HEAD_LENGTH };
	const half = HEAD_WIDTH / 2;
	const corners = [
		end,
		{ x: base.x - unit.y * half, y: base.y + unit.x * half },
		{ x: base.x + unit.y * half, y: base.y - unit.x * half },
		end,
	];
	return [drawPath('arrow', [...points.slice(0, -1), base]), drawPath('head', corners)];
}

/** Distance of an arrow's ends from the boxes that it joins, px. */
const CLEARANCE = 3;

/** A straight arrow between the facing sides of two boxes, in the middle of what they have in common. */
export function drawJoin(from: Rectangle, to: Rectangle): readonly Shape[] {
	const middle = (a: number, aEnd: number, b: number, bEnd: number) => (Math.max(a, b) + Math.min(aEnd, bEnd)) / 2;
	const y = middle(from.top, from.top + from.height, to.top, to.top + to.height);
	if (to.x >= from.x + from.width)
		return drawArrow([
			{ x: from.x + from.width + CLEARANCE, y },
			{ x: to.x - CLEARANCE, y },
		]);
	if (from.x >= to.x + to.width)
		return drawArrow([
			{ x: from.x - CLEARANCE, y },
			{ x: to.x + to.width + CLEARANCE, y },
		]);
	const x = middle(from.x, from.x + from.width, to.x, to.x + to.width);
	const isDown = to.top >= from.top + from.height;
	return drawArrow([
		{ x, y: isDown ? from.top + from.height + CLEARANCE : from.top - CLEARANCE },
		{ x, y: isDown ? to.top - CLEARANCE : to.top + to.height + CLEARANCE },
	]);
}

/** Arrows from the lower side of one box to the upper sides of others, over one horizontal line. */
export function drawBranches(from: Rectangle, others: readonly Rectangle[]): readonly Shape[] {
	const x = from.x + from.width / 2;
	const bottom = from.top + from.height;
	return others.flatMap((to) => {
		const y = (bottom + to.top) / 2;
		const end = to.x + to.width / 2;
		return drawArrow([
			{ x, y: bottom + CLEARANCE },
			{ x, y },
			{ x: end, y },
			{ x: end, y: to.top - CLEARANCE },
		]);
	});
}

/** An arrow that leaves a box on one side and enters another on the same side, at a distance from both. */
export function drawBypass(from: Rectangle, to: Rectangle, side: 'left' | 'right', distance: number): readonly Shape[] {
	const outward = side === 'left' ? -1 : 1;
	const getEdge = (box: Rectangle) => (side === 'left' ? box.x : box.x + box.width);
	const x = outward * Math.max(outward * getEdge(from), outward * getEdge(to)) + outward * distance;
	const start = from.top + from.height / 2;
	const end = to.top + to.height / 2;
	return drawArrow([
		{ x: getEdge(from) + outward * CLEARANCE, y: start },
		{ x, y: start },
		{ x, y: end },
		{ x: getEdge(to) + outward * CLEARANCE, y: end },
	]);
}
