import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUND, getThemeColour, INK, LINE, LINE_STRONG, toHex } from '../../../src/domain/previews/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const readToken = (name: string) => new RegExp(`--${name}: light-dark\\(([^;]*?), (?:#|oklch)`).exec(tokens)?.[1];

describe('the colours of drawings', () => {
	test.each([
		['ground', GROUND],
		['ink', INK],
		['line', LINE],
		['line-strong', LINE_STRONG],
	])('%s is the one of the pages', (name, colour) => {
		expect(readToken(name)).toBe(colour);
	});

	test.each(Array.from({ length: 18 }, (_, i) => i + 1))(
		'colour %i of the palette is the one of the pages',
		(number) => {
			const [lightness, chroma, hue] = (readToken(`c${number}`) ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
			expect(getThemeColour(number)).toBe(toHex(lightness ?? 0, chroma ?? 0, hue ?? 0));
		},
	);

	/** CSS Color 4, section 4.1: sRGB's primaries in OKLCH. */
	test.each([
		[1, 0, 0, '#ffffff'],
		[0, 0, 0, '#000000'],
		[0.62796, 0.25768, 29.234, '#ff0000'],
		[0.86644, 0.29483, 142.495, '#00ff00'],
		[0.45201, 0.31321, 264.052, '#0000ff'],
	])('oklch(%f %f %f) is %s', (lightness, chroma, hue, hex) => {
		expect(toHex(lightness, chroma, hue)).toBe(hex);
	});
});
