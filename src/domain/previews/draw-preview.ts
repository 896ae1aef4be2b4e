/** The picture that stands for a page where a link to it is shared: 1200 × 630 px, made of polygons alone. */
import { blend, type Canvas, copyCanvas, createCanvas, fillPolygons, parseColour } from './canvas.ts';
import type { Face, Faces } from './face.ts';
import { type Box, fitText, prepareText } from './fit-text.ts';
import { GROUND, INK, LINE, LINE_STRONG } from './palette.ts';
import { drawBox, drawCircle, drawLine, type Polygon, placePolygons } from './polygon.ts';
import type { Background, Preview } from './preview.ts';

const PREVIEW_WIDTH = 1200;
const PREVIEW_HEIGHT = 630;

/** Polygons that are painted as one. */
interface Shape {
	readonly polygons: readonly Polygon[];
	readonly colour: string;
	/** From 0 to 1. */
	readonly opacity: number;
	/** Colours that its smooth edges get, itself included. */
	readonly tones: number;
}

/** Where the map stands. */
export const MAP_BOX = { x: 720, y: 248, widthPx: 420, heightPx: 280 } as const;

const LEFT = 72;
const RIGHT = 1140;
const KICKER_TOP = 44;
const TITLE_TOP = 88;
/** Where the statement begins at the earliest, beside the map, and where it ends. */
const STATEMENT_TOP = 246;
const STATEMENT_BOTTOM = 520;
const GAP = 14;
const TITLE: Box = { widthPx: RIGHT - LEFT, heightPx: 122, fromPx: 64, downToPx: 34, leading: 1.14 };
const LINE_OF_TEXT: Box = { widthPx: RIGHT - LEFT, heightPx: 36, fromPx: 26, downToPx: 26, leading: 1.3 };
const COLUMN = 604;
/** From the top of a line to its baseline, in em. */
const ASCENT = 0.8;
/** More marks than this are drawn small. */
const MANY = 40;

/** With these, 16 colours are enough for a page of one colour, so that a pixel takes four bits: that halves the file. */
const TONES_OF_TEXT = 5;
const TONES_OF_COLOUR = 4;
/** Of soft text: one of the tones of text. */
const SOFT = 0.8;
const TEXT = { colour: INK, opacity: 1, tones: TONES_OF_TEXT };
const PALE = { colour: LINE_STRONG, opacity: 0.55, tones: 1 };

/** The site's mark: lines from point to point, and circles. */
const BRAND_LINES = [
	[7, 23, 16, 8],
	[16, 8, 25, 21],
	[7, 23, 25, 21],
	[16, 8, 17, 18],
] as const;
const BRAND_CIRCLES = [
	[7, 23, 4, '#a2672f'],
	[16, 8, 4.5, '#3c86c4'],
	[25, 21, 3.5, '#2f7d4a'],
	[17, 18, 2.5, '#b26aa5'],
] as const;

/** The shapes of one page, in the order in which they are painted over those of the background. */
function drawPreview(preview: Preview, language: string, { serif, sans }: Faces): Shape[] {
	const set = (text: string, face: Face, box: Box, top: number, shape: Omit<Shape, 'polygons'>) => {
		const { lines, sizePx } = fitText(prepareText(text, face), face, box, language);
		const polygons = lines.flatMap((line, i) =>
			face.outline(line, LEFT, top + sizePx * (ASCENT + i * box.leading), sizePx),
		);
		return { shape: { ...shape, polygons }, bottom: top + lines.length * sizePx * box.leading };
	};
	const own = { colour: preview.colour, opacity: 1, tones: TONES_OF_COLOUR };
	const title = set(preview.title, serif, TITLE, TITLE_TOP, TEXT);
	const byline = set(preview.byline, sans, LINE_OF_TEXT, title.bottom + GAP, { ...TEXT, opacity: SOFT, tones: 1 });
	const top = Math.max(STATEMENT_TOP, byline.bottom + GAP);
	const statement: Box = {
		widthPx: COLUMN,
		heightPx: STATEMENT_BOTTOM - top,
		fromPx: 42,
		downToPx: 25,
		leading: 1.3,
	};
	return [
		{ ...own, polygons: [drawBox(0, 0, 24, PREVIEW_HEIGHT)] },
		set(preview.kicker, sans, LINE_OF_TEXT, KICKER_TOP, own).shape,
		title.shape,
		byline.shape,
		set(preview.statement, sans, statement, top, TEXT).shape,
		...drawTopics(preview),
	];
}

/** The page's topics on the map, joined by thin lines. */
function drawTopics({ marks, lines }: Preview): Shape[] {
	const radius = marks.length > MANY ? 5 : 9;
	const pairs = lines.map(([a, b]) => drawLine(a.x, a.y, b.x, b.y, 1.5));
	const fill = (polygon: Polygon, colour: string) => ({ polygons: [polygon], colour, opacity: 1, tones: 2 });
	return [
		{ ...PALE, polygons: pairs },
		...marks.flatMap(({ x, y, colour }) => [
			fill(drawCircle(x, y, radius + 1), GROUND),
			fill(drawCircle(x, y, radius - 1), colour),
		]),
	];
}

/** Every topic as a dot, and the site's mark and name at the bottom, above a thin rule. */
function drawBackground({ siteTitle, dots }: Background, { serif }: Faces): Shape[] {
	const sizePx = 30;
	const y = PREVIEW_HEIGHT - 36;
	const place = (polygon: Polygon) => placePolygons([polygon], LEFT - 4, y - 27, 1.15, 1.15);
	const circles = BRAND_CIRCLES.map(([x, cy, r, colour]) => ({ polygons: place(drawCircle(x, cy, r)), colour }));
	const title = serif.outline(prepareText(siteTitle, serif), LEFT + 46, y, sizePx);
	return [
		{ ...PALE, polygons: dots.map(([x, top]) => drawCircle(x, top, 2.25)) },
		{ polygons: [drawBox(LEFT, y - 47, RIGHT - LEFT, 2)], colour: LINE, opacity: 1, tones: 1 },
		{ ...TEXT, polygons: BRAND_LINES.flatMap(([x0, y0, x1, y1]) => place(drawLine(x0, y0, x1, y1, 1.5))) },
		...circles.map((circle) => ({ ...circle, opacity: 1, tones: 1 })),
		{ ...TEXT, polygons: title },
	];
}

/** Paints pages over one background. */
export function createPainter(background: Background, faces: Faces): (preview: Preview) => Canvas {
	const below = drawBackground(background, faces);
	const ground = createCanvas(PREVIEW_WIDTH, PREVIEW_HEIGHT, listColours(below));
	paint(ground, below);
	return (preview) => {
		const shapes = drawPreview(preview, background.language, faces);
		const canvas = copyCanvas(ground, listColours([...below, ...shapes]));
		paint(canvas, shapes);
		return canvas;
	};
}

function paint(canvas: Canvas, shapes: readonly Shape[]): void {
	for (const { polygons, colour, opacity } of shapes) fillPolygons(canvas, polygons, colour, opacity);
}

/** The ground, and of each shape's colour even steps to it. */
function listColours(shapes: readonly Shape[]): number[] {
	const ground = parseColour(GROUND);
	const colours = new Set([ground]);
	for (const { colour, opacity, tones } of shapes)
		for (let tone = 1; tone <= tones; tone++) colours.add(blend(ground, parseColour(colour), (opacity * tone) / tones));
	return [...colours];
}
