import { expect, test } from 'vitest';
import type { Author } from '../../../src/domain/corpus/corpus.ts';
import { describeSimilarAuthors, findSimilarAuthors } from '../../../src/domain/corpus/similar-authors.ts';
import { parsePersonName } from '../../../src/domain/text/person-name.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';

const make = (name: string): Author => ({
	name,
	slug: makeSlug(name),
	parts: parsePersonName(name),
	variants: [],
	papers: [],
	hasPage: false,
});
const pair = (...names: string[]) =>
	findSimilarAuthors(names.map(make)).map(([other, fuller]) => [other.name, fuller.name]);

test.each([
	['Jorg Bornschein', 'Jörg Bornschein'],
	['George Cristian Muraru', 'George-Cristian Muraru'],
	['S. Levine', 'Sergey Levine'],
	['Samuel Smith', 'Samuel L. Smith'],
	['Nando De Freitas', 'Nando de Freitas'],
])('%s may be %s', (other, fuller) => {
	expect(pair(other, fuller)).toEqual([[other, fuller]]);
});

test.each([
	['Wei Wang', 'Wen Wang'],
	['Anna Li', 'Anna Liu'],
	['Samuel A. Smith', 'Samuel L. Smith'],
])('%s is not %s', (one, other) => {
	expect(pair(one, other)).toEqual([]);
});

test('an initial that fits two authors is left alone', () => {
	expect(pair('J. Smith', 'John Smith', 'Jane Smith')).toEqual([]);
});

test('the advice is as the file would have it, and nothing where there is none', () => {
	expect(describeSimilarAuthors(findSimilarAuthors([make('S. Levine'), make('Sergey Levine')]))).toContain(
		'  S. Levine: Sergey Levine',
	);
	expect(describeSimilarAuthors([])).toBe('');
});
