import { expect, test } from 'vitest';
import { parseEvidence } from '../../../src/domain/corpus/evidence.ts';

test.each([
	['an address alone', 'https://example.org/a', 'https://example.org/a', undefined],
	['an address with a remark', 'https://example.org/a (title seen)', 'https://example.org/a', 'title seen'],
	['parentheses within the address', 'https://example.org/a_(b) (seen)', 'https://example.org/a_(b)', 'seen'],
	['a remark before the address', 'mirror of https://example.org/a', 'https://example.org/a', 'mirror of'],
	[
		'an address within a sentence',
		'lists giving https://example.org/a too',
		undefined,
		'lists giving https://example.org/a too',
	],
	['an address cut short', 'https://example.org/.../a.txt', undefined, 'https://example.org/.../a.txt'],
	['a remark alone', 'two reference lists', undefined, 'two reference lists'],
	['a scheme that may not leave the site', 'javascript:alert(1)', undefined, 'javascript:alert(1)'],
	['an address with a password', 'https://a:b@example.org/', undefined, 'https://a:b@example.org/'],
])('%s', (_, note, url, remark) => {
	expect(parseEvidence(note)).toEqual({ url, remark });
});
