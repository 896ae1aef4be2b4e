/** Every file of the site that no page template renders: twins, feeds, data, schemas, redirects. */
import { toAtom, toJsonFeed } from '../domain/feeds/feed.ts';
import { formatRedirectPage } from '../domain/hosting/redirect-page.ts';
import { listMoved, listRedirects, listVersionRedirects, paths, TWIN_EXTENSIONS } from '../domain/permalinks/paths.ts';
import { SCHEMAS, type SchemaName, toJsonSchema } from '../domain/records/json-schema.ts';
import { corpus, graph, papers, site, themes, topics } from './atlas.ts';
import { DATA_FILES } from './data-files.ts';
import { describeMapFeed, describeThemeFeed } from './feeds.ts';
import { explorerRecord } from './map.ts';
import { writeLlmsTxt } from './markdown-twins.ts';
import { toOembed } from './records.ts';
import { listSitemapParts, toSitemap, toSitemapIndex } from './sitemap.ts';
import { formatJson, PAIR_TWINS, PAPER_TWINS, THEME_TWINS, TOPIC_TWINS, type Writers } from './twins.ts';
import { toAbsolute, toHref } from './urls.ts';
import { nameAuthors } from './words.ts';

export interface SiteFile {
	/** Below the base: `/papers/lora.bib`. */
	readonly path: string;
	readonly write: () => string;
}

export function* listFiles(): Generator<SiteFile> {
	yield* listTwins();
	yield* listOembeds();
	yield* listFeeds();
	for (const { name, write } of DATA_FILES) yield { path: paths.data() + name, write };
	for (const name of Object.keys(SCHEMAS) as SchemaName[])
		yield {
			path: paths.schema(name),
			write: () => formatJson(toJsonSchema(name, toAbsolute(paths.schema(name)))),
		};
	yield { path: '/graph/explorer.json', write: () => JSON.stringify(explorerRecord) };
	yield { path: '/llms.txt', write: writeLlmsTxt };
	const sitemap = toAbsolute('/sitemap-index.xml');
	yield { path: '/robots.txt', write: () => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` };
	yield* listSitemaps();
	yield* listRedirectPages();
}

function* listTwins(): Generator<SiteFile> {
	// Under old slugs too: a link to a file does not break either.
	for (const paper of papers)
		for (const slug of [paper.slug, ...(paper.aliases ?? [])]) yield* writeTwins(PAPER_TWINS, paths.paper(slug), paper);
	for (const theme of themes) yield* writeTwins(THEME_TWINS, paths.theme(theme.slug), theme);
	for (const topic of topics) yield* writeTwins(TOPIC_TWINS, paths.topic(topic.slug), topic);
	for (const link of graph.links) yield* writeTwins(PAIR_TWINS, paths.pair(link.source, link.target), link);
}

function* writeTwins<T>(writers: Writers<T>, page: string, subject: T): Generator<SiteFile> {
	for (const extension of TWIN_EXTENSIONS) {
		const write = writers[extension];
		if (write) yield { path: paths.twin(page, extension), write: () => write(subject) };
	}
}

function* listOembeds(): Generator<SiteFile> {
	const toFile = (page: string, title: string, author?: string): SiteFile => ({
		path: paths.oembed(page),
		write: () => formatJson(toOembed(page, title, author)),
	});
	for (const paper of papers)
		yield toFile(paths.paper(paper.slug), paper.titlePlain, paper.authors && nameAuthors(paper));
	for (const theme of themes) yield toFile(paths.theme(theme.slug), theme.name);
	for (const topic of topics) yield toFile(paths.topic(topic.slug), topic.name);
}

function* listFeeds(): Generator<SiteFile> {
	yield { path: '/feed.xml', write: () => toAtom(describeMapFeed('/feed.xml')) };
	yield { path: '/feed.json', write: () => toJsonFeed(describeMapFeed('/feed.json')) };
	for (const theme of themes)
		yield { path: `${paths.theme(theme.slug)}feed.xml`, write: () => toAtom(describeThemeFeed(theme)) };
}

function* listSitemaps(): Generator<SiteFile> {
	const parts = listSitemapParts();
	for (const [part, urls] of parts.entries()) yield { path: `/sitemap-${part}.xml`, write: () => toSitemap(urls) };
	yield { path: '/sitemap-index.xml', write: () => toSitemapIndex(parts.length) };
}

function* listRedirectPages(): Generator<SiteFile> {
	for (const [path, to] of [...listRedirects(corpus), ...listVersionRedirects(corpus), ...listMoved(corpus.permalinks)])
		yield {
			path: `${path}index.html`,
			write: () => formatRedirectPage({ href: toHref(to), url: toAbsolute(to), language: site.language }),
		};
}
