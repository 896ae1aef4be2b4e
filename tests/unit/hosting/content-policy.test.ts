import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import load from 'astro/runtime/client/load.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import { expect, test } from 'vitest';
import { CONTENT_POLICY, ISLAND_HASHES, ISLAND_POLICY } from '../../../src/domain/hosting/content-policy.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the hashes are those of the inline code of this version of Astro', () => {
	expect(ISLAND_HASHES.scripts.slice(0, 2)).toEqual([hash(island), hash(load)]);
	expect(ISLAND_HASHES.styles).toEqual([hash(ISLAND_STYLES)]);
});

test('pages without a hydrated component allow no inline code at all', () => {
	expect(CONTENT_POLICY).not.toMatch(/sha256|unsafe-inline|'unsafe-eval'/);
	expect(ISLAND_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

test('the README gives servers the policy that the site has', () => {
	const stated = readFileSync('README.md', 'utf8').matchAll(/Content-Security-Policy "([^"]+)"/g);
	expect([...stated].map(([, policy]) => policy)).toEqual([ISLAND_POLICY, ISLAND_POLICY]);
});
