import { expect, test } from 'vitest';
import { nameFew } from '../../../src/domain/corpus/author-names.ts';

test.each([
	[[], ''],
	[['Ada'], 'Ada'],
	[['Ada', 'Ben', 'Cy'], 'Ada, Ben, Cy'],
	[['Ada', 'Ben', 'Cy', 'Di'], 'Ada and 3 others'],
])('%j is written as %s', (names, text) => {
	expect(nameFew(names)).toBe(text);
});

test('where only the first is known by name, the others are counted', () => {
	expect(nameFew(['Ada'], 5)).toBe('Ada and 4 others');
});
