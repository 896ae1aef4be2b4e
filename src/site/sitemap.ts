/** Sitemaps (sitemaps.org 0.9): every page that search engines may list, redirects and the frame for other sites left out. */
import { XMLBuilder } from 'fast-xml-parser';
import { listRedirects, paths } from '../domain/permalinks/paths.ts';
import { corpus, pages } from './atlas.ts';
import { toAbsolute } from './urls.ts';

/** The protocol's limit on URLs in one file. */
const PART_SIZE = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function listSitemapParts(): readonly (readonly string[])[] {
	const redirects = listRedirects(corpus);
	const listed = pages.filter((page) => !redirects.has(page) && page !== paths.graphEmbed());
	const urls = listed.map(toAbsolute);
	return Array.from({ length: Math.ceil(urls.length / PART_SIZE) }, (_, i) =>
		urls.slice(i * PART_SIZE, (i + 1) * PART_SIZE),
	);
}

function write(document: object): string {
	const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
	return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(document)}`;
}

export function toSitemap(urls: readonly string[]): string {
	return write({ urlset: { '@xmlns': NAMESPACE, url: urls.map((loc) => ({ loc })) } });
}

export function toSitemapIndex(parts: number): string {
	const sitemap = Array.from({ length: parts }, (_, part) => ({ loc: toAbsolute(`/sitemap-${part}.xml`) }));
	return write({ sitemapindex: { '@xmlns': NAMESPACE, sitemap } });
}
