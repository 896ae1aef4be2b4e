/** Sitemaps (sitemaps.org 0.9): every page that search engines may list, redirects and the embedded graph left out. */
import { XMLBuilder } from 'fast-xml-parser';
import type { Atlas } from '../atlas/atlas.ts';
import { listRedirects, paths } from '../domain/permalinks/paths.ts';

/** The protocol's limit on URLs in one file. */
const URLS_PER_FILE = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The listed URLs, in lists of at most 50,000. */
export function listSitemapUrls(atlas: Atlas): readonly (readonly string[])[] {
	const redirects = listRedirects(atlas.corpus);
	const listed = atlas.pages.filter((page) => !redirects.has(page) && page !== paths.graphEmbed());
	const urls = listed.map(atlas.toAbsolute);
	return Array.from({ length: Math.ceil(urls.length / URLS_PER_FILE) }, (_, i) =>
		urls.slice(i * URLS_PER_FILE, (i + 1) * URLS_PER_FILE),
	);
}

function formatXml(document: object): string {
	const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
	return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(document)}`;
}

export function formatSitemap(urls: readonly string[]): string {
	return formatXml({ urlset: { '@xmlns': NAMESPACE, url: urls.map((loc) => ({ loc })) } });
}

export function formatSitemapIndex(atlas: Atlas, count: number): string {
	const sitemap = Array.from({ length: count }, (_, i) => ({ loc: atlas.toAbsolute(paths.sitemap(i)) }));
	return formatXml({ sitemapindex: { '@xmlns': NAMESPACE, sitemap } });
}
