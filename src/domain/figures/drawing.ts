/** Figures as plain data: shapes whose roles the style sheet gives their looks, so that no colour stands in the data. */

/** A colour and a dash pattern of the style sheet, so that curves differ without colour too. */
export type Series = 1 | 2 | 3 | 4 | 5 | 6;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface PathShape {
	readonly kind: 'path';
	readonly role: 'axis' | 'grid' | 'guide' | 'ghost' | 'curve' | 'band' | 'arrow' | 'head';
	readonly d: string;
	readonly series?: Series;
}

export interface BoxShape {
	readonly kind: 'box';
	readonly role: 'card' | 'group' | 'frozen' | 'trained' | 'used' | 'unused';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly series?: Series;
}

export interface DotShape {
	readonly kind: 'dot';
	readonly role: 'node' | 'point';
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly series?: Series;
}

/** A piece of a label; `rise` moves it up against the piece before, in px. */
export interface TextRun {
	readonly text: string;
	readonly rise: number;
	readonly isSmall: boolean;
	readonly isItalic: boolean;
}

export interface TextShape {
	readonly kind: 'text';
	/** A `mark` stands on the lines of a chart, and has a halo. */
	readonly role: 'name' | 'label' | 'note' | 'mark';
	readonly x: number;
	/** Of the base line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly runs: readonly TextRun[];
	readonly series?: Series;
}

/** The short name of a paper, which leads to its page; the box is what can be pressed. */
export interface PaperShape {
	readonly kind: 'paper';
	readonly slug: string;
	/** Begins with the short name, as a spoken command would. */
	readonly fullName: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Shape = PathShape | BoxShape | DotShape | TextShape | PaperShape;

export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}

/** The same figure for a phone and for a wide page; one of the two is shown. */
export interface Figure {
	/** What the figure shows, in words, for those who do not see it. */
	readonly description: string;
	readonly narrow: Drawing;
	readonly wide: Drawing;
}

/** A paper at one of the positions that a figure has for papers. */
export interface FigurePaper {
	readonly slug: string;
	readonly position: string;
	/** A known name or author and year. */
	readonly label: string;
	readonly fullName: string;
}

/** Widths of the two drawings in px; at these both set text at its natural size. */
export const NARROW_WIDTH = 320;
const WIDE_WIDTH = 640;

/** Size of all text, px. A narrow drawing shrinks to nine tenths at most, which leaves over 11 px. */
export const FONT_SIZE = 13;

/** From the top of one line of text to that of the next, px. */
export const LINE_HEIGHT = 17;

/** Draws a figure at both widths. */
export function buildFigure(description: string, draw: (width: number) => Drawing): Figure {
	return { description, narrow: draw(NARROW_WIDTH), wide: draw(WIDE_WIDTH) };
}

/** Whether columns fit side by side. */
export function isWide(width: number): boolean {
	return width >= WIDE_WIDTH;
}

/** A coordinate to a tenth of a px. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
