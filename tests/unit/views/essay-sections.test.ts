import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Theme } from '../../../src/domain/corpus/corpus.ts';
import { makeAnchor, parseMarkdown } from '../../../src/domain/text/markdown.ts';
import { listSections, nameGroups } from '../../../src/views/essay-sections.ts';

const theme = {
	essay: parseMarkdown('Opening.\n\n## Deep sleep\n\nText.\n\n## Open questions\n\nText.\n'),
	groups: [{ name: 'Deep sleep' }, { name: 'Dreams' }],
} as unknown as Theme;

test('a section keeps its address where a group of papers has its name, and the group gets another', () => {
	expect(listSections(theme).map(({ href }) => href)).toEqual(['#deep-sleep', '#open-questions']);
	expect(nameGroups(theme)).toEqual(['papers-deep-sleep', 'dreams']);
});

test('of sections and groups with one name each has its own address', () => {
	const twice = {
		essay: parseMarkdown('## Dreams\n\nText.\n\n## Dreams\n\nText.\n'),
		groups: [{ name: 'Dreams' }, { name: 'Papers dreams' }],
	} as unknown as Theme;
	expect(listSections(twice).map(({ href }) => href)).toEqual(['#dreams', '#dreams-2']);
	expect(nameGroups(twice)).toEqual(['papers-dreams', 'papers-papers-dreams']);
});

test('no heading of an essay gets an address that its page gives to a part of its own', () => {
	const templates = [
		'pages/themes/[slug].astro',
		'pages/papers/[slug].astro',
		'pages/about/index.astro',
		'layouts/Page.astro',
	];
	const parts = readdirSync('src/components').filter((name) => /^(?:AboutPaper|Citation|ThemeFigure)/.test(name));
	const files = [...templates, ...parts.map((name) => `components/${name}`)];
	const ids = files.flatMap((file) =>
		[...readFileSync(`src/${file}`, 'utf8').matchAll(/\bid="([a-z-]+)"/g)].map(([, id]) => id ?? ''),
	);
	expect(ids).toEqual(expect.arrayContaining(['main', 'table', 'papers', 'cite', 'figure']));
	expect(ids.filter((id) => makeAnchor(id) === id)).toEqual([]);
	expect(makeAnchor('Papers')).toBe('section-papers');
});
