import { describe, expect, test } from 'vitest';
import type { Face } from '../../../src/domain/previews/face.ts';
import { joinFaces } from '../../../src/domain/previews/joined-face.ts';

/** A face that writes what it is asked to draw, and where. */
function makeFace(name: string, letters: RegExp, widthEm: number): Face {
	return {
		hasLetter: (letter) => letters.test(letter),
		measure: (text) => [...text].length * widthEm,
		outline: (text, x, y, sizePx) => `[${name} ${text} ${x},${y} ${sizePx}]`,
	};
}

const latin = makeFace('latin', /^[ -~]$/, 0.5);
const first = makeFace('first', /^[模型]$/, 1);
const second = makeFace('second', /^[型学]$/, 1);
const joined = joinFaces(latin, [first, second]);

describe('a face of several fonts', () => {
	test('sets each letter in the first font that has it, run after run', () => {
		expect(joined.outline('AI 模型学 x', 10, 50, 20)).toBe(
			'[latin AI  10,50 20][first 模型 40,50 20][second 学 80,50 20][latin  x 100,50 20]',
		);
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
		expect(joined.outline('plain words', 1, 2, 3)).toBe(latin.outline('plain words', 1, 2, 3));
		expect(joinFaces(latin, [])).toBe(latin);
	});
});
