/** Setting text in a box: the largest size at which it fits, lines of even length. */
import { foldToAscii } from '../text/slug.ts';
import type { Face } from './face.ts';
import { listPieces, type Piece } from './line-breaks.ts';

export interface Box {
	readonly widthPx: number;
	readonly heightPx: number;
	/** The largest size that is tried first, and the smallest. */
	readonly fromPx: number;
	readonly downToPx: number;
	/** Line height in em. */
	readonly leading: number;
}

export interface FittedText {
	readonly lines: readonly string[];
	readonly sizePx: number;
}

const STEP_PX = 2;

/** Whether a face has all letters of a text, as they are or as ASCII. Signs do not count. */
export function canSet(text: string, face: Face): boolean {
	const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
	return letters.every((letter) => prepareLetter(letter, face) !== '');
}

/**
 * The text with letters that the face lacks folded to ASCII; signs that can't be are left out. Nothing of a text in another
 * script: it would be full of holes.
 */
export function prepareText(text: string, face: Face): string {
	if (!canSet(text, face)) return '';
	return [...text.normalize('NFC').replace(/\s+/g, ' ').trim()].map((letter) => prepareLetter(letter, face)).join('');
}

function prepareLetter(letter: string, face: Face): string {
	if (face.hasLetter(letter)) return letter;
	const plain = foldToAscii(letter);
	return [...plain].every(face.hasLetter) ? plain : '';
}

/** Fits prepared text of a language into a box; what does not fit at the smallest size ends in an ellipsis. */
export function fitText(text: string, face: Face, box: Box, language: string): FittedText {
	const pieces = listPieces(text, language);
	for (let sizePx = box.fromPx; sizePx >= box.downToPx; sizePx -= STEP_PX) {
		const lines = breakLines(pieces, face, box.widthPx / sizePx);
		const isWithin = lines.length * sizePx * box.leading <= box.heightPx;
		if (isWithin && lines.every((line) => face.measure(line) * sizePx <= box.widthPx))
			return { lines: balanceLines(pieces, face, box.widthPx / sizePx, lines.length), sizePx };
	}
	const lines = breakLines(pieces, face, box.widthPx / box.downToPx);
	const most = Math.max(1, Math.floor(box.heightPx / (box.downToPx * box.leading)));
	const kept = lines.slice(0, most).map((line, i) => {
		const isCut = i === most - 1 && lines.length > most;
		return shorten(line, face, box.widthPx / box.downToPx, isCut);
	});
	return { lines: kept, sizePx: box.downToPx };
}

/** Breaks between pieces; a line wider than `widthEm` holds one. */
function breakLines(pieces: readonly Piece[], face: Face, widthEm: number): string[] {
	const lines: string[] = [];
	const space = face.measure(' ');
	let width = 0;
	for (const { text, isSpaced } of pieces) {
		const added = (isSpaced ? space : 0) + face.measure(text);
		if (lines.length > 0 && width + added <= widthEm) {
			lines[lines.length - 1] += (isSpaced ? ' ' : '') + text;
			width += added;
		} else {
			lines.push(text);
			width = face.measure(text);
		}
	}
	return lines;
}

/** The same number of lines in the narrowest measure, so that none is left with one word. */
function balanceLines(pieces: readonly Piece[], face: Face, widthEm: number, count: number): readonly string[] {
	let lines = breakLines(pieces, face, widthEm);
	for (let width = widthEm * 0.98; width > widthEm / 2; width *= 0.98) {
		const narrower = breakLines(pieces, face, width);
		if (narrower.length > count || narrower.some((line) => face.measure(line) > widthEm)) break;
		lines = narrower;
	}
	return lines;
}

function shorten(line: string, face: Face, widthEm: number, isCut: boolean): string {
	if (!isCut && face.measure(line) <= widthEm) return line;
	const letters = [...line];
	while (letters.length > 1 && face.measure(`${letters.join('')}…`) > widthEm) letters.pop();
	return `${letters.join('').replace(/[\s,;:.，；：。、]+$/, '')}…`;
}
