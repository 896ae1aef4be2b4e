import { expect, test } from 'vitest';
import { findUrl } from '../../../../src/domain/import/clean/find-link.ts';

test.each([
	[['javascript:alert(1)', 'https://example.org/a'], 'https://example.org/a'],
	[['data:text/html,x'], undefined],
	[['mailto:a@example.org'], undefined],
	[['https://user:pass@example.org/'], undefined],
	[['https://example.org/"onclick'], undefined],
	[['/relative', 'paper.pdf'], undefined],
	[['example.org'], 'https://example.org/'],
	[['example.org/a_b?x=1'], 'https://example.org/a_b?x=1'],
	[['Available at https://example.org/a.'], 'https://example.org/a'],
	[['http://a.example.org/x, http://b.example.org/y'], 'http://a.example.org/x'],
	[['\\url{https://example.org/b}'], 'https://example.org/b'],
	[['C:\\\\papers\\\\smith.pdf'], undefined],
	[['www.example.org/a'], 'https://www.example.org/a'],
])('of %j the link that may stand in content is %s', (candidates, url) => {
	expect(findUrl(candidates)).toBe(url);
});
