/** Pages that list papers, themes, topics or authors. */
import { words as counts } from '#words/counts';
import { words } from '#words/lists';
import type { Atlas } from '../atlas/atlas.ts';
import type { Author, Paper, TopicEntry } from '../domain/corpus/corpus.ts';
import { pickBackbone } from '../domain/map/backbone.ts';
import { drawAllDots, drawSmallMap } from '../domain/map/small-map.ts';
import { describeCollection } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { splitName } from '../domain/text/name.ts';
import { buildFrame, type Crumb, type FrameView, nameLink, namePapers } from './frame.ts';
import {
	buildAuthorIndex,
	buildPaperIndex,
	getFirstPage,
	getGroupPath,
	type ListPage,
	type NameIndex,
	type PaperIndexId,
} from './lists.ts';
import { buildPager, type PagerView } from './pager.ts';
import type { PaperItem } from './paper-item.ts';
import { getThemeClass } from './small-map.ts';
import type { ViewContext } from './view-context.ts';

const PAPERS_CRUMB = { path: paths.papers(), name: words.papers };

/** The ways to list papers, as tabs; without a link for the one that shows. */
export type ListTabs = readonly { readonly name: string; readonly href: string | undefined }[];

export function buildListTabs(atlas: Atlas, here: string): ListTabs {
	const tabs = [
		[paths.papers(), words.tabs.newest],
		[paths.byYear(), words.tabs.byYear],
		[paths.byTitle(), words.tabs.byTitle],
		[paths.byTheme(), words.tabs.byTheme],
		[paths.authors(), words.tabs.byAuthor],
		[paths.matrix(), words.tabs.matrix],
		[paths.timeline(), words.tabs.timeline],
	] as const;
	return tabs.map(([path, name]) => ({ name, href: path === here ? undefined : atlas.toHref(path) }));
}

export interface PapersView {
	readonly frame: FrameView;
	readonly lede: string;
	readonly paperCount: string;
	readonly tabs: ListTabs;
	readonly papers: readonly PaperItem[];
	readonly pager: PagerView;
	/** The whole list as files. */
	readonly files: readonly { readonly extension: string; readonly href: string }[];
	readonly searchHref: string;
}

export function buildPapersView({ atlas, getItem }: ViewContext): PapersView {
	const page = paths.papers();
	const first = getFirstPage(atlas, atlas.newestFirst);
	const total = atlas.corpus.papers.length;
	return {
		frame: buildFrame(atlas, {
			title: words.papers,
			path: page,
			description: words.papersDescription(total),
			things: [describeCollection(nameLink(atlas, words.papers, page), undefined, namePapers(atlas, first.papers))],
		}),
		paperCount: counts.papers(total),
		lede: words.papersNewestFirst(total),
		tabs: buildListTabs(atlas, page),
		papers: first.papers.map(getItem),
		pager: buildPager(atlas, page, 1, first.count),
		files: [{ extension: 'bib', href: atlas.toHref(paths.dataFile('papers.bib')) }],
		searchHref: atlas.toHref(paths.search()),
	};
}

/** A paper in a list of titles. */
interface TitleItem {
	readonly titleHtml: string;
	readonly href: string;
	/** Undefined below a heading that is the year. */
	readonly year: number | undefined;
}

interface AuthorItem {
	readonly given: string;
	readonly family: string;
	readonly suffix: string;
	readonly href: string;
	readonly papers: number;
}

/** A group of an index: its items, or where it has a page of its own a link to that. */
interface IndexGroup<T> {
	readonly id: string;
	readonly name: string;
	readonly count: string;
	readonly href: string | undefined;
	readonly items: readonly T[];
}

export interface IndexView<T> {
	readonly frame: FrameView;
	readonly title: string;
	readonly tabs: ListTabs;
	readonly isSplit: boolean;
	readonly groups: readonly IndexGroup<T>[];
	/** The groups bear names of the content, such as themes, not years or letters. */
	readonly hasContentNames: boolean;
}

