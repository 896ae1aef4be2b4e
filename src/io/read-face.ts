import { readFile } from 'node:fs/promises';
import { create, type Font, type PathCommand } from 'fontkit';
import type { Face } from '../domain/previews/face.ts';

/** Commands of outlines as SVG has them. */
const LETTERS: Readonly<Record<PathCommand['command'], string>> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z',
};

/** Reads a font file as a face. Widths of words are remembered, since titles are measured at many sizes. */
export async function readFace(path: string): Promise<Face> {
	const font = create(await readFile(path));
	if (!('layout' in font)) throw new Error(`${path} holds several fonts`);
	const widths = new Map<string, number>();
	const measureWord = (word: string) => {
		const known = widths.get(word) ?? font.layout(word).advanceWidth / font.unitsPerEm;
		widths.set(word, known);
		return known;
	};
	return {
		hasLetter: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
		measure: (text) =>
			text.split(' ').reduce((width, word) => width + measureWord(' ') + measureWord(word), -measureWord(' ')),
		outline: (text, x, y, sizePx) => outline(font, text, x, y, sizePx / font.unitsPerEm),
	};
}

/** To a tenth of a px, which no eye tells from the exact place. */
function outline(font: Font, text: string, x: number, y: number, scale: number): string {
	const { glyphs, positions } = font.layout(text);
	const round = (value: number) => Math.round(value * 10) / 10;
	let start = x;
	let path = '';
	for (const [i, glyph] of glyphs.entries()) {
		for (const { command, args } of glyph.path.commands) {
			path += LETTERS[command];
			path += args.map((value, j) => round(j % 2 === 0 ? start + value * scale : y - value * scale)).join(' ');
		}
		start += (positions[i]?.xAdvance ?? 0) * scale;
	}
	return path;
}
