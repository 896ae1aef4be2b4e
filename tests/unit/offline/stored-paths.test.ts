import { expect, test } from 'vitest';
import { listImports, toPageKey } from '../../../src/islands/offline/stored-paths.ts';

test.each([
	['https://example.org/a/papers/lora/?q=1#findings', 'https://example.org/a/papers/lora/'],
	['https://example.org/a/papers/lora', 'https://example.org/a/papers/lora/'],
	['https://example.org/a/404.html', 'https://example.org/a/404.html'],
	['https://example.org/', 'https://example.org/'],
])('%s is kept as %s', (address, key) => {
	expect(toPageKey(address)).toBe(key);
});

test('the scripts that a script needs before it runs are listed, those that it may load later are not', () => {
	const script = 'import{a}from"./language.AAAAAAAA.js";import"./b.BBBBBBBB.js";const c=()=>import("./c.CCCCCCCC.js");';
	expect(listImports(script)).toEqual(['./language.AAAAAAAA.js', './b.BBBBBBBB.js']);
});
