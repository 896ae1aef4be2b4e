import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toCsl } from '../../src/domain/citations/csl.ts';
import { toCslName } from '../../src/domain/citations/csl-name.ts';
import { getWorkType } from '../../src/domain/metadata/describe-paper.ts';
import { listRedirects, paths } from '../../src/domain/permalinks/paths.ts';
import { makeArxivUrl } from '../../src/domain/text/url.ts';
import { DIST, listFiles, readText } from './built-site.ts';
import { readLinks, readMeta, readThings } from './head.ts';
import { content } from './shipped-content.ts';
import { readAsZotero } from './zotero.ts';

const { papers } = content.corpus;
const ORIGIN = 'http://localhost:4321';
const files = new Set(listFiles());
const redirects = listRedirects(content.corpus);
/** Those for search engines. */
const pages = content.pages.filter((page) => !redirects.has(page) && page !== paths.graphEmbed());
const read = (page: string) => readText(`${page.slice(1)}index.html`);
const readPaper = (slug: string) => read(`/papers/${slug}/`);

/** The page of an author, or a search for the papers of one who has none. */
function findAuthorHref(printed: string): string {
	const author = content.corpus.authors.find(({ name, variants }) => [name, ...variants].includes(printed));
	return author?.hasPage
		? `/authors/${author.slug}/`
		: `/search/?${new URLSearchParams({ q: `author:"${author?.name}"` })}`;
}

test('the sitemap says on which day each paper joined', () => {
	const days = new Map(
		[...readText('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>\s*<lastmod>([^<]*)<\/lastmod>/g)].map(
			([, loc, day]) => [loc, day] as const,
		),
	);
	const told = papers.map(({ slug }) => [slug, days.get(`${ORIGIN}/papers/${slug}/`)]);
	expect(told).toEqual(papers.map(({ slug, added }) => [slug, added]));
});

describe('every page', () => {
	test('names its one address alike in canonical link, og:url and sitemap', () => {
		const sitemap = [...readText('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
		const told = pages.map((page) => [...readLinks(read(page), 'canonical'), ...readMeta(read(page), 'og:url')]);
		expect(told).toEqual(pages.map((page) => [ORIGIN + page, ORIGIN + page]));
		expect(sitemap).toEqual(pages.map((page) => ORIGIN + page));
	});

	test('has a preview that is there, with title, description and size', () => {
		const lacking = pages.filter((page) => {
			const html = read(page);
			const [image = ''] = readMeta(html, 'og:image');
			const all = ['og:type', 'og:title', 'og:description', 'og:image:width', 'og:image:height', 'twitter:card'];
			return (
				!files.has(image.slice(ORIGIN.length + 1)) ||
				all.some((key) => readMeta(html, key).filter(Boolean).length !== 1)
			);
		});
		expect(lacking).toEqual([]);
	});

	test('has a preview of at most 40 KB, the map on that of the home page of at most 80 KB', () => {
		const { themes, topics } = content.corpus;
		const home = 'previews/home.png';
		const others = [
			...papers.map(({ slug }) => `previews/papers/${slug}.png`),
			...themes.map(({ slug }) => `previews/themes/${slug}.png`),
			...topics.map(({ slug }) => `previews/topics/${slug}.png`),
		];
		expect([...files].filter((file) => file.startsWith('previews/')).sort()).toEqual([home, ...others].sort());
		const isTooLarge = (file: string) => statSync(`${DIST}/${file}`).size > (file === home ? 80 : 40) * 1024;
		expect([home, ...others].filter(isTooLarge)).toEqual([]);
	});

	test('gives every heading within it an anchor', () => {
		const bare = pages.filter((page) => /<h2(?![^>]*\bid=)/.test(read(page).replace(/<li\b.*?<\/li>/gs, '')));
		expect(bare).toEqual([]);
	});

	test('has structured data that can be read, each paper as an article with its topics and trail', () => {
		for (const page of pages) expect(() => readThings(read(page))).not.toThrow();
		for (const paper of papers) {
			const [article, trail] = readThings(readPaper(paper.slug));
			expect(article).toMatchObject({ '@type': getWorkType(paper), name: paper.titlePlain });
			expect(article?.['about']).toMatchObject(paper.topics.map((slug) => ({ url: `${ORIGIN}/topics/${slug}/` })));
			expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
		}
	});
});

describe('the head of a paper page', () => {
	test('is read by Zotero as the paper, field by field', () => {
		for (const paper of papers) {
			const { itemType, fields, creators } = readAsZotero(readPaper(paper.slug));
			const csl = toCsl(paper);
			expect(fields['title']).toBe(csl.title);
			// The site is not where the paper appeared.
			expect(fields['publicationTitle']).not.toBe(content.corpus.site.title);
			const types: Readonly<Record<typeof csl.type, string>> = {
				'paper-conference': 'conferencePaper',
				'article-journal': 'journalArticle',
				article: 'preprint',
				chapter: 'bookSection',
				book: 'book',
				thesis: 'thesis',
				report: 'report',
				software: 'computerProgram',
				dataset: 'dataset',
				webpage: 'webpage',
				document: 'document',
			};
			expect([paper.slug, itemType]).toEqual([paper.slug, types[csl.type]]);
			expect(fields['date']).toBe(csl.issued?.['date-parts'][0][0].toString());
			expect(fields['DOI']).toBe(csl.DOI);
			const arxivUrl = paper.arxiv && makeArxivUrl(paper.arxiv);
			expect(fields['url']).toBe(arxivUrl ?? csl.URL ?? `${ORIGIN}/papers/${paper.slug}/`);
			if (['paper-conference', 'article-journal'].includes(csl.type))
				expect(fields['publicationTitle']).toBe(csl['container-title']);
			if (csl.type === 'article' && paper.arxiv) expect(fields['number']).toBe(`arXiv:${paper.arxiv}`);
			const expected = paper.authorNames.map(toCslName).map(({ family = '', given, suffix, literal }) => ({
				firstName: [given, suffix].filter(Boolean).join(' '),
				lastName: literal ?? family,
			}));
			expect(creators).toEqual(expected);
		}
	});

	test('has no element whose class makes Zotero guess authors from its words', () => {
		const guilty = papers.filter(({ slug }) => /class="[^"]*(?:byline|vcard)/i.test(readPaper(slug)));
		expect(guilty.map(({ slug }) => slug)).toEqual([]);
	});

	test('names no PDF and no date that nobody knows', () => {
		const guilty = papers.filter(({ slug, year }) => {
			const html = readPaper(slug);
			return (
				readMeta(html, 'citation_pdf_url').length > 0 ||
				(year === undefined && readMeta(html, 'citation_publication_date').length > 0)
			);
		});
		expect(guilty).toEqual([]);
	});

	test('points to what to cite, its other forms, its authors, its collection and its type', () => {
		for (const paper of papers) {
			const html = readPaper(paper.slug);
			const own = `/papers/${paper.slug}`;
			expect(readLinks(html, 'cite-as')).toEqual([toCsl(paper).URL ?? `${ORIGIN}${own}/`]);
			expect(readLinks(html, 'describedby')).toEqual([`${own}.bib`, `${own}.ris`, `${own}.json`, `${own}.md`]);
			expect(readLinks(html, 'alternate', 'application/x-bibtex')).toEqual([`${own}.bib`]);
			expect(readLinks(html, 'type')).toContain(`https://schema.org/${getWorkType(paper)}`);
			expect(readLinks(html, 'collection')).toEqual([`/themes/${paper.themes[0]}/`]);
			expect(readLinks(html, 'author')).toEqual([...new Set(paper.authors)].map(findAuthorHref));
		}
	});
});
