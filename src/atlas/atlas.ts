/** The atlas: a checked corpus, its graph and everything that is derived from them once, as one immutable value. */

import { findNeighbouringThemes, type NeighbouringTheme } from '../domain/browse/neighbouring-themes.ts';
import { makeBibtexFormatter } from '../domain/citations/bibtex.ts';
import { compareByYear } from '../domain/corpus/build-corpus.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import type { Author, Corpus, Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import { countWithNarrower } from '../domain/corpus/topic-hierarchy.ts';
import { groupByHome } from '../domain/corpus/topic-home.ts';
import { listMentions, type Mention } from '../domain/essays/mentions.ts';
import { makeAbsoluteUrl, makeHref, type SiteAddress } from '../domain/hosting/site-address.ts';
import { type ExplorerRecord, packExplorer } from '../domain/map/explorer-record.ts';
import { type Graph, type GraphLink, type GraphNode, indexLinks } from '../domain/map/graph.ts';
import { findRarePairs, POPULAR, type RarePairsResult } from '../domain/map/rare-pairs.ts';
import { hasPreviews } from '../domain/previews/list-previews.ts';
import { type CitationLinks, linkCitations } from '../domain/references/citation-links.ts';
import { type RelatedPaper, relatePapers } from '../domain/similarity/related-papers.ts';
import { lowerFirst, makeSpelling } from '../domain/similarity/spelling.ts';
import { toPlainText } from '../domain/text/markdown.ts';
import type { LoadedContent } from './load-content.ts';

/** Neighbouring themes that a page shows. */
export const NEIGHBOURING_THEMES = 5;

/** A sentence of an essay that speaks of a paper or a topic. */
export interface EssayMention extends Mention {
	readonly theme: Theme;
}

export interface Atlas {
	readonly address: SiteAddress;
	readonly corpus: Corpus;
	readonly graph: Graph;
	/** Every path of the site that has a page, sorted. */
	readonly pages: readonly string[];
	readonly newestFirst: readonly Paper[];
	readonly largestFirst: readonly GraphNode[];
	readonly explorer: ExplorerRecord;
	readonly rarePairs: RarePairsResult;
	/** Which papers cite which, newest first. */
	readonly citations: CitationLinks;
	/** Whether papers, themes and topics have preview pictures of their own. */
	readonly hasPreviews: boolean;
	/** The look-ups throw a RangeError for a slug or a name that is not in the corpus. */
	getPaper(slug: string): Paper;
	/** The papers of a link, newest first. */
	getPapersOfLink(link: Pick<GraphLink, 'papers'>): readonly Paper[];
	getTheme(slug: string): Theme;
	getTopic(slug: string): TopicEntry;
	/** The author that a printed name stands for. */
	getAuthor(printed: string): Author;
	/** How many papers carry a topic or one that is narrower. */
	countWithNarrower(topic: string): number;
	/** The links of a topic, those with most papers first; none for a topic without any. */
	getLinks(topic: string): readonly GraphLink[];
	/** Related papers, best first; none for a paper that has none. */
	getRelated(paper: string): readonly RelatedPaper[];
	/** The topics whose primary theme it is, by slug; none for a theme without any. */
	getOwnTopics(theme: string): readonly TopicEntry[];
	/** Neighbouring themes, strongest first. */
	getNeighbours(theme: string): readonly NeighbouringTheme[];
	/** The sentences of essays that link to a paper or to a topic, in the order of the themes. */
	getMentions(kind: 'papers' | 'topics', slug: string): readonly EssayMention[];
	/** Papers as BibTeX entries. */
	formatBibtex(papers: readonly Paper[]): string;
	/** A topic's name inside a sentence: `low-rank adaptation`, `Adam and its variants`. */
	nameInSentence(topic: string): string;
	/** A path of the site as a link below its base. */
	toHref(path: string): string;
	/** A path of the site as an absolute URL. */
	toAbsolute(path: string): string;
}

/** Derives the atlas from checked content. Pure: the same content and address give the same atlas. */
export function createAtlas({ corpus, graph, pages }: LoadedContent, address: SiteAddress): Atlas {
	const { papers, themes, topics, authors } = corpus;
	const links = indexLinks(graph.links);
	const byCount = (a: GraphLink, b: GraphLink) => b.count - a.count || b.strength - a.strength;
	const linksByTopic = new Map([...links].map(([topic, list]) => [topic as string, list.toSorted(byCount)]));
	const newestFirst = papers.toSorted(compareByYear);
	const citations = linkCitations(newestFirst);
	const related = relatePapers(corpus, { citations });
	const neighbours = findNeighbouringThemes(papers, graph, NEIGHBOURING_THEMES);
	const spell = makeSpelling(
		[...topics.map((topic) => topic.definition), ...themes.map((theme) => toPlainText(theme.essay))],
		getContentLanguage(corpus.site),
	);
	const mentions = Map.groupBy(
		themes.flatMap((theme) =>
			listMentions(theme.essay, getContentLanguage(corpus.site)).map((mention) => ({
				...mention,
				theme,
			})),
		),
		({ kind, slug }) => `${kind}/${slug}`,
	);
	const ownTopics = groupByHome(topics);
	const withNarrower = countWithNarrower(papers, topics);
	const getTopic = makeLookUp('topic', topics, (topic) => [topic.slug]);
	const getPaper = makeLookUp('paper', papers, (paper) => [paper.slug]);
	return {
		address,
		corpus,
		graph,
		pages,
		newestFirst,
		largestFirst: graph.nodes.toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1)),
		explorer: packExplorer(corpus, graph),
		rarePairs: findRarePairs(papers, topics, POPULAR),
		citations,
		hasPreviews: hasPreviews(corpus),
		getPaper,
		getPapersOfLink: (link) => link.papers.map(getPaper).toSorted(compareByYear),
		getTheme: makeLookUp('theme', themes, (theme) => [theme.slug]),
		getTopic,
		getAuthor: makeLookUp('author', authors, (author) => [author.name, ...author.variants]),
		countWithNarrower: (topic) => withNarrower.get(topic) ?? 0,
		getLinks: (topic) => linksByTopic.get(topic) ?? [],
		getRelated: (paper) => related.get(paper as Paper['slug']) ?? [],
		getOwnTopics: (theme) => ownTopics.get(theme) ?? [],
		getNeighbours: (theme) => neighbours.get(theme as Theme['slug']) ?? [],
		getMentions: (kind, slug) => mentions.get(`${kind}/${slug}`) ?? [],
		formatBibtex: makeBibtexFormatter({ capitals: corpus.site.capitals ?? [] }),
		nameInSentence: (topic) => lowerFirst(getTopic(topic).name, spell),
		toHref: (path) => makeHref(address, path),
		toAbsolute: (path) => makeAbsoluteUrl(address, path),
	};
}

/** Finds an item by any of its keys; an unknown key is an error of the program, since the corpus was checked. */
function makeLookUp<T>(
	kind: string,
	items: readonly T[],
	listKeys: (item: T) => readonly string[],
): (key: string) => T {
	const index = new Map(items.flatMap((item) => listKeys(item).map((key) => [key, item] as const)));
	return (key) => {
		const found = index.get(key);
		if (found === undefined) throw new RangeError(`no ${kind} has the key ${key}`);
		return found;
	};
}
