import { afterEach, expect, test, vi } from 'vitest';
import { readQuery } from '../../../../src/islands/compare/use-address.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
	['', '?papers=lora,replay'],
	['?utm_source=x', '?papers=lora,replay'],
	['?papers=adapters&hide=year', '?papers=adapters&hide=year'],
	['?papers=', '?papers='],
])('the address %j compares %j where lora and replay are marked', (search, query) => {
	vi.stubGlobal('location', { search });
	vi.stubGlobal('localStorage', { getItem: (key: string) => (key === 'compare:/' ? '["lora","replay"]' : null) });
	expect(readQuery()).toBe(query);
});
