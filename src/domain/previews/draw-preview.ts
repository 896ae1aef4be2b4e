/** The picture that stands for a page where a link to it is shared: 1200 × 630 px of SVG without any text element. */
import type { Face } from './face.ts';
import { type Box, fitText, prepareText } from './fit-text.ts';
import { GROUND, INK, INK_SOFT, LINE, LINE_STRONG } from './palette.ts';

const PREVIEW_WIDTH = 1200;
const PREVIEW_HEIGHT = 630;

export interface Mark {
	/** In px, within the map's box. */
	readonly x: number;
	readonly y: number;
	readonly colour: string;
}

export interface Preview {
	/** A few words above the title. */
	readonly kicker: string;
	readonly title: string;
	/** Below the title in one line: authors and venue, a number of papers. */
	readonly byline: string;
	/** What the page says in a sentence or two: takeaway, question, definition. Empty where there is none. */
	readonly statement: string;
	readonly colour: string;
	readonly siteTitle: string;
	/** BCP 47 tag of the words. */
	readonly language: string;
	/** Every topic as a dot, and those of the page marked. */
	readonly dots: readonly (readonly [x: number, y: number])[];
	readonly marks: readonly Mark[];
	/** Pairs of marks that are joined. */
	readonly lines: readonly (readonly [Mark, Mark])[];
}

export interface Faces {
	readonly serif: Face;
	readonly sans: Face;
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
/** Of the cap height below the top of a line, in em. */
const ASCENT = 0.8;

export function drawPreview(preview: Preview, { serif, sans }: Faces): string {
	const set = (text: string, face: Face, box: Box, top: number, fill: string) => {
		const { lines, sizePx } = fitText(prepareText(text, face), face, box, preview.language);
		const paths = lines.map((line, i) => face.outline(line, LEFT, top + sizePx * (ASCENT + i * box.leading), sizePx));
		return { svg: `<path fill="${fill}" d="${paths.join('')}"/>`, bottom: top + lines.length * sizePx * box.leading };
	};
	const title = set(preview.title, serif, TITLE, TITLE_TOP, INK);
	const byline = set(preview.byline, sans, LINE_OF_TEXT, title.bottom + GAP, INK_SOFT);
	const top = Math.max(STATEMENT_TOP, byline.bottom + GAP);
	const statement: Box = {
		widthPx: COLUMN,
		heightPx: STATEMENT_BOTTOM - top,
		fromPx: 42,
		downToPx: 25,
		leading: 1.3,
	};
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}">`,
		`<path fill="${GROUND}" d="M0 0h${PREVIEW_WIDTH}v${PREVIEW_HEIGHT}H0z"/>`,
		`<path fill="${preview.colour}" d="M0 0h24v${PREVIEW_HEIGHT}H0z"/>`,
		set(preview.kicker, sans, LINE_OF_TEXT, KICKER_TOP, preview.colour).svg,
		title.svg,
		byline.svg,
		set(preview.statement, sans, statement, top, INK).svg,
		drawMap(preview),
		drawBrand(preview.siteTitle, serif),
		'</svg>',
	].join('');
}

/** More marks than this are drawn small. */
const MANY = 40;

function drawMap({ dots, marks, lines }: Preview): string {
	const radius = marks.length > MANY ? 5 : 9;
	const rest = dots.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join('');
	const pairs = lines.map(([a, b]) => `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`).join('');
	const circles = marks.map(
		({ x, y, colour }) =>
			`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${colour}" stroke="${GROUND}" stroke-width="2"/>`,
	);
	return [
		`<path d="${rest}" fill="none" stroke="${LINE_STRONG}" stroke-opacity=".55" stroke-width="4.5" stroke-linecap="round"/>`,
		`<path d="${pairs}" fill="none" stroke="${LINE_STRONG}" stroke-opacity=".6" stroke-width="1.5"/>`,
		...circles,
	].join('');
}

/** The site's mark and name at the bottom, above a thin rule. */
function drawBrand(siteTitle: string, serif: Face): string {
	const sizePx = 30;
	const y = PREVIEW_HEIGHT - 36;
	return [
		`<path d="M${LEFT} ${y - 46}H${RIGHT}" stroke="${LINE}" stroke-width="2"/>`,
		`<g transform="translate(${LEFT - 4} ${y - 27}) scale(1.15)">`,
		`<path d="M7 23 16 8l9 13M7 23l18-2M16 8l1 10" fill="none" stroke="${INK}" stroke-width="1.5"/>`,
		...BRAND.map(([x, cy, r, fill]) => `<circle cx="${x}" cy="${cy}" r="${r}" fill="${fill}"/>`),
		'</g>',
		`<path fill="${INK}" d="${serif.outline(prepareText(siteTitle, serif), LEFT + 46, y, sizePx)}"/>`,
	].join('');
}

/** The circles of the mark. */
const BRAND = [
	[7, 23, 4, '#a2672f'],
	[16, 8, 4.5, '#3c86c4'],
	[25, 21, 3.5, '#2f7d4a'],
	[17, 18, 2.5, '#b26aa5'],
] as const;

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
