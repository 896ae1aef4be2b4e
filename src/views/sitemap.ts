/** Sitemaps (sitemaps.org 0.9): every page that search engines may list, redirects and the embedded graph left out. */
import { XMLBuilder } from 'fast-xml-parser';
import type { Atlas } from '../atlas/atlas.ts';
import { listRedirects, paths } from '../domain/permalinks/paths.ts';

/** The protocol's limit on URLs in one file. */
const URLS_PER_FILE = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface SitemapUrl {
	readonly loc: string;
	/** The day on which what the page is about last changed, where the content records it. */
	readonly lastmod?: string;
}

/** The listed URLs, in lists of at most 50,000. */
export function listSitemapUrls(atlas: Atlas): readonly (readonly SitemapUrl[])[] {
	const redirects = listRedirects(atlas.corpus);
	const listed = atlas.pages.filter((page) => !redirects.has(page) && page !== paths.graphEmbed());
	const days = listDays(atlas);
	const urls = listed.map((page) => {
		const lastmod = days.get(page);
		return { loc: atlas.toAbsolute(page), ...(lastmod && { lastmod }) };
	});
	return Array.from({ length: Math.ceil(urls.length / URLS_PER_FILE) }, (_, i) =>
		urls.slice(i * URLS_PER_FILE, (i + 1) * URLS_PER_FILE),
	);
}

/** The day of a paper is that on which it joined, of a theme also that of its review, of a topic that of its newest paper. */
function listDays({ corpus }: Atlas): ReadonlyMap<string, string> {
	const days = new Map<string, string>();
	const note = (page: string, day: string | undefined) => {
		if (day && day > (days.get(page) ?? '')) days.set(page, day);
	};
	for (const paper of corpus.papers) {
		for (const page of [paths.home(), paths.papers(), paths.paper(paper.slug)]) note(page, paper.added);
		for (const theme of paper.themes) note(paths.theme(theme), paper.added);
		for (const topic of paper.topics) note(paths.topic(topic), paper.added);
	}
	for (const { slug, added, reviewed } of corpus.themes) {
		for (const day of [added, reviewed]) note(paths.theme(slug), day);
	}
	return days;
}

function formatXml(document: object): string {
	const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
	return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(document)}`;
}

export function formatSitemap(urls: readonly SitemapUrl[]): string {
	return formatXml({ urlset: { '@xmlns': NAMESPACE, url: urls } });
}

export function formatSitemapIndex(atlas: Atlas, count: number): string {
	const sitemap = Array.from({ length: count }, (_, i) => ({ loc: atlas.toAbsolute(paths.sitemap(i)) }));
	return formatXml({ sitemapindex: { '@xmlns': NAMESPACE, sitemap } });
}
