import { expect, test } from 'vitest';
import { formatPerson, listAuthors, parsePerson } from '../../../../src/domain/import/clean/person.ts';

test.each([
	['Vaswani, Ashish', 'Ashish Vaswani'],
	['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
	['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
	['van der Maaten, Laurens', 'Laurens van der Maaten'],
	['World Health Organization', 'World Health Organization'],
	['World Health Organization,', 'World Health Organization'],
	['Wei Wang 0001', 'Wei Wang'],
	['Müller, A. <a@example.org>', 'A. Müller'],
	['李, 明', '明 李'],
])('%s is printed as %s', (text, printed) => {
	expect(formatPerson(parsePerson(text))).toBe(printed);
});

test.each(['others', 'et al.', 'et al', '…'])('a list that ends in "%s" is not complete', (end) => {
	expect(listAuthors([{ literal: 'A. Person' }, { literal: end }])).toEqual({
		authors: ['A. Person'],
		isComplete: false,
	});
});

test('a name stands once, and marks are no names', () => {
	const { authors } = listAuthors(['A. Person', 'A. Person', '', '*', 'and'].map((literal) => ({ literal })));
	expect(authors).toEqual(['A. Person']);
});
