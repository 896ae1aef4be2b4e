/** Text in figures: subscripts, width, lines. */
import { estimateTextWidth } from '../map/text-width.ts';
import { FONT_SIZE, LINE_HEIGHT, round, type Series, type TextRun, type TextShape } from './drawing.ts';

/** `x_{i}`, `x^{2}` and `*x*`: subscript, superscript, italic; `~` is a space at which no line breaks. */
const MARK = /_\{([^}]*)\}|\^\{([^}]*)\}|\*([^*]+)\*/g;

/** Size of subscripts and superscripts as a share of the text around, as in the style sheet. */
const SMALL = 0.8;
const DROP_PX = -3;
const RISE_PX = 5;

/** Reads the marks of a label. */
export function parseRuns(label: string): readonly TextRun[] {
	const text = label.replaceAll('~', '\u00a0');
	const pieces: { text: string; shift: number; isItalic: boolean }[] = [];
	let end = 0;
	for (const match of text.matchAll(MARK)) {
		const [mark, sub, sup, italic] = match;
		pieces.push({ text: text.slice(end, match.index), shift: 0, isItalic: false });
		if (sub !== undefined) pieces.push({ text: sub, shift: DROP_PX, isItalic: false });
		else if (sup !== undefined) pieces.push({ text: sup, shift: RISE_PX, isItalic: false });
		else pieces.push({ text: italic ?? '', shift: 0, isItalic: true });
		end = match.index + mark.length;
	}
	pieces.push({ text: text.slice(end), shift: 0, isItalic: false });
	let level = 0;
	return pieces
		.filter((piece) => piece.text !== '')
		.map(({ text: words, shift, isItalic }) => {
			const rise = shift - level;
			level = shift;
			return { text: words, rise, isSmall: shift !== 0, isItalic };
		});
}

/** An upper estimate of a label's width, px. */
export function measureText(text: string): number {
	return measureRuns(parseRuns(text));
}

export function measureRuns(runs: readonly TextRun[]): number {
	return runs.reduce((sum, run) => sum + estimateTextWidth(run.text, FONT_SIZE * (run.isSmall ? SMALL : 1)), 0);
}

export interface TextOptions {
	readonly role?: TextShape['role'];
	readonly anchor?: TextShape['anchor'];
	readonly series?: Series | undefined;
}

/** One line of text on a base line. */
export function drawText(text: string, x: number, y: number, options: TextOptions = {}): TextShape {
	const { role = 'label', anchor = 'start', series } = options;
	const shape = { kind: 'text', role, x: round(x), y: round(y), anchor, runs: parseRuns(text) } as const;
	return series === undefined ? shape : { ...shape, series };
}

/** Breaks at spaces into lines no wider than `width`; a single word may be wider. */
export function wrapText(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && measureText(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Lines of text below `top`, broken to `width`. */
export function drawLines(
	text: string,
	{ x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
	options: TextOptions = {},
): { readonly shapes: readonly TextShape[]; readonly height: number } {
	const lines = text === '' ? [] : wrapText(text, width);
	return {
		shapes: lines.map((line, i) => drawText(line, x, top + FONT_SIZE + i * LINE_HEIGHT, options)),
		height: lines.length * LINE_HEIGHT,
	};
}

/** The text, or as much of its beginning as the width allows, with an ellipsis. */
export function shortenText(text: string, width: number): string {
	if (measureText(text) <= width) return text;
	const letters = [...text];
	while (letters.length > 1 && measureText(`${letters.join('')}…`) > width) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
