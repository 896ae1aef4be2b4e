import { expect, test } from 'vitest';
import { toPageKey } from '../../../src/islands/offline/stored-paths.ts';

test.each([
	['https://example.org/a/papers/lora/?q=1#findings', 'https://example.org/a/papers/lora/'],
	['https://example.org/a/papers/lora', 'https://example.org/a/papers/lora/'],
	['https://example.org/a/404.html', 'https://example.org/a/404.html'],
	['https://example.org/', 'https://example.org/'],
])('%s is kept as %s', (address, key) => {
	expect(toPageKey(address)).toBe(key);
});
