import { describe, expect, test } from 'vitest';
import type { Face } from '../../../src/domain/previews/face.ts';
import { joinFaces } from '../../../src/domain/previews/joined-face.ts';

/** A face that gives back where and how large it is asked to draw, and keeps the texts. */
function makeFace(letters: RegExp, widthEm: number): Face & { readonly texts: string[] } {
	const texts: string[] = [];
	return {
		texts,
		hasLetter: (letter) => letters.test(letter),
		measure: (text) => [...text].length * widthEm,
		outline: (text, x, y, sizePx) => {
			texts.push(text);
			return [[x, y, sizePx]];
		},
	};
}

const latin = makeFace(/^[ -~]$/, 0.5);
const first = makeFace(/^[模型]$/, 1);
const second = makeFace(/^[型学]$/, 1);
const joined = joinFaces(latin, [first, second]);

describe('a face of several fonts', () => {
	test('sets each letter in the first font that has it, run after run', () => {
		expect(joined.outline('AI 模型学 x', 10, 50, 20)).toEqual([
			[10, 50, 20],
			[40, 50, 20],
			[80, 50, 20],
			[100, 50, 20],
		]);
		expect([latin.texts, first.texts, second.texts]).toEqual([['AI ', ' x'], ['模型'], ['学']]);
	});

	test('is as wide as its runs', () => {
		expect(joined.measure('AI 模型学 x')).toBe(1.5 + 2 + 1 + 1);
		expect(joined.measure('')).toBe(0);
	});

	test('has the letters of all its fonts and no others', () => {
		expect([...'A模学'].every(joined.hasLetter)).toBe(true);
		expect(joined.hasLetter('语')).toBe(false);
	});

	test('draws a text that the first font has as that font does', () => {
		expect(joined.outline('plain words', 1, 2, 3)).toEqual(latin.outline('plain words', 1, 2, 3));
		expect(joinFaces(latin, [])).toBe(latin);
	});
});
