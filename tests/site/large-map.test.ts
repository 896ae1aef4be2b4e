import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/io/read-content.ts';
import { makeCorpus } from '../bench/corpus/corpus.ts';
import { listFiles } from './built-site.ts';
import { listBrokenLinks } from './links.ts';
import { buildProject, copyProject } from './project-copy.ts';

const PAPERS = 120;
/** Bounds so low that 120 papers make a large map. */
const AUTHOR_PAGES = 5;
const AT_MOST = `atMost: { links: 20, authorPages: ${AUTHOR_PAGES}, previews: 50, papersPerPage: 10 }\n`;
const content = mkdtempSync(join(tmpdir(), 'atlas-large-'));
let project: string;
let dist: string;

beforeAll(async () => {
	for (const { path, text } of makeCorpus(PAPERS, await readContent('content'))) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		// The registry stays empty: what it held would keep its page.
		const kept = path === 'site.yaml' ? text.replace(/^atMost:\n(?: .*\n)+/m, '') + AT_MOST : text;
		writeFileSync(join(content, path), path === 'permalinks.yaml' ? '{}\n' : kept);
	}
	project = copyProject();
	dist = buildProject(project, { CONTENT_DIR: content });
});
afterAll(() => {
	for (const folder of [content, project]) rmSync(folder, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const listPapers = (html: string) =>
	[...html.matchAll(/<p class="name"><span><a href="\/papers\/([a-z0-9-]+)\/"/g)].map(([, slug]) => slug);

/** Those with two papers or more that there is room for: authors with as many papers as one that is left out are left out too. */
function listMostFrequentAuthors(): string[] {
	const papers: { authors: string[] }[] = JSON.parse(read('data/papers.json'));
	const counts = new Map<string, number>();
	for (const name of papers.flatMap(({ authors }) => authors)) counts.set(name, (counts.get(name) ?? 0) + 1);
	for (let least = 2; ; least++) {
		const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
		if (names.length <= AUTHOR_PAGES) return names.sort();
	}
}

describe('a large map', () => {
	test('has no broken link', () => {
		expect(listBrokenLinks(dist, '/')).toEqual([]);
	});

	test('lists every paper once over the pages of its list, newest first', () => {
		const parts = Array.from({ length: PAPERS / 10 }, (_, i) => (i === 0 ? '' : `page/${i + 1}/`));
		const listed = parts.flatMap((part) => listPapers(read(`papers/${part}index.html`)));
		const papers: { slug: string; year: number | null }[] = JSON.parse(read('data/papers.json'));
		const years = new Map(papers.map(({ slug, year }) => [slug, year ?? 0]));
		expect(listed.toSorted()).toEqual(papers.map(({ slug }) => slug).toSorted());
		const inOrder = listed.map((slug = '') => years.get(slug) ?? 0);
		expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
	});

	test('gives each group of its indexes a page, and each author a place', () => {
		const data: { title: string; authors: string[] }[] = JSON.parse(read('data/papers.json'));
		const names = new Set(data.flatMap(({ authors }) => authors));
		const pages = listFiles(dist).filter((file) => file.startsWith('authors/of/'));
		const text = pages
			.map(read)
			.join('')
			.replaceAll(/<\/?b>/g, '');
		const missing = [...names].filter((name) => !text.includes(`>${name.replaceAll('&', '&amp;')}</a>`));
		expect(pages.length).toBeGreaterThan(5);
		expect(missing).toEqual([]);
		expect(listFiles(dist).filter((file) => file.startsWith('papers/by-year/of/')).length).toBeGreaterThan(5);
	});

	test('keeps within its bounds, and says what it left out', () => {
		const graph: { links: unknown[] } = JSON.parse(read('data/graph.json'));
		expect(graph.links).not.toEqual([]);
		expect(graph.links.length).toBeLessThanOrEqual(20);
		expect(read('graph/index.html')).toMatch(/\d+ pairs? of topics with fewer than \d+ papers in common are left out/);
		expect(read('about/index.html')).toMatch(/\d+ pairs? with fewer than \d+ shared papers/);
		const authors = listFiles(dist).filter((file) => /^authors\/(?!of\/)[^/]+\/index\.html$/.test(file));
		expect(authors.map((file) => /<h1[^>]*>([^<]*)/.exec(read(file))?.[1]).sort()).toEqual(listMostFrequentAuthors());
		expect(listFiles(dist).filter((file) => file.startsWith('previews/'))).toEqual(['previews/home.png']);
	});
});
