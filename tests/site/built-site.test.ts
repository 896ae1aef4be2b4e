import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DIST, listFiles, readText } from './built-site.ts';
import { listBrokenLinks } from './links.ts';
import { content } from './shipped-content.ts';

const papers: Record<string, unknown>[] = JSON.parse(readText('data/papers.json'));
const files = new Set(listFiles());

describe('the built atlas', () => {
	test('has a file for every page that it promises, and every page is in the registry of public paths', () => {
		expect(content.pages.filter((page) => !files.has(`${page.slice(1)}index.html`))).toEqual([]);
		expect(content.pages.filter((page) => !(page in content.corpus.permalinks))).toEqual([]);
	});

	test('has no broken internal link or fragment', () => {
		expect(listBrokenLinks(DIST, '/')).toEqual([]);
	});

	test('loads nothing from another host', () => {
		const loading =
			/<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon)")[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/;
		const guilty = [...files].filter((file) => file.endsWith('.html') && loading.test(readText(file)));
		expect(guilty).toEqual([]);
	});

	test('allows on each page the code that stands in it', () => {
		const refused = ['', 'graph/', 'library/', 'compare/', 'reading-list/', 'embed/graph/'].flatMap((page) => {
			const html = readText(`${page}index.html`);
			const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
			return [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)]
				.map(([, , code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`)
				.filter((hash) => !policy.replaceAll('&#39;', "'").includes(`'${hash}'`));
		});
		expect(refused).toEqual([]);
	});
});

describe('data/papers.json', () => {
	test('holds every paper with every field, unknown ones as null', () => {
		expect(papers.map((paper) => paper['slug'])).toEqual(content.corpus.papers.map(({ slug }) => slug));
		const fields =
			'slug url title titlePlain authors year venue arxiv doi code kind themes topics facets takeaway summary related sources';
		for (const paper of papers) expect(Object.keys(paper)).toEqual(expect.arrayContaining(fields.split(' ')));
		expect(papers.filter((paper) => Object.values(paper).some((value) => value === undefined || value === ''))).toEqual(
			[],
		);
	});

	test('keeps TeX in titles and shows it as plain text and as mathematics', () => {
		const paper = papers.find((entry) => entry['arxiv'] === '2501.06252');
		expect(paper).toMatchObject({
			title: '$\\text{Transformer}^2$: Self-adaptive LLMs',
			titlePlain: 'Transformer²: Self-adaptive LLMs',
		});
		const html = readText(`papers/${paper?.['slug']}/index.html`);
		expect(html).toContain('<title>Transformer²: Self-adaptive LLMs · Adaptation Atlas</title>');
		expect(html).toMatch(/<h1[^>]*><math>/);
	});
});

describe('data/graph.json', () => {
	const graph: { nodes: Record<string, unknown>[]; links: Record<string, number & string & string[]>[] } = JSON.parse(
		readText('data/graph.json'),
	);

	test('holds a node for every topic and a page for every link', () => {
		expect(graph.nodes.map((node) => node['id'])).toEqual(content.corpus.topics.map((topic) => topic.slug));
		for (const { source, target } of graph.links) expect(files).toContain(`topics/${source}/${target}/index.html`);
	});

	test('states counts that its papers bear out and strengths that its counts bear out', () => {
		for (const link of graph.links) {
			const { source = '', target = '', count = 0, expected = 0, strength = 0, papers: shared } = link;
			const both = content.corpus.papers.filter(({ topics }) =>
				[source, target].every((topic) => topics.some((slug) => slug === topic)),
			);
			expect([...(shared ?? [])].sort()).toEqual(both.map(({ slug }) => slug).sort());
			expect(count).toBe(both.length);
			expect(strength).toBeCloseTo(count / expected, 9);
		}
	});
});
