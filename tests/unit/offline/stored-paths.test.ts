import { expect, test } from 'vitest';
import { listMissing, toPageKey } from '../../../src/islands/offline/stored-paths.ts';

test.each([
	['https://example.org/a/papers/lora/?q=1#findings', 'https://example.org/a/papers/lora/'],
	['https://example.org/a/papers/lora', 'https://example.org/a/papers/lora/'],
	['https://example.org/a/404.html', 'https://example.org/a/404.html'],
	['https://example.org/', 'https://example.org/'],
])('%s is kept as %s', (address, key) => {
	expect(toPageKey(address)).toBe(key);
});

test('what is missing stands in the order in which it is wanted', () => {
	expect(listMissing(['c', 'a', 'b'], ['a', 'd'])).toEqual(['c', 'b']);
});
