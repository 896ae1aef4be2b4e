import { expect, test } from 'vitest';
import { cutPassage } from '../../../src/domain/search/passage.ts';

const filler = (n: number) => Array.from({ length: n }, (_, i) => `plain${i}`).join(' ');
const joined = (text: string, stems: string[]) =>
	cutPassage(text, new Set(stems))
		.map((part) => part.text)
		.join('');
const marked = (text: string, stems: string[]) =>
	cutPassage(text, new Set(stems))
		.filter((part) => part.isMarked)
		.map((part) => part.text);

test('words are marked by their stem, hyphened parts too, and nothing else is', () => {
	expect(marked('Schedulers and schedules; pre-scheduled plans.', ['schedul'])).toEqual([
		'Schedulers',
		'schedules;',
		'pre-scheduled',
	]);
});

test('a short text is given whole', () => {
	expect(joined('One adapter is enough.', ['adapt'])).toBe('One adapter is enough.');
});

test('a long text is cut where most different words of the query stand', () => {
	const text = `${filler(60)} adapter ${filler(60)} adapter memory ${filler(60)}`;
	expect(joined(text, ['adapt', 'memor'])).toMatch(/^… .*adapter memory.* …$/);
});

test('without any word of the query the text begins at its beginning', () => {
	expect(joined(filler(80), ['adapt'])).toMatch(/^plain0 .* …$/);
});

test('markup in a text stays text', () => {
	expect(joined('<img onerror> adapter', ['adapt'])).toBe('<img onerror> adapter');
});

test('an empty text has no parts', () => {
	expect(cutPassage('', new Set(['adapt']))).toEqual([]);
});
