import { expect, test } from 'vitest';
import { count, formatNumber } from '../../../src/domain/text/count.ts';

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[12345, '12,345'],
	[1234567, '1,234,567'],
])('%d is written %s', (n, text) => {
	expect(formatNumber(n)).toBe(text);
});

test('one thing is one, none and many are many', () => {
	expect([0, 1, 2000].map((n) => count(n, 'paper'))).toEqual(['0 papers', '1 paper', '2,000 papers']);
	expect(count(2, 'essay of theirs', 'essays of theirs')).toBe('2 essays of theirs');
});
