import { describe, expect, test } from 'vitest';
import { ARXIV_ID, DOI, makeDoiUrl, parseSafeUrl } from '../../../src/domain/text/url.ts';

describe('a URL that may leave the site', () => {
	test.each(['https://example.org/a?b=c#d', 'http://example.org/'])('%s passes', (url) => {
		expect(parseSafeUrl(url)).toBe(url);
	});

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,<script>',
		'vbscript:x',
		'mailto:a@example.org',
		'file:///etc/passwd',
		'//example.org/',
		'/relative/',
		'https://user:word@example.org/',
		'https://exa mple.org/',
		'https://example.org/"onclick="x',
		'',
	])('%j is refused', (url) => {
		expect(parseSafeUrl(url)).toBeUndefined();
	});
});

test.each(['2411.04034', '0706.0001', 'cs/0101001', 'math.GT/0309136'])('%s is an arXiv id', (id) => {
	expect(id).toMatch(ARXIV_ID);
});

test.each(['2411.04034v2', 'arXiv:2411.04034', '24.1', ''])('%j is no arXiv id', (id) => {
	expect(id).not.toMatch(ARXIV_ID);
});

test('a DOI with odd characters becomes a URL that holds them', () => {
	const doi = '10.1002/(SICI)1097<1::AID>3.0.CO;2-#';
	expect(makeDoiUrl(doi)).toBe('https://doi.org/10.1002/(SICI)1097%3C1%3A%3AAID%3E3.0.CO%3B2-%23');
	expect('10.1145/2746539.2746580').toMatch(DOI);
});