export function buildPaperIndexView({ atlas, getItem }: ViewContext, id: PaperIndexId): IndexView<TitleItem> {
	const index = buildPaperIndex(atlas, id);
	const toItem = (paper: Paper): TitleItem => {
		const { titleHtml, href, year } = getItem(paper);
		return { titleHtml, href, year: id === 'year' ? undefined : year };
	};
	return {
		frame: buildFrame(atlas, {
			title: index.title,
			path: index.path,
			description: words.indexDescription(index.title, atlas.corpus.papers.length),
			crumbs: [PAPERS_CRUMB],
		}),
		title: index.title,
		tabs: buildListTabs(atlas, index.path),
		isSplit: index.isSplit,
		groups: buildGroups(atlas, index, counts.papers, toItem),
		hasContentNames: id === 'theme',
	};
}

export interface AuthorsView extends IndexView<AuthorItem> {
	readonly lede: string;
}

export function buildAuthorsView({ atlas }: ViewContext): AuthorsView {
	const { authors } = atlas.corpus;
	const index = buildAuthorIndex(atlas);
	return {
		frame: buildFrame(atlas, {
			title: index.title,
			path: index.path,
			description: words.authorsDescription(authors.length),
		}),
		title: index.title,
		tabs: buildListTabs(atlas, index.path),
		isSplit: index.isSplit,
		groups: buildGroups(atlas, index, counts.authors, (author) => buildAuthorItem(atlas, author)),
		hasContentNames: false,
		lede: words.authorsLede(authors.length, authors.filter((author) => author.hasPage).length),
	};
}

function buildGroups<T, I>(
	atlas: Atlas,
	index: NameIndex<T>,
	nameCount: (count: number) => string,
	toItem: (item: T) => I,
): readonly IndexGroup<I>[] {
	return index.groups.map((group) => ({
		id: index.anchor + group.id,
		name: group.name,
		count: nameCount(group.items.length),
		href: index.isSplit ? atlas.toHref(getGroupPath(index, group.id)) : undefined,
		items: index.isSplit ? [] : group.items.map(toItem),
	}));
}

/** Authors with a page lead to it, the others to their paper. */
function buildAuthorItem(atlas: Atlas, { name, hasPage, slug, papers }: Author): AuthorItem {
	const [first] = papers;
	const path = hasPage || !first ? paths.author(slug) : paths.paper(first.slug);
	return { ...splitName(name), href: atlas.toHref(path), papers: papers.length };
}

export interface ContinuedListView {
	readonly frame: FrameView;
	readonly title: string;
	/** Which page this is; undefined where there is one. */
	readonly pageLine: string | undefined;
	readonly pager: PagerView;
	readonly papers: readonly PaperItem[];
	readonly titles: readonly TitleItem[];
	readonly authors: readonly AuthorItem[];
}

export function buildContinuedListView({ atlas, getItem }: ViewContext, page: ListPage): ContinuedListView {
	const { path, title, crumbs, base, number, count: pages, items } = page;
	const name = pages > 1 ? words.titleWithPage(title, number, pages) : title;
	const hasYears = !base.startsWith(paths.byYear());
	const papers = items.kind === 'authors' ? [] : items.papers.map(getItem);
	return {
		frame: buildFrame(atlas, { title: name, path, description: `${name}.`, crumbs }),
		title,
		pageLine: pages > 1 ? words.pageOf(number, pages) : undefined,
		pager: buildPager(atlas, base, number, pages),
		papers: items.kind === 'papers' ? papers : [],
		titles:
			items.kind === 'titles'
				? papers.map(({ titleHtml, href, year }) => ({ titleHtml, href, year: hasYears ? year : undefined }))
				: [],
		authors: items.kind === 'authors' ? items.authors.map((author) => buildAuthorItem(atlas, author)) : [],
	};
}

