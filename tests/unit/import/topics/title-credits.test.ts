import { expect, test } from 'vitest';
import { makeCreditRemover } from '../../../../src/domain/import/topics/title-credits.ts';

const removeCredit = makeCreditRemover(['David Hales', 'Nigel Gilbert']);

test.each([
	['Artificial Economics (Lecture Notes in Economics) by Ann Roe and John Doe (eds.)', 'Artificial Economics'],
	['Reasoning About Agents by David Lane', 'Reasoning About Agents'],
	['Agent Technology Edited by Nicholas R. Jennings, and Nigel van der Roe', 'Agent Technology'],
])('the credit of a reviewed book is no part of its title: %s', (title, expected) => {
	expect(removeCredit(title)).toBe(expected);
});

test.each([
	'Learning by Doing',
	'Estimation by Hales’ method of moments',
	'Growth by molecular beam epitaxy (MBE)',
	'Derby Winners',
])('a title that names no person after "by" stays: %s', (title) => {
	expect(removeCredit(title)).toBe(title);
});
