import { readFile } from 'node:fs/promises';
import { create, type Glyph } from 'fontkit';
import type { Face } from '../domain/previews/face.ts';
import { flattenOutline, type Polygon, placePolygons } from '../domain/previews/polygon.ts';

/** Reads a font file as a face. Widths of words and contours of letters are remembered, since they occur in many titles. */
export async function readFace(path: string): Promise<Face> {
	const font = create(await readFile(path));
	if (!('layout' in font)) throw new Error(`${path} holds several fonts`);
	const widths = new Map<string, number>();
	const measureWord = (word: string) => {
		const known = widths.get(word) ?? font.layout(word).advanceWidth / font.unitsPerEm;
		widths.set(word, known);
		return known;
	};
	const contours = new Map<number, readonly Polygon[]>();
	const getContours = (glyph: Glyph) => {
		const known = contours.get(glyph.id) ?? flattenOutline(glyph.path.commands);
		contours.set(glyph.id, known);
		return known;
	};
	return {
		hasLetter: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
		measure: (text) =>
			text.split(' ').reduce((width, word) => width + measureWord(' ') + measureWord(word), -measureWord(' ')),
		outline: (text, x, y, sizePx) => {
			const scale = sizePx / font.unitsPerEm;
			const { glyphs, positions } = font.layout(text);
			let start = x;
			return glyphs.flatMap((glyph, i) => {
				const placed = placePolygons(getContours(glyph), start, y, scale, -scale);
				start += (positions[i]?.xAdvance ?? 0) * scale;
				return placed;
			});
		},
	};
}
