/** Every file of the site that no page template renders: alternates, feeds, data, schemas, search data, redirects. */
import { words as counts } from '#words/counts';
import type { Atlas } from '../atlas/atlas.ts';
import { toRis } from '../domain/citations/ris.ts';
import { toAtom, toJsonFeed } from '../domain/feeds/feed.ts';
import { formatRedirectPage } from '../domain/hosting/redirect-page.ts';
import { packLibraryMap } from '../domain/library/library-map.ts';
import { makeLibraryMap } from '../domain/library/make-library-map.ts';
import { listMoved, listRedirects, listVersionRedirects, paths } from '../domain/permalinks/paths.ts';
import { SCHEMAS, type SchemaName, toJsonSchema } from '../domain/records/json-schema.ts';
import { flattenTex } from '../domain/text/tex.ts';
import { listDataFiles } from './data-files.ts';
import { describeSiteFeed, describeThemeFeed } from './feeds.ts';
import { describeLanguages } from './frame.ts';
import { createMarkdown } from './markdown.ts';
import {
	buildOembed,
	buildPairAlternate,
	buildPaperAlternate,
	buildThemeAlternate,
	buildTopicAlternate,
	describePaperLink,
	type LinkTarget,
} from './records.ts';
import { formatSitemap, formatSitemapIndex, listSitemapUrls } from './sitemap.ts';

export interface SiteFile {
	/** Below the base: `/papers/lora.bib`. */
	readonly path: string;
	readonly format: () => string;
}

/** All of them; each is formatted when it is asked for. */
export function* listSiteFiles(atlas: Atlas): Generator<SiteFile> {
	yield* listAlternates(atlas);
	yield* listOembeds(atlas);
	yield* listFeeds(atlas);
	for (const { name, format } of listDataFiles(atlas))
		yield { path: paths.dataFile(name), format: () => format(atlas) };
	for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
		const path = paths.schema(name);
		yield { path, format: () => formatJson(toJsonSchema(name, atlas.toAbsolute(path))) };
	}
	yield {
		path: paths.paperSlugs(),
		format: () => JSON.stringify(atlas.corpus.papers.map((paper) => paper.slug)),
	};
	yield { path: paths.explorerData(), format: () => JSON.stringify(atlas.explorer) };
	yield {
		path: paths.libraryMap(),
		format: () => JSON.stringify(packLibraryMap(makeLibraryMap(atlas.corpus, atlas.graph))),
	};
	yield { path: paths.llms(), format: () => createMarkdown(atlas).formatLlmsTxt() };
	yield* listSitemaps(atlas);
	yield* listRedirectPages(atlas);
}

const formatJson = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The forms of a page for machines, at its address with an extension. */
function* listAlternates(atlas: Atlas): Generator<SiteFile> {
	const { papers, themes, topics } = atlas.corpus;
	const markdown = createMarkdown(atlas);
	for (const paper of papers) {
		// Under old slugs too: a link to a file does not break either.
		for (const slug of [paper.slug, ...(paper.aliases ?? [])]) {
			const page = paths.paper(slug);
			yield { path: paths.alternate(page, 'json'), format: () => formatJson(buildPaperAlternate(atlas, paper)) };
			yield { path: paths.alternate(page, 'bib'), format: () => atlas.formatBibtex([paper]) };
			yield { path: paths.alternate(page, 'ris'), format: () => toRis([paper]) };
			yield { path: paths.alternate(page, 'md'), format: () => markdown.formatPaper(paper) };
		}
	}
	for (const theme of themes) {
		const page = paths.theme(theme.slug);
		const all = [...theme.papers, ...theme.secondaryPapers];
		yield { path: paths.alternate(page, 'json'), format: () => formatJson(buildThemeAlternate(atlas, theme)) };
		yield { path: paths.alternate(page, 'bib'), format: () => atlas.formatBibtex(all) };
		yield { path: paths.alternate(page, 'md'), format: () => markdown.formatTheme(theme) };
	}
	for (const topic of topics) {
		const page = paths.topic(topic.slug);
		yield { path: paths.alternate(page, 'json'), format: () => formatJson(buildTopicAlternate(atlas, topic)) };
		yield { path: paths.alternate(page, 'bib'), format: () => atlas.formatBibtex(topic.papers) };
		yield { path: paths.alternate(page, 'md'), format: () => markdown.formatTopic(topic) };
	}
	for (const link of atlas.graph.links) {
		const page = paths.pair(link.source, link.target);
		yield { path: paths.alternate(page, 'json'), format: () => formatJson(buildPairAlternate(atlas, link)) };
		yield { path: paths.alternate(page, 'md'), format: () => markdown.formatPair(link) };
	}
}

function* listOembeds(atlas: Atlas): Generator<SiteFile> {
	const makeFile = (target: LinkTarget): SiteFile => ({
		path: paths.oembed(target.page),
		format: () => formatJson(buildOembed(atlas, target)),
	});
	for (const paper of atlas.corpus.papers) yield makeFile(describePaperLink(paper));
	for (const { slug, name, question, papers } of atlas.corpus.themes)
		yield makeFile({
			page: paths.theme(slug),
			title: name,
			description: question,
			details: counts.papers(papers.length),
		});
	for (const { slug, name, definition, papers } of atlas.corpus.topics)
		yield makeFile({
			page: paths.topic(slug),
			title: name,
			description: flattenTex(definition),
			details: counts.papers(papers.length),
		});
}

function* listFeeds(atlas: Atlas): Generator<SiteFile> {
	yield { path: paths.feed(), format: () => toAtom(describeSiteFeed(atlas, paths.feed())) };
	yield { path: paths.jsonFeed(), format: () => toJsonFeed(describeSiteFeed(atlas, paths.jsonFeed())) };
	for (const theme of atlas.corpus.themes)
		yield { path: paths.themeFeed(theme.slug), format: () => toAtom(describeThemeFeed(atlas, theme)) };
}

function* listSitemaps(atlas: Atlas): Generator<SiteFile> {
	const lists = listSitemapUrls(atlas);
	for (const [i, urls] of lists.entries()) yield { path: paths.sitemap(i), format: () => formatSitemap(urls) };
	yield { path: paths.sitemapIndex(), format: () => formatSitemapIndex(atlas, lists.length) };
	const index = atlas.toAbsolute(paths.sitemapIndex());
	yield { path: '/robots.txt', format: () => `User-agent: *\nAllow: /\n\nSitemap: ${index}\n` };
}

function* listRedirectPages({ corpus, toHref, toAbsolute }: Atlas): Generator<SiteFile> {
	const { language } = describeLanguages(corpus.site);
	for (const [path, to] of [...listRedirects(corpus), ...listVersionRedirects(corpus), ...listMoved(corpus.permalinks)])
		yield {
			path: `${path}index.html`,
			format: () => formatRedirectPage({ href: toHref(to), url: toAbsolute(to), language }),
		};
}
