import { expect, test } from 'vitest';
import { formatInitials } from '../../../src/domain/citations/author-list.ts';

test.each([
	['Jane', 'J.'],
	['Jane Q.', 'J. Q.'],
	['J.R.R.', 'J. R. R.'],
	['Jean-Pierre', 'J.-P.'],
	['Élodie Łucja', 'É. Ł.'],
	["Marc'Aurelio", 'M.'],
	['Yi R. (May)', 'Y. R.'],
	['H S V', 'H. S. V.'],
	['明', '明.'],
])('%s is shortened to %s', (given, initials) => {
	expect(formatInitials(given)).toBe(initials);
});
