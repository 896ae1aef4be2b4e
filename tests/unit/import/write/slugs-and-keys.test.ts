import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITE_KEY } from '../../../../src/domain/corpus/schema.ts';
import type { Metadata } from '../../../../src/domain/import/clean/clean-record.ts';
import { claimCite } from '../../../../src/domain/import/write/slugs-and-keys.ts';

const makeKey = (metadata: Metadata, taken: Iterable<string> = [], citeKey = '') =>
	claimCite({ metadata, citeKey }, new Set(taken), 'en');

test.each([
	['Learning of Networks', ['Alexandre Galashov', 'Jane Doe'], 2024, 'galashov2024learning'],
	['On the Use of Apples', ['Łukasz Öster'], 2024, 'oster2024apples'],
	['A Study', ['Laurens van der Maaten'], 2008, 'maaten2008study'],
	['$\\text{Sort}$-$\\infty$: Endless', ["Erin O'Brien"], 2025, 'obrien2025sort'],
	['What It Is', ['Jane Doe'], 2024, 'doe2024what'],
	['Apples', ['Plato'], undefined, 'platoapples'],
	['Human Adaptation', ['Apple Sorting Team'], 2023, 'applesortingteam2023human'],
	['The Sorting of Apples', undefined, 2024, 'anon2024sorting'],
	['2x Faster Sorting', ['Jane Doe'], 2023, 'doe2023faster'],
	['3D', undefined, 2024, 'anon2024'],
	['苹果', ['王明'], 2024, 'wang2024pingguo'],
])('%j by %j in %s gets the key %s', (title, authors, year, key) => {
	expect(makeKey({ title, ...(authors && { authors }), ...(year && { year }) })).toBe(key);
});

test('a library’s own key stays as it is, without what no key may hold', () => {
	expect(makeKey({ title: 'Sorting' }, [], 'Doe:2024_a')).toBe('Doe:2024_a');
	expect(makeKey({ title: 'Sorting' }, [], '{Doe 2024}')).toBe('Doe2024');
	expect(makeKey({ title: 'Sorting' }, [], '***')).toBe('anonsorting');
});

test('a key that is taken, in whatever case, gets the next letter', () => {
	const paper: Metadata = { title: 'Sorting', authors: ['Jane Doe'], year: 2024 };
	expect(makeKey(paper, ['doe2024sorting'])).toBe('doe2024sortingb');
	expect(makeKey(paper, ['doe2024sorting', 'doe2024sortingb'])).toBe('doe2024sortingc');
	expect(makeKey(paper, ['doe2024'], 'DOE2024')).toBe('DOE2024b');
});

test('sixty equal papers get sixty keys', () => {
	const taken = new Set<string>();
	const keys = Array.from({ length: 60 }, () => claimCite({ metadata: { title: 'Sorting', year: 2024 } }, taken, 'en'));
	expect(taken).toEqual(new Set(keys));
	expect(keys.slice(24, 28)).toEqual([
		'anon2024sortingy',
		'anon2024sortingz',
		'anon2024sortingx25',
		'anon2024sortingx26',
	]);
});

test('any title, name and key make one that the content may hold', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1 });
	fc.assert(
		fc.property(
			text,
			fc.option(text, { nil: undefined }),
			fc.string({ unit: 'grapheme' }),
			(title, author, citeKey) => {
				expect(makeKey({ title, ...(author && { authors: [author] }), year: 2024 }, [], citeKey)).toMatch(CITE_KEY);
			},
		),
		{ seed: 6, numRuns: 1000 },
	);
});