/** A theme as a card: name, question, size, and its part of the graph. */
export interface ThemeCard extends Crumb {
	readonly colour: number;
	readonly question: string;
	readonly summaryHtml: string;
	readonly paperCount: string;
	/** Content of an SVG element. */
	readonly svg: string;
}

export interface ThemeCardsView {
	readonly cards: readonly ThemeCard[];
	/** Path data of every topic as a dot, shared by the cards. */
	readonly allTopics: string;
}

const CARD_LINKS_PER_TOPIC = 2;

export function buildThemeCards(atlas: Atlas): ThemeCardsView {
	const { graph, largestFirst } = atlas;
	const classOf = (slug: string) => getThemeClass(atlas, slug);
	const cards = atlas.corpus.themes.map((theme): ThemeCard => {
		const marked = new Set<string>(
			graph.nodes
				.filter((node) => node.theme === theme.slug && atlas.getTopic(node.id).isAtHome)
				.map((node) => node.id),
		);
		const inside = graph.links.filter((link) => marked.has(link.source) && marked.has(link.target));
		const links = pickBackbone(inside, CARD_LINKS_PER_TOPIC);
		return {
			name: theme.name,
			href: atlas.toHref(paths.theme(theme.slug)),
			colour: theme.colour,
			question: theme.question,
			summaryHtml: renderTex(theme.summary),
			paperCount: counts.papers(theme.papers.length),
			svg: drawSmallMap(largestFirst, { marked, links, classOf, hasRest: false }),
		};
	});
	return { cards, allTopics: drawAllDots(largestFirst) };
}

export interface ThemesView {
	readonly frame: FrameView;
	readonly lede: string;
	readonly themes: ThemeCardsView;
}

export function buildThemesView({ atlas }: ViewContext): ThemesView {
	const { themes } = atlas.corpus;
	const items = themes.map((theme) => nameLink(atlas, theme.name, paths.theme(theme.slug)));
	return {
		frame: buildFrame(atlas, {
			title: words.themes,
			path: paths.themes(),
			width: 'wide',
			description: words.themesDescription(themes.length),
			things: [describeCollection(nameLink(atlas, words.themes, paths.themes()), undefined, items)],
		}),
		lede: words.themesLede(themes.length),
		themes: buildThemeCards(atlas),
	};
}

export interface TopicsView {
	readonly frame: FrameView;
	readonly lede: string;
	readonly themes: readonly {
		readonly slug: string;
		readonly name: string;
		readonly colour: number;
		readonly topics: TopicList;
	}[];
	/** Topics that belong to no theme. */
	readonly groups: readonly {
		readonly id: string;
		readonly name: string;
		readonly definition: string;
		readonly topics: TopicList;
	}[];
}

type TopicList = readonly (Crumb & { readonly papers: number })[];

export function buildTopicsView({ atlas }: ViewContext): TopicsView {
	const { site, themes, topics } = atlas.corpus;
	const listTopics = (isListed: (topic: TopicEntry) => boolean) =>
		topics.filter(isListed).map((topic) => ({
			name: topic.name,
			href: atlas.toHref(paths.topic(topic.slug)),
			papers: topic.papers.length,
		}));
	const items = topics.map((topic) => nameLink(atlas, topic.name, paths.topic(topic.slug)));
	return {
		frame: buildFrame(atlas, {
			title: words.topics,
			path: paths.topics(),
			description: words.topicsDescription(topics.length),
			things: [describeCollection(nameLink(atlas, words.topics, paths.topics()), undefined, items)],
		}),
		lede: words.topicsLede(topics.length),
		themes: themes.map(({ slug, name, colour }) => ({
			slug,
			name,
			colour,
			topics: listTopics((topic) => topic.isAtHome && topic.theme === slug),
		})),
		groups: site.topicGroups.map(({ id, name, definition }) => ({
			id,
			name,
			definition,
			topics: listTopics((topic) => topic.group === id),
		})),
	};
}
