import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Face } from '../../../src/domain/previews/face.ts';
import { type Box, fitText, prepareText } from '../../../src/domain/previews/fit-text.ts';

/** Every letter half an em wide; only ASCII and the ellipsis are there. */
const FACE: Face = {
	hasLetter: (letter) => /^[ -~…]$/.test(letter),
	measure: (text) => [...text].length / 2,
	outline: () => [],
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
		expect(fitText(text, FACE, BOX, 'en')).toEqual(expected);
	});

	test('what fits at no size ends in an ellipsis', () => {
		const { lines, sizePx } = fitText('word '.repeat(60).trim(), FACE, BOX, 'en');
		expect(sizePx).toBe(20);
		expect(lines).toHaveLength(5);
		expect(lines.at(-1)).toMatch(/word…$/);
	});

	test('never leaves its box, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 300 }), (text) => {
				const { lines, sizePx } = fitText(prepareText(text, FACE), FACE, BOX, 'en');
				expect(lines.length * sizePx * BOX.leading).toBeLessThanOrEqual(BOX.heightPx);
				for (const line of lines) expect(FACE.measure(line) * sizePx).toBeLessThanOrEqual(BOX.widthPx);
			}),
		);
	});
});

describe('a text without spaces', () => {
	/** Latin half an em wide, other letters one. */
	const WIDE: Face = {
		hasLetter: () => true,
		measure: (text) => [...text].reduce((width, letter) => width + (letter < '\u2000' ? 0.5 : 1), 0),
		outline: () => [],
	};
	const fit = (text: string, language: string, widthEm: number) =>
		fitText(text, WIDE, { widthPx: widthEm * 20, heightPx: 400, fromPx: 20, downToPx: 20, leading: 1 }, language).lines;

	test.each([
		['Chinese between words', 'zh', '机器学习模型的解释', 4, ['机器学习', '模型的', '解释']],
		['Chinese not before a closing sign', 'zh', '我们学习模型，然后解释', 6, ['我们学习', '模型，', '然后解释']],
		['Chinese not after an opening sign', 'zh', '学习模型（解释）方法', 5, ['学习模型', '（解释）', '方法']],
		['Japanese not before a closing sign', 'ja', '学習する。「言語」', 5, ['学習する。', '「言語」']],
		['Japanese not before a particle', 'ja', '言語データを学ぶ', 5, ['言語', 'データを', '学ぶ']],
		['Latin words in Chinese as wholes', 'zh', '使用GPT-4模型学习', 5, ['使用GPT-4', '模型学习']],
		['Korean at spaces', 'ko', '언어모델의 학습', 6, ['언어모델의', '학습']],
	])('breaks %s', (_, language, text, widthEm, lines) => {
		expect(fit(text, language, widthEm)).toEqual(lines);
	});

	test('never begins a line with a closing sign or ends one with an opening sign, at any width', () => {
		const text = '本文研究（以下简称“方法”）的语言模型，包括《理论》、实验：结果！为什么？见【附录】；「完」。';
		for (let widthEm = 5; widthEm < 40; widthEm++) {
			const lines = fit(text, 'zh', widthEm);
			expect(lines.join('')).toBe(text);
			for (const line of lines) {
				expect(line).not.toMatch(/^[。，、：；！？）】」》”]/);
				expect(line).not.toMatch(/[（【「《“]$/);
			}
		}
	});
});

test.each([
	['Łukasz  Öner', 'Lukasz Oner'],
	['漢字 and words', ''],
	['Θεωρία μάθησης', ''],
])('%s is set in letters that the face has', (text, expected) => {
	expect(prepareText(text, FACE)).toBe(expected);
});
