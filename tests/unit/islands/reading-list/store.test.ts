import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readNamed, readStored, writeNamed, writeStored } from '../../../../src/islands/reading-list/store.ts';

let stored: Map<string, string>;

beforeEach(() => {
	stored = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
	});
	vi.stubGlobal('dispatchEvent', () => true);
});
afterEach(() => vi.unstubAllGlobals());

test.each([
	['the starred list', 'reading-list:/', () => writeStored(readStored().list)],
	['the lists with names', 'reading-list:/:named', () => writeNamed(readNamed().list)],
])('what cannot be read of %s is copied before it is overwritten', (_, key, rewrite) => {
	stored.set(key, '[{"slug":"cut-off');
	rewrite();
	expect([...stored]).toEqual([
		[key, '[]'],
		[`${key}:unreadable`, '[{"slug":"cut-off'],
	]);
	rewrite();
	expect(stored.get(`${key}:unreadable`)).toBe('[{"slug":"cut-off');
});
