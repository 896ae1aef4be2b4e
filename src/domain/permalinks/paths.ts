/** Every public path of the site, below its base. Scripts of pages write the paths that they need themselves, to stay small. */
import { listClassifications, listPairs } from '../browse/matrix.ts';
import { listTimelines, type TimelineWay } from '../browse/timeline-groups.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PermalinkRegistry } from '../corpus/schema.ts';
import type { Graph } from '../map/graph.ts';
import { linkCitations } from '../references/citation-links.ts';

export const paths = {
	home: () => '/',
	papers: () => '/papers/',
	byYear: () => '/papers/by-year/',
	byTitle: () => '/papers/by-title/',
	byTheme: () => '/papers/by-theme/',
	matrix: () => '/matrix/',
	/** Two classifications crossed, other than the first two. */
	matrixOf: (rows: string, columns: string) => `/matrix/${rows}/${columns}/`,
	/** Of themes, unless said otherwise. */
	timeline: (way: TimelineWay = 'theme') => (way === 'theme' ? '/timeline/' : `/timeline/${way}/`),
	readingList: () => '/reading-list/',
	compare: () => '/compare/',
	library: () => '/library/',
	/** What a reader's library is compared with. */
	libraryMap: () => '/library/map.json',
	paper: (slug: string) => `/papers/${slug}/`,
	themes: () => '/themes/',
	theme: (slug: string) => `/themes/${slug}/`,
	topics: () => '/topics/',
	topic: (slug: string) => `/topics/${slug}/`,
	/** The page of a link of the graph; `a` and `b` in either order. */
	pair: (a: string, b: string) => (a < b ? `/topics/${a}/${b}/` : `/topics/${b}/${a}/`),
	authors: () => '/authors/',
	author: (slug: string) => `/authors/${slug}/`,
	/** A page of a list that takes several; the first is the list's own. */
	listPage: (list: string, number: number) => (number === 1 ? list : `${list}page/${number}/`),
	/** A group of an index that has a page of its own. */
	group: (index: string, id: string) => `${index}of/${id}/`,
	graph: () => '/graph/',
	/** Only in a map whose papers cite each other. */
	citations: () => '/graph/citations/',
	/** The graph for a frame in another page. */
	graphEmbed: () => '/embed/graph/',
	search: () => '/search/',
	about: () => '/about/',
	data: () => '/data/',
	dataFile: (name: string) => `/data/${name}`,
	offline: () => '/offline/',
	offlineFiles: () => '/offline/files.json',
	notFound: () => '/404.html',
	feed: () => '/feed.xml',
	jsonFeed: () => '/feed.json',
	themeFeed: (slug: string) => `/themes/${slug}/feed.xml`,
	sitemap: (number: number) => `/sitemap-${number}.xml`,
	sitemapIndex: () => '/sitemap-index.xml',
	llms: () => '/llms.txt',
	/** The slugs of all papers, for a random choice. */
	paperSlugs: () => '/search/slugs.json',
	/** What the explorer loads. */
	explorerData: () => '/graph/explorer.json',
	/** A file of the search index, and what search reads first. */
	searchFile: (path: string) => `/search/${path}`,
	searchManifest: () => '/search/manifest.json',
	arxiv: (id: string) => `/arxiv/${id}/`,
	doi: (doi: string) => `/doi/${doi}/`,
	/** A form of a page for machines: `/papers/lora/` has `/papers/lora.bib`. */
	alternate: (page: string, extension: AlternateExtension) => page.replace(/\/$/, `.${extension}`),
	/** What a link to the page looks like, as an image and as oEmbed. */
	preview: (page: string) => (page === '/' ? '/previews/home.png' : `/previews${page.replace(/\/$/, '.png')}`),
	oembed: (page: string) => `/oembed${page.replace(/\/$/, '.json')}`,
	schema: (name: string) => `/schemas/${name}.json`,
} as const;

