/** Pages that list papers or authors. */
import { words as counts } from '#words/counts';
import { words } from '#words/lists';
import type { Atlas } from '../atlas/atlas.ts';
import type { Author, Paper } from '../domain/corpus/corpus.ts';
import { describeCollection } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { splitName } from '../domain/text/name.ts';
import { isEastAsianName } from '../domain/text/person-name.ts';
import { buildFrame, type FrameView, nameLink, namePapers } from './frame.ts';
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

/** Files of the papers that a page shows. */
type SetFiles = readonly { readonly extension: string; readonly href: string }[];

/** Those of all papers of the map. */
export function listMapFiles(atlas: Atlas): SetFiles {
	return (['bib', 'ris', 'csl.json', 'csv'] as const).map((extension) => ({
		extension,
		href: atlas.toHref(paths.dataFile(`papers.${extension}`)),
	}));
}

export interface PapersView {
	readonly frame: FrameView;
	readonly lede: string;
	readonly paperCount: string;
	readonly tabs: ListTabs;
	readonly papers: readonly PaperItem[];
	readonly pager: PagerView;
	/** The whole list as files. */
	readonly files: SetFiles;
	readonly searchHref: string;
}

export function buildPapersView({ atlas, getItem }: ViewContext): PapersView {
	const page = paths.papers();
	const first = getFirstPage(atlas, atlas.newestFirst, atlas.corpus.site.atMost.papersPerPage);
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
		files: listMapFiles(atlas),
		searchHref: atlas.toHref(paths.search()),
	};
}

/** A paper in a list of titles. */
interface TitleItem {
	readonly slug: string;
	readonly titleHtml: string;
	readonly href: string;
	/** Undefined below a heading that is the year. */
	readonly year: number | undefined;
}

interface AuthorItem {
	readonly given: string;
	readonly family: string;
	readonly suffix: string;
	/** Names in scripts of East Asia, which have no blank between the two. */
	readonly isFamilyFirst: boolean;
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

export interface PaperIndexView extends IndexView<TitleItem> {
	readonly files: SetFiles;
}

export function buildPaperIndexView({ atlas, getItem }: ViewContext, id: PaperIndexId): PaperIndexView {
	const index = buildPaperIndex(atlas, id);
	const toItem = (paper: Paper): TitleItem => {
		const { slug, titleHtml, href, year } = getItem(paper);
		return { slug, titleHtml, href, year: id === 'year' ? undefined : year };
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
		files: listMapFiles(atlas),
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
	const parts = splitName(name);
	return { ...parts, isFamilyFirst: isEastAsianName(parts), href: atlas.toHref(path), papers: papers.length };
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
	/** The papers that can be exported from it: those of the whole list that the page is of, else those that it shows. */
	readonly set: {
		readonly hasList: boolean;
		readonly files: SetFiles;
		readonly allHref: string | undefined;
	};
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
				? papers.map(({ slug, titleHtml, href, year }) => ({
						slug,
						titleHtml,
						href,
						year: hasYears ? year : undefined,
					}))
				: [],
		authors: items.kind === 'authors' ? items.authors.map((author) => buildAuthorItem(atlas, author)) : [],
		set: describeSet(atlas, page),
	};
}

function describeSet(atlas: Atlas, { base, items }: ListPage): ContinuedListView['set'] {
	if (base === paths.papers()) return { hasList: false, files: listMapFiles(atlas), allHref: undefined };
	const allHref = items.kind === 'papers' ? atlas.toHref(paths.alternate(base, 'json')) : undefined;
	return { hasList: true, files: [], allHref };
}
