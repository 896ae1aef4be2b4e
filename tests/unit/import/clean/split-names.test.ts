import { expect, test } from 'vitest';
import { splitCommas, splitNames } from '../../../../src/domain/import/clean/split-names.ts';

test.each([
	['Smith, A. and Doe, B.', ['Smith, A.', 'Doe, B.']],
	['Smith, A.; Doe, B.;', ['Smith, A.', 'Doe, B.']],
	['A. Smith; and B. Doe', ['A. Smith', 'B. Doe']],
	['Jane Smith \\& John Doe', ['Jane Smith', 'John Doe']],
	['Smith, J. & Doe, A.', ['Smith, J.', 'Doe, A.']],
	['{Barnes and Noble; Sons}', ['{Barnes and Noble; Sons}']],
	['Johnson & Johnson', ['Johnson & Johnson']],
	['Jos&eacute; Garc&iacute;a', ['Jos&eacute; Garc&iacute;a']],
	['Anders Andersen', ['Anders Andersen']],
])('the names of "%s" are %j', (text, names) => {
	expect(splitNames(text)).toEqual(names);
});

test.each([
	['Alice Smith, Bob Doe, Carol Roe', ['Alice Smith', 'Bob Doe', 'Carol Roe']],
	['Smith, A., Doe, B.', ['Smith, A.', 'Doe, B.']],
	['García Márquez, Gabriel José', ['García Márquez, Gabriel José']],
	['Gates III, William H.', ['Gates III, William H.']],
	['Petrov IV, Sidorov AA', ['Petrov IV', 'Sidorov AA']],
	['Smith, Jr., John', ['Smith, Jr., John']],
	['Smith, John, PhD', ['Smith, John']],
	['Zeiler, MD', ['Zeiler, MD']],
	['family=Grabska, given=Agnieszka, suffix=Jr.', ['family=Grabska, given=Agnieszka, suffix=Jr.']],
	['{Dep. of X, Office of Y, City}', ['{Dep. of X, Office of Y, City}']],
])('between its commas "%s" holds %j', (name, names) => {
	expect(splitCommas(name)).toEqual(names);
});
