import { describe, expect, test } from 'vitest';
import {
	listForbidden,
	listLinks,
	parseMarkdown,
	renderMarkdown,
	splitSections,
	toPlainText,
} from '../../../src/domain/text/markdown.ts';

const render = (source: string) =>
	renderMarkdown(parseMarkdown(source), (url) => (url.startsWith('x:') ? undefined : url));

describe('Markdown as HTML', () => {
	test.each([
		['**strong** and *soft*', '<p><strong>strong</strong> and <em>soft</em></p>'],
		[
			'[in](/a/) and [out](https://example.org/)',
			'<p><a href="/a/">in</a> and <a href="https://example.org/" rel="noopener">out</a></p>',
		],
		['[refused](x:y) stays as words', '<p>refused stays as words</p>'],
		['a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
		['## Open questions', '<h2 id="open-questions">Open questions</h2>'],
		['1 < 2 & 3', '<p>1 &#x3C; 2 &#x26; 3</p>'],
	])('%s', (source, html) => {
		expect(render(source)).toBe(html);
	});

	test('sets mathematics in MathML', () => {
		expect(render('so $x^2$ grows')).toContain('<math><msup><mi>x</mi><mn>2</mn></msup></math>');
	});
});

test('headings get ids that stand once, by which sections are linked', () => {
	const tree = parseMarkdown('## Same\n\n### Dreams\n\n## Same');
	const html = renderMarkdown(tree, () => undefined);
	expect([...html.matchAll(/id="([^"]*)"/g)].map((match) => match[1])).toEqual(['same', 'dreams', 'same-2']);
	expect(splitSections(tree).map(({ anchor }) => anchor)).toEqual(['same', 'same-2']);
});

test('links that name a definition are links with its address', () => {
	const tree = parseMarkdown('- [LoRA][1] and [a *b*]\n\n[1]: ../papers/lora.md\n[a *b*]: x:y\n[1]: other.md\n');
	expect(listLinks(tree)).toEqual([
		{ url: '../papers/lora.md', line: 1 },
		{ url: 'x:y', line: 1 },
	]);
	const html = renderMarkdown(tree, (url) => (url === '../papers/lora.md' ? '/papers/lora/' : undefined));
	expect(html).toContain('<a href="/papers/lora/">LoRA</a> and a <em>b</em>');
});

test('plain text keeps the words of links and flattens mathematics', () => {
	expect(toPlainText(parseMarkdown('## Head\n\nSee [this\npaper](a.md), $x^2$.\n\n- one\n- two'))).toBe(
		'Head\n\nSee this paper, x².\n\none\ntwo',
	);
});

test('sections begin at second-level headings', () => {
	const sections = splitSections(parseMarkdown('## A\n\none\n\n## B\n\ntwo\n'));
	expect(sections.map(({ heading, line }) => ({ heading, line }))).toEqual([
		{ heading: 'A', line: 1 },
		{ heading: 'B', line: 5 },
	]);
});

test('links are listed with their lines, and what may not stand is found', () => {
	const tree = parseMarkdown('[a](b.md)\n\n<div>x</div>\n\n![p](q.png)\n');
	expect(listLinks(tree)).toEqual([{ url: 'b.md', line: 1 }]);
	expect(listForbidden(tree)).toEqual([
		{ what: 'raw HTML', line: 3 },
		{ what: 'an image', line: 5 },
	]);
});
