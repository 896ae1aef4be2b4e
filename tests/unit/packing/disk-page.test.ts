import { describe, expect, test } from 'vitest';
import { makeDiskPage, makeDiskStyle } from '../../../src/domain/packing/disk-page.ts';

describe('a page made for a disk', () => {
	test.each([
		['papers/lora/index.html', '<a href="/a/topics/lora/#x">', '<a href="../../topics/lora/index.html#x">'],
		['papers/lora/index.html', '<a href="/a/">', '<a href="../../index.html">'],
		['index.html', '<a class="b" href="/a/search/?q=x">', '<a class="b" href="search/index.html?q=x">'],
		['index.html', '<a href="/a/data/papers.json">', '<a href="data/papers.json">'],
		['404.html', '<form action="/a/search/">', '<form action="search/index.html">'],
		['a/index.html', '<meta content="0; url=/a/papers/lora/">', '<meta content="0; url=../papers/lora/index.html">'],
		['a/index.html', '<a href="https://example.org/a/">', '<a href="https://example.org/a/">'],
		['a/index.html', '<a href="//a/b/">', '<a href="//a/b/">'],
		['a/index.html', '<a href="#main">', '<a href="#main">'],
		['a/index.html', '<p>href="/a/b/"</p>', '<p>href="/a/b/"</p>'],
	])('in %s turns %s into %s', (path, html, expected) => {
		expect(makeDiskPage(html, path, '/a/')).toBe(expected);
	});

	test('has no script, and shows what stands for readers without one', () => {
		const html = '<script type="module" src="/_assets/a.js"></script><noscript><p>Read on.</p></noscript>';
		expect(makeDiskPage(html, 'index.html', '/')).toBe('<p>Read on.</p>');
	});

	test('shows a component as it was rendered, without what would hydrate it', () => {
		const html =
			'<style>astro-island{display:contents}</style><astro-island uid="a" props="{&quot;b&quot;:1}"><p>Read on.</p></astro-island>';
		expect(makeDiskPage(html, 'index.html', '/')).toBe('<p>Read on.</p>');
	});

	test('keeps no room for what works by script only', () => {
		const html = '<aside class="filters" data-live></aside><div data-live="held" role="group"><p>data-live</p></div>';
		expect(makeDiskPage(html, 'papers/index.html', '/')).toBe(
			'<aside class="filters" data-live="never"></aside><div data-live="never" role="group"><p>data-live</p></div>',
		);
	});

	test('allows styles, fonts and pictures from the disk, and nothing else', () => {
		const html = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
		expect(makeDiskPage(html, 'index.html', '/')).toMatch(
			/content="default-src 'none'; style-src 'self' file:;[^"]*">$/,
		);
	});

	test('says on the search page why it does not search', () => {
		const html = '<noscript><p>Search needs JavaScript.</p></noscript>';
		expect(makeDiskPage(html, 'search/index.html', '/')).toMatch(/^<p>Search needs a web server\./);
	});
});

test('a stylesheet made for a disk finds its fonts beside it', () => {
	const css = 'src:url(/a/_assets/x.woff2)format("woff2");b:url("data:image/png;base64,AA")';
	expect(makeDiskStyle(css, '_assets/Page.css', '/a/')).toBe(
		'src:url(../_assets/x.woff2)format("woff2");b:url("data:image/png;base64,AA")',
	);
});
