import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFace } from '../../../src/io/read-face.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const letters = Array.from({ length: 0x2fff - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));

/** The letters that the style says a file has; all where it names none. */
function listStated(file: string): string[] {
	const face =
		[...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].find(([, text]) => text?.includes(`/${file}"`))?.[1] ?? '';
	const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) =>
		[from, to].map((digits) => Number.parseInt(digits, 16)),
	);
	return letters.filter((letter) => {
		const point = letter.codePointAt(0) ?? 0;
		return ranges.some(([from = 0, to = 0]) => from <= point && point <= to);
	});
}

test.each(['sans', 'serif'])(
	'the style names the letters of the second file of the %s, and none of the first',
	async (name) => {
		const base = await readFace(`src/styles/fonts/atlas-${name}.woff2`);
		const more = await readFace(`src/styles/fonts/atlas-${name}-more.woff2`);
		expect(listStated(`atlas-${name}.woff2`)).toEqual([]);
		const stated = listStated(`atlas-${name}-more.woff2`);
		expect(stated.filter(base.hasLetter)).toEqual([]);
		expect(letters.filter(more.hasLetter).filter((letter) => !stated.includes(letter) && letter !== ' ')).toEqual([]);
		for (const letter of 'Łńřáéñ£ÅØ∞≤√ğŞ') expect(base.hasLetter(letter) || more.hasLetter(letter), letter).toBe(true);
	},
);
