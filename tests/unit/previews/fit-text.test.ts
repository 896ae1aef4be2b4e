import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Face } from '../../../src/domain/previews/face.ts';
import { type Box, fitText, prepareText } from '../../../src/domain/previews/fit-text.ts';

/** Every letter half an em wide; only ASCII and the ellipsis are there. */
const FACE: Face = {
	hasLetter: (letter) => /^[ -~…]$/.test(letter),
	measure: (text) => [...text].length / 2,
	outline: () => '',
};
const BOX: Box = { widthPx: 200, heightPx: 100, fromPx: 40, downToPx: 20, leading: 1 };

describe('a text in a box', () => {
	test.each([
		['a short one takes the largest size', 'Short one', { sizePx: 40, lines: ['Short one'] }],
		['lines are of even length', 'aaaa bbbb cccc', { sizePx: 40, lines: ['aaaa bbbb', 'cccc'] }],
		[
			'a long one is smaller',
			'one two three four five six',
			{ sizePx: 32, lines: ['one two', 'three four', 'five six'] },
		],
		['a long word sets the size', 'incomprehensible', { sizePx: 24, lines: ['incomprehensible'] }],
	])('%s', (_, text, expected) => {
		expect(fitText(text, FACE, BOX)).toEqual(expected);
	});

	test('what fits at no size ends in an ellipsis', () => {
		const { lines, sizePx } = fitText('word '.repeat(60).trim(), FACE, BOX);
		expect(sizePx).toBe(20);
		expect(lines).toHaveLength(5);
		expect(lines.at(-1)).toMatch(/word…$/);
	});

	test('never leaves its box, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 300 }), (text) => {
				const { lines, sizePx } = fitText(prepareText(text, FACE), FACE, BOX);
				expect(lines.length * sizePx * BOX.leading).toBeLessThanOrEqual(BOX.heightPx);
				for (const line of lines) expect(FACE.measure(line) * sizePx).toBeLessThanOrEqual(BOX.widthPx);
			}),
		);
	});
});

test.each([
	['Łukasz  Öner', 'Lukasz Oner'],
	['any β_2', 'any beta_2'],
	['漢字 and words', ''],
])('%s is set in letters that the face has', (text, expected) => {
	expect(prepareText(text, FACE)).toBe(expected);
});