export const ALTERNATE_EXTENSIONS = ['json', 'bib', 'ris', 'md'] as const;
export type AlternateExtension = (typeof ALTERNATE_EXTENSIONS)[number];

/** Every page of a map, redirects of arXiv ids and old slugs included; sorted. */
export function listPages(corpus: Corpus, graph: Pick<Graph, 'links'>): string[] {
	const pages = [
		...[paths.home, paths.papers, paths.themes, paths.topics, paths.authors].map((path) => path()),
		...[paths.graph, paths.graphEmbed, paths.search, paths.about, paths.data].map((path) => path()),
		...[paths.byYear, paths.byTitle, paths.byTheme, paths.matrix, paths.readingList, paths.compare, paths.library].map(
			(path) => path(),
		),
		...(linkCitations(corpus.papers).count > 0 ? [paths.citations()] : []),
		...listTimelines(corpus).map(({ way }) => paths.timeline(way)),
		...listPairs(listClassifications(corpus))
			.slice(1)
			.map(([rows, columns]) => paths.matrixOf(rows.id, columns.id)),
		...corpus.papers.map((paper) => paths.paper(paper.slug)),
		...corpus.themes.map((theme) => paths.theme(theme.slug)),
		...corpus.topics.map((topic) => paths.topic(topic.slug)),
		...graph.links.map((link) => paths.pair(link.source, link.target)),
		...corpus.authors.filter((author) => author.hasPage).map((author) => paths.author(author.slug)),
		...listRedirects(corpus).keys(),
	];
	return pages.sort();
}

/** A static host finds versions of an arXiv id up to this one; the 404 page redirects the rest. */
const VERSION_LIMIT = 5;

/** In a larger map that page redirects all of them: a file for each version would be most of the site. */
const VERSIONED_PAPERS = 2500;

/** What the registry allows in a path; the few DOIs that hold anything else have no page. */
const PLAIN_PATH = /^[A-Za-z0-9._~()/-]+$/;

/** Redirects that follow from the papers themselves: old slugs, arXiv ids and DOIs (which ignore case), each to its paper. */
export function listRedirects(corpus: Pick<Corpus, 'papers'>): ReadonlyMap<string, string> {
	const redirects = new Map<string, string>();
	for (const paper of corpus.papers) {
		for (const alias of paper.aliases ?? []) redirects.set(paths.paper(alias), paths.paper(paper.slug));
		if (paper.arxiv) redirects.set(paths.arxiv(paper.arxiv), paths.paper(paper.slug));
		for (const doi of paper.doi && PLAIN_PATH.test(paper.doi) ? [paper.doi, paper.doi.toLowerCase()] : [])
			redirects.set(paths.doi(doi), paths.paper(paper.slug));
	}
	return redirects;
}

/** arXiv ids with the versions that people link to, each to its paper. They follow from the ids: the registry leaves them out. */
export function listVersionRedirects(corpus: Pick<Corpus, 'papers'>): ReadonlyMap<string, string> {
	if (corpus.papers.length > VERSIONED_PAPERS) return new Map();
	const versions = Array.from({ length: VERSION_LIMIT }, (_, i) => `v${i + 1}`);
	return new Map(
		corpus.papers.flatMap(({ arxiv, slug }) =>
			arxiv ? versions.map((version) => [paths.arxiv(arxiv + version), paths.paper(slug)] as const) : [],
		),
	);
}

/** Redirects that the registry states. */
export function listMoved(registry: PermalinkRegistry): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(registry).flatMap(([path, fate]) =>
			fate !== 'page' && 'to' in fate ? [[path, fate.to] as const] : [],
		),
	);
}

/** Pages that the registry says were withdrawn, each with its reason and date. */
export function listWithdrawn(registry: PermalinkRegistry): readonly { path: string; gone: string; date: string }[] {
	return Object.entries(registry).flatMap(([path, fate]) =>
		fate !== 'page' && 'gone' in fate ? [{ path, ...fate }] : [],
	);
}
