import { expect, test } from 'vitest';
import { toCslName } from '../../../src/domain/citations/csl-name.ts';
import { parsePersonName } from '../../../src/domain/text/person-name.ts';

test.each([
	['Yee Whye Teh', { given: 'Yee Whye', family: 'Teh' }],
	['Laurens van der Maaten', { given: 'Laurens', family: 'van der Maaten' }],
	['Guy L. Doe, Jr.', { given: 'Guy L.', family: 'Doe', suffix: 'Jr.' }],
	['Yi R. (May) Fung', { given: 'Yi R. (May)', family: 'Fung' }],
	['Plato', { family: 'Plato' }],
	['LearnLM Team', { literal: 'LearnLM Team' }],
])('%s becomes a CSL name', (printed, name) => {
	expect(toCslName(printed)).toEqual(name);
	expect(toCslName(parsePersonName(printed))).toEqual(name);
});

test('a particle given apart stands before the family name', () => {
	expect(toCslName(parsePersonName({ family: 'Dyck', particle: 'van', given: 'Ann' }))).toEqual({
		family: 'van Dyck',
		given: 'Ann',
	});
});
