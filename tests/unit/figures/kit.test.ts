import { describe, expect, test } from 'vitest';
import {
	buildScale,
	clipPoints,
	drawCurve,
	samplePoints,
	samplePointsByRatio,
} from '../../../src/domain/figures/chart.ts';
import { drawArrow, drawGrid, drawJoin, drawPapers } from '../../../src/domain/figures/diagram.ts';
import { measureText, parseRuns, shortenText, wrapText } from '../../../src/domain/figures/text.ts';

describe('labels', () => {
	test('have subscripts, superscripts and italics, and come back to the base line', () => {
		expect(
			parseRuns('*c*_{0}^{2} + 1').map(({ text, rise, isSmall, isItalic }) => [text, rise, isSmall, isItalic]),
		).toEqual([
			['c', 0, false, true],
			['0', -3, true, false],
			['2', 8, true, false],
			[' + 1', -5, false, false],
		]);
	});

	test('break at spaces but not at ~', () => {
		const width = measureText('one two');
		expect(wrapText('one two three', width)).toEqual(['one two', 'three']);
		expect(wrapText('one~two three', width)).toEqual(['one~two', 'three']);
		expect(parseRuns('one~two')[0]?.text).toBe('one\u00a0two');
	});

	test('are cut only where they are too wide', () => {
		expect(shortenText('LoRA', 100)).toBe('LoRA');
		expect(shortenText('Low-rank adaptation', 60)).toMatch(/^Low.*…$/);
	});
});

describe('scales', () => {
	test.each([
		[{ from: 0, to: 10 }, 5, 150],
		[{ from: 1, to: 100, isLogarithmic: true }, 10, 150],
		[{ from: 0, to: 10 }, 20, 300],
	])('map %o: %f to %f px', (axis, value, px) => {
		expect(buildScale({ ...axis, ticks: [], label: '' }, 100, 200)(value)).toBeCloseTo(px, 8);
	});

	test('are sampled with both ends', () => {
		expect(samplePoints((x) => x * x, 0, 2, 2)).toEqual([
			{ x: 0, y: 0 },
			{ x: 1, y: 1 },
			{ x: 2, y: 4 },
		]);
		expect(samplePointsByRatio((x) => x, 1, 100, 2).map(({ x }) => x)).toEqual([1, 10, 100]);
		expect(
			clipPoints(
				[
					{ x: 0, y: 1 },
					{ x: 1, y: 3 },
				],
				2,
			),
		).toEqual([{ x: 0, y: 1 }]);
	});

	test('place a curve in px, to a tenth', () => {
		const scales = { x: (value: number) => value * 10, y: (value: number) => 100 - value };
		expect(
			drawCurve(
				scales,
				[
					{ x: 0, y: 0 },
					{ x: 1.2345, y: 50 },
				],
				'curve',
				2,
			),
		).toEqual({
			kind: 'path',
			role: 'curve',
			d: 'M0,100L12.3,50',
			series: 2,
		});
	});
});

describe('diagrams', () => {
	const card = (id: string, row: number, column: number, text = '') => ({ id, row, column, name: id, text });

	test('give the cards of a row one height', () => {
		const cards = [
			card('a', 0, 0),
			card('b', 0, 1, 'many words that need several lines in a narrow card'),
			card('c', 1, 0),
		];
		const { areas } = drawGrid(cards, { x: 0, top: 0, width: 220 }, { columns: 2, columnGap: 20, rowGap: 10 });
		expect(areas['a']?.height).toBe(areas['b']?.height);
		expect(areas['b']).toMatchObject({ x: 120, width: 100 });
		expect(areas['c']?.top).toBe((areas['a']?.height ?? 0) + 10);
	});

	test('put the head of an arrow where the arrow ends', () => {
		const [shaft, head] = drawArrow([
			{ x: 0, y: 0 },
			{ x: 20, y: 0 },
		]);
		expect(shaft).toMatchObject({ role: 'arrow', d: 'M0,0L12,0' });
		expect(head).toMatchObject({ role: 'head', d: 'M20,0L12,4L12,-4L20,0' });
	});

	test.each([
		['right', { x: 100, top: 0 }, 'M53,15L89,15'],
		['down', { x: 0, top: 100 }, 'M25,33L25,89'],
	])('join boxes to the %s', (_, at, d) => {
		const size = { width: 50, height: 30 };
		expect(drawJoin({ x: 0, top: 0, ...size }, { ...at, ...size })[0]).toMatchObject({ d });
	});

	test('begin another row of papers where the width is used up', () => {
		const paper = (label: string) => ({ slug: label.toLowerCase(), position: 'p', label, fullName: label });
		const { shapes, height } = drawPapers(['LoRA', 'ETHER', 'AdaLoRA'].map(paper), { x: 0, top: 0, width: 90 });
		expect(shapes.map((shape) => (shape.kind === 'paper' ? [shape.text, shape.y] : []))).toEqual([
			['LoRA', 0],
			['ETHER', 0],
			['AdaLoRA', 27],
		]);
		expect(height).toBe(54);
	});
});
