import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCitationKey } from '../../../src/domain/citations/citation-key.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
	['Non-Stationary Learning of Networks', ['Alexandre Galashov', 'Jane Doe'], 2024, 'galashov2024nonstationary'],
	['On the Use of Apples', ['Łukasz Øster-Weiß'], 2024, 'osterweiss2024use'],
	['A Study', ['Laurens van der Maaten'], 2008, 'vandermaaten2008study'],
	['$\\text{Sorter}^2$: Self-sorting', ['Guy Doe Jr.'], 2025, 'doe2025sorter2'],
	['Sort-$\\infty$: Endless', ["Erin O'Brien"], 2025, 'obrien2025sort'],
	['What It Is', ['Jane Doe'], 2024, 'doe2024what'],
	['Apples', ['Plato'], undefined, 'platoapples'],
	['Human-Timescale Adaptation', ['Apple Sorting Team'], 2023, 'applesortingteam2023humantimescale'],
	['The Sorting of Apples', undefined, 2024, 'sorting2024apples'],
	['Sorting', undefined, undefined, 'sorting'],
	['2x Faster Sorting', ['Jane Doe'], 2023, 'doe2023faster'],
	['3D Apples', undefined, 2024, 'apples2024'],
	['3D', undefined, 2024, 'paper3d2024'],
	['苹果', undefined, 2024, 'paper2024'],
	['Sorting Apples', ['王明'], 2024, 'sorting2024apples'],
])('%j by %j in %s gets the key %s', (title, authors, year, key) => {
	expect(makeCitationKey({ title, ...(authors && { authors }), ...(year && { year }) }, NONE)).toBe(key);
});

test('a key that is taken, in whatever case, gets the next letter', () => {
	const paper = { title: 'Sorting', authors: ['Jane Doe'], year: 2024 };
	expect(makeCitationKey(paper, new Set(['Doe2024Sorting']))).toBe('doe2024sortingb');
	expect(makeCitationKey(paper, new Set(['doe2024sorting', 'doe2024sortingb']))).toBe('doe2024sortingc');
});

test('sixty equal papers get sixty keys', () => {
	const taken = new Set<string>();
	for (let i = 0; i < 60; i++) taken.add(makeCitationKey({ title: 'Sorting', year: 2024 }, taken));
	expect(taken.size).toBe(60);
	expect([...taken].slice(24, 28)).toEqual(['sorting2024y', 'sorting2024z', 'sorting2024ba', 'sorting2024bb']);
});

test('any title and name make a key of ASCII letters and digits that begins with a letter', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1 });
	fc.assert(
		fc.property(text, fc.option(text, { nil: undefined }), (title, author) => {
			const key = makeCitationKey({ title, ...(author && { authors: [author] }), year: 2024 }, NONE);
			expect(key).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
		}),
		{ seed: 6, numRuns: 1000 },
	);
});
