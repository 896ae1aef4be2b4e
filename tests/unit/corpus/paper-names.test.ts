import { expect, test } from 'vitest';
import { nameAuthors } from '../../../src/domain/corpus/paper-names.ts';
import { getPaper, makePaper } from '../citations/papers.ts';

test.each([
	['everything known', 'Jane Doe, Erik Berg'],
	['accents and special letters', 'Łukasz Żółć and 5 others'],
	['edited book', 'Ann B. van Roe, Tim Poe Jr. (editors)'],
	['book with one editor', 'Ann B. van Roe (editor)'],
	['chapter', 'Jane Doe, Erik Berg'],
	['title alone', 'Authors not recorded'],
])('%s is by %s', (name, people) => {
	expect(nameAuthors(getPaper(name))).toBe(people);
});

test('three authors are all named', () => {
	expect(nameAuthors(makePaper({ authors: ['A B', 'C D', 'E F'] }))).toBe('A B, C D, E F');
});
