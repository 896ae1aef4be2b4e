/** Every public path of the site, below its base: the one place that knows the URL scheme. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Graph } from '../map/graph.ts';

export const paths = {
	home: () => '/',
	papers: () => '/papers/',
	byYear: () => '/papers/by-year/',
	byTitle: () => '/papers/by-title/',
	byTheme: () => '/papers/by-theme/',
	matrix: () => '/matrix/',
	timeline: () => '/timeline/',
	readingList: () => '/reading-list/',
	paper: (slug: string) => `/papers/${slug}/`,
	themes: () => '/themes/',
	theme: (slug: string) => `/themes/${slug}/`,
	topics: () => '/topics/',
	topic: (slug: string) => `/topics/${slug}/`,
	/** The page of a link of the graph; `a` and `b` in either order. */
	pair: (a: string, b: string) => (a < b ? `/topics/${a}/${b}/` : `/topics/${b}/${a}/`),
	authors: () => '/authors/',
	author: (slug: string) => `/authors/${slug}/`,
	graph: () => '/graph/',
	search: () => '/search/',
	about: () => '/about/',
	data: () => '/data/',
	arxiv: (id: string) => `/arxiv/${id}/`,
} as const;

/** How many papers an author needs for a page of their own. */
export const AUTHOR_PAGE_MINIMUM = 2;

/** Every page of a map, redirects of arXiv ids and old slugs included; sorted. */
export function listPages(corpus: Corpus, graph: Graph): string[] {
	const pages = [
		...[paths.home, paths.papers, paths.themes, paths.topics, paths.authors].map((path) => path()),
		...[paths.graph, paths.search, paths.about, paths.data].map((path) => path()),
		...[paths.byYear, paths.byTitle, paths.byTheme, paths.matrix, paths.timeline, paths.readingList].map((path) =>
			path(),
		),
		...corpus.papers.map((paper) => paths.paper(paper.slug)),
		...corpus.themes.map((theme) => paths.theme(theme.slug)),
		...corpus.topics.map((topic) => paths.topic(topic.slug)),
		...graph.links.map((link) => paths.pair(link.source, link.target)),
		...corpus.authors
			.filter((author) => author.papers.length >= AUTHOR_PAGE_MINIMUM)
			.map((author) => paths.author(author.slug)),
		...listRedirects(corpus).keys(),
	];
	return pages.sort();
}

/** Redirects that follow from the papers themselves: old slugs and arXiv ids, each to its paper. */
export function listRedirects(corpus: Pick<Corpus, 'papers'>): ReadonlyMap<string, string> {
	const redirects = new Map<string, string>();
	for (const paper of corpus.papers) {
		for (const alias of paper.aliases ?? []) redirects.set(paths.paper(alias), paths.paper(paper.slug));
		if (paper.arxiv) redirects.set(paths.arxiv(paper.arxiv), paths.paper(paper.slug));
	}
	return redirects;
}
