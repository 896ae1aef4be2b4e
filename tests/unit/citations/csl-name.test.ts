import { expect, test } from 'vitest';
import { toCslName } from '../../../src/domain/citations/csl-name.ts';

test.each([
	['Jane Doe', { given: 'Jane', family: 'Doe' }],
	['  Jane   Q.  Doe ', { given: 'Jane Q.', family: 'Doe' }],
	['Yee Whye Teh', { given: 'Yee Whye', family: 'Teh' }],
	['Laurens van der Maaten', { given: 'Laurens', family: 'van der Maaten' }],
	['Joost Van de Weijer', { given: 'Joost', family: 'Van de Weijer' }],
	['Carlo C Del Mundo', { given: 'Carlo C', family: 'Del Mundo' }],
	['Remi Tachet des Combes', { given: 'Remi Tachet', family: 'des Combes' }],
	['Haitz Sáez de Ocáriz Borde', { given: 'Haitz Sáez', family: 'de Ocáriz Borde' }],
	['Guy L. Doe Jr.', { given: 'Guy L.', family: 'Doe', suffix: 'Jr.' }],
	['Guy L. Doe, Jr.', { given: 'Guy L.', family: 'Doe', suffix: 'Jr.' }],
	['Tim Berg III', { given: 'Tim', family: 'Berg', suffix: 'III' }],
	['Yi R. (May) Fung', { given: 'Yi R. (May)', family: 'Fung' }],
	['bell hooks', { given: 'bell', family: 'hooks' }],
	['Plato', { family: 'Plato' }],
])('%s is a person in parts', (printed, name) => {
	expect(toCslName(printed)).toEqual(name);
});

test.each([
	'LearnLM Team',
	'Adaptive Agent Team',
	'Fruit Works, Inc.',
	'Institute for Pears and Plums',
	'University of Somewhere',
	'Doe, Jane',
])('%s stays whole', (printed) => {
	expect(toCslName(printed)).toEqual({ literal: printed });
});
