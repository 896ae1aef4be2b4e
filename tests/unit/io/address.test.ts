import { describe, expect, test } from 'vitest';
import { readAddress, warnOfAddress } from '../../../src/io/address.ts';

describe('the address of a site', () => {
	test.each([
		[{}, 'http://localhost:4321', '/'],
		[{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
		[{ SITE_URL: 'https://example.org/', BASE_PATH: 'a/b' }, 'https://example.org', '/a/b/'],
		[{ SITE_URL: 'https://example.org', BASE_PATH: '/a/b/' }, 'https://example.org', '/a/b/'],
		[{ SITE_URL: 'https://example.org/atlas/' }, 'https://example.org', '/atlas/'],
		[{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
	])('of %j', (environment, origin, base) => {
		expect(readAddress(environment)).toEqual({ origin, base });
	});

	test.each([[{}], [{ SITE_URL: '' }], [{ SITE_URL: '', BASE_PATH: '/atlas/' }]])(
		'of which nothing is said in %j is warned of, with what to write',
		(environment) => {
			expect(warnOfAddress(environment)).toMatch(/localhost:4321.*SITE_URL=https:/);
		},
	);

	test.each(['https://example.org', 'http://localhost:8080'])('that is said to be %s is not', (site) => {
		expect(warnOfAddress({ SITE_URL: site })).toBeUndefined();
	});

	test.each([
		{ SITE_URL: 'example.org' },
		{ SITE_URL: 'ftp://example.org' },
		{ BASE_PATH: '/a b/' },
		{ BASE_PATH: '/../x' },
	])('is refused from %j with what to write', (environment) => {
		expect(() => readAddress(environment)).toThrow(/must be/);
	});
});
