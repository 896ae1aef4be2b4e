import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/domain/text/markdown.ts';
import { formatMarkdown } from '../../../src/domain/text/markdown-source.ts';
import { escapeMarkdown } from '../../../src/domain/text/markup.ts';

test.each([
	['links led elsewhere', 'See [a](../papers/a.md).', 'See [a](https://example.org/a.md).'],
	['unknown links as words', 'See [_b_ and c](javascript:x).', 'See _b_ and c.'],
	['mathematics as it was', 'With $\\beta_2$ at 1.', 'With $\\beta_2$ at 1.'],
	['lists and headings', '## A\n\n* b\n* c', '## A\n\n- b\n- c'],
])('Markdown is written with %s', (_, source, expected) => {
	const write = () =>
		formatMarkdown(tree, (url) => (url.endsWith('a.md') ? 'https://example.org/a.md' : undefined)).trim();
	const tree = parseMarkdown(source);
	expect(write()).toBe(expected);
	expect(write()).toBe(expected);
});

test('plain text is escaped where Markdown would take it for a mark', () => {
	expect(escapeMarkdown('a_b *c* [d] $5\n<e>')).toBe('a\\_b \\*c\\* \\[d\\] \\$5 \\<e\\>');
});
