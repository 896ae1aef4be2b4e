import { describe, expect, test } from 'vitest';
import { collectHeaders, HEADER_RULES } from '../../../src/domain/hosting/header-rules.ts';
import { formatHeaders } from '../../../src/domain/hosting/headers-file.ts';
import { getMediaType, isCompressible } from '../../../src/domain/hosting/media-types.ts';
import { matchesRule } from '../../../src/domain/hosting/path-rule.ts';

describe('rules for headers', () => {
	test('allow no inline code and style but by its hash, and no other hosts', () => {
		const policy = collectHeaders('/papers/')['Content-Security-Policy'];
		expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
	});

	test.each([
		['/_assets/Page.B1t2k57p.css', 'public, max-age=31536000, immutable'],
		['/pagefind/index/en_1.pf_index', 'public, max-age=31536000, immutable'],
		['/search/index/a1b2/terms/0.json', 'public, max-age=31536000, immutable'],
		['/search/manifest.json', undefined],
		['/pagefind/pagefind.js', undefined],
		['/papers/', undefined],
	])('let %s be kept: %s', (path, caching) => {
		expect(collectHeaders(path)['Cache-Control']).toBe(caching);
	});

	test('never state one header twice for one path', () => {
		const paths = [
			'/papers/a.bib',
			'/_assets/a.css',
			'/pagefind/index/a.pf_index',
			'/pagefind/wasm.en.pagefind',
			'/feed.xml',
			'/themes/a/feed.xml',
			'/feed.json',
			'/data/papers.csl.json',
			'/',
		];
		for (const path of paths) {
			const names = HEADER_RULES.filter((rule) => matchesRule(path, rule.path)).flatMap(({ headers }) =>
				Object.keys(headers),
			);
			expect(names).toEqual([...new Set(names)]);
		}
	});

	test('are written below the base, one header a line, within what Cloudflare Pages reads', () => {
		const rule = { path: '/_assets/*', headers: { 'Cache-Control': 'immutable', 'X-Other': 'yes' } };
		expect(formatHeaders([rule], '/a/b/')).toBe('/a/b/_assets/*\n  Cache-Control: immutable\n  X-Other: yes\n');
		expect(HEADER_RULES.length).toBeLessThanOrEqual(100);
		const lines = formatHeaders(HEADER_RULES, '/a/b/').split('\n');
		expect(lines.filter((line) => line.length > 2000)).toEqual([]);
	});
});

describe('media types', () => {
	test.each([
		['/papers/a.bib', 'application/x-bibtex; charset=utf-8', true],
		['/papers/a.b/index.html', 'text/html; charset=utf-8', true],
		['/themes/a/feed.xml', 'application/atom+xml; charset=utf-8', true],
		['/feed.json', 'application/feed+json; charset=utf-8', true],
		['/papers/live-feed.json', 'application/json; charset=utf-8', true],
		['/papers/feed.json', 'application/json; charset=utf-8', true],
		['/papers/live-feed.bib', 'application/x-bibtex; charset=utf-8', true],
		['/sitemap.xml', 'application/xml; charset=utf-8', true],
		['/data/papers.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', true],
		['/data/papers.json', 'application/json; charset=utf-8', true],
		['/favicon.svg', 'image/svg+xml', true],
		['/a.woff2', 'font/woff2', false],
		['/a.png', 'image/png', false],
		['/pagefind/en.pf_meta', 'application/octet-stream', false],
		['/a.b/unknown', 'application/octet-stream', false],
	])('of %s: %s, compressed: %s', (path, type, compressed) => {
		expect(getMediaType(path)).toBe(type);
		expect(collectHeaders(path)['Content-Type'] ?? type).toBe(type);
		expect(isCompressible(type)).toBe(compressed);
	});
});
