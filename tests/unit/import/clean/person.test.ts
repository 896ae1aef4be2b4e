import { expect, test } from 'vitest';
import { cleanNames, cleanPerson, parsePerson, printName } from '../../../../src/domain/import/clean/person.ts';

test.each([
	['Vaswani, Ashish', 'Ashish Vaswani'],
	['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
	['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
	['Gates, Jr.', 'Gates Jr.'],
	['van der Maaten, Laurens', 'Laurens van der Maaten'],
	['World Health Organization', 'World Health Organization'],
	['World Health Organization,', 'World Health Organization'],
	['Wei Wang 0001', 'Wei Wang'],
	['Müller, A. <a@example.org>', 'A. Müller'],
	['李, 明', '李明'],
	['李，明', '李明'],
	['Smith¹, Alice', 'Alice Smith'],
	['Alice Smith*', 'Alice Smith'],
	['Alice Smith1', 'Alice Smith'],
	['Tran, Minh Quang', 'Minh Quang Tran'],
])('%s is printed as %s', (text, printed) => {
	const name = cleanPerson(parsePerson(text));
	expect(name === undefined ? '' : printName(name)).toBe(printed);
});

test.each([
	[{ family: 'Person', given: 'Ada' }, 'Ada Person'],
	[{ family: 'Maaten', given: 'Laurens', particle: 'van der' }, 'Laurens van der Maaten'],
	[
		{ family: 'García Márquez', given: 'Gabriel' },
		{ family: 'García Márquez', given: 'Gabriel' },
	],
	[
		{ family: 'Nguyen Van', given: 'An' },
		{ family: 'Nguyen Van', given: 'An' },
	],
	[{ family: '王', given: '小明' }, '王小明'],
	[{ literal: 'World Health Organization' }, 'World Health Organization'],
	[{ literal: 'World Bank' }, { literal: 'World Bank' }],
	[{ family: 'Henry Louis Gates', given: 'Jr.' }, 'Henry Louis Gates Jr.'],
])('%j keeps its parts as %j', (parts, name) => {
	expect(cleanPerson(parts)).toEqual(name);
});

test.each(['others', 'et al.', 'et al', '…', '等'])('a list that ends in "%s" is not complete', (end) => {
	expect(cleanNames([{ printed: 'A. Person' }, { printed: end }])).toEqual({ names: ['A. Person'], isComplete: false });
});

test('a name stands once, and marks are no names', () => {
	const { names } = cleanNames(['Ada Person', 'Ada Person', '', '*', 'and'].map((printed) => ({ printed })));
	expect(names).toEqual(['Ada Person']);
});
