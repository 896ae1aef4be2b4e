/** Lists of papers and authors: how they are grouped, and the pages on which long ones continue. */

import { words } from '#words/lists';
import { words as names } from '#words/paper-names';
import type { Atlas } from '../atlas/atlas.ts';
import { type Group, groupByLetter, splitPages } from '../domain/browse/list-pages.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import type { Author, Paper } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { createCollation } from '../domain/text/collation.ts';
import { makeSortKey } from '../domain/text/name.ts';
import { makeTitleSortKey } from '../domain/text/sort-key.ts';

/** Names on one page of a list, for each paper with its takeaway on one page of a list. */
const NAMES_PER_PAPER = 5;

/** A list of names in groups: all on one page where they are few, else each group on pages of its own. */
export interface NameIndex<T> {
	readonly path: string;
	readonly title: string;
	readonly groups: readonly Group<T>[];
	/** What an anchor begins with; the group's id follows. */
	readonly anchor: string;
	readonly isSplit: boolean;
}

export type PaperIndexId = 'year' | 'title' | 'theme';

/** The papers in groups: by year, by first letter of the title, or by primary theme. */
export function buildPaperIndex(atlas: Atlas, id: PaperIndexId): NameIndex<Paper> {
	const { papers, themes, site } = atlas.corpus;
	if (id === 'theme') {
		const groups = themes.map((theme) => ({ name: theme.name, id: theme.slug, items: theme.papers }));
		return buildIndex(atlas, paths.byTheme(), words.papersByTheme, groups, '');
	}
	if (id === 'title') {
		const compare = createCollation(getContentLanguage(site));
		const byTitle = papers
			.map((paper) => ({ paper, key: makeTitleSortKey(paper.titlePlain) }))
			.sort((a, b) => compare(a.key, b.key));
		const groups = groupByLetter(byTitle, ({ key }) => key, { name: words.digits, id: '0-9' });
		const unwrapped = groups.map((group) => ({ ...group, items: group.items.map(({ paper }) => paper) }));
		return buildIndex(atlas, paths.byTitle(), words.papersByTitle, unwrapped, 'letter-');
	}
	const groups = [...Map.groupBy(atlas.newestFirst, (paper) => paper.year)].map(([year, items]) => ({
		name: year ? String(year) : names.noYear,
		id: String(year ?? 'unknown'),
		items,
	}));
	return buildIndex(atlas, paths.byYear(), words.papersByYear, groups, 'year-');
}

export function buildAuthorIndex(atlas: Atlas): NameIndex<Author> {
	const { authors, site } = atlas.corpus;
	const compare = createCollation(getContentLanguage(site));
	const sorted = authors
		.map((author) => ({ author, key: makeSortKey(author.name) }))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ author }) => author);
	const groups = groupByLetter(sorted, (author) => makeSortKey(author.name), {
		name: words.otherSigns,
		id: 'other',
	});
	return buildIndex(atlas, paths.authors(), words.authors, groups, 'letter-');
}

function buildIndex<T>(
	{ corpus }: Atlas,
	path: string,
	title: string,
	groups: readonly Group<T>[],
	anchor: string,
): NameIndex<T> {
	const size = groups.reduce((sum, group) => sum + group.items.length, 0);
	return { path, title, groups, anchor, isSplit: size > NAMES_PER_PAPER * corpus.site.atMost.papersPerPage };
}

/** Path of the page of one group of an index. */
export function getGroupPath({ path }: NameIndex<unknown>, id: string): string {
	return path === paths.byTheme() ? paths.theme(id) : paths.group(path, id);
}

/** One page of a list that takes several. */
export interface ListPage {
	readonly path: string;
	/** What the list is of. */
	readonly title: string;
	readonly crumbs: readonly { readonly path: string; readonly name: string }[];
	/** Path of the list's first page; the others differ from it by their number. */
	readonly base: string;
	readonly number: number;
	readonly count: number;
	readonly items:
		| { readonly kind: 'papers' | 'titles'; readonly papers: readonly Paper[] }
		| { readonly kind: 'authors'; readonly authors: readonly Author[] };
}

/** Papers on the page of a theme, a topic or a pair: half as many as where the list is all that a page has. */
function getPageSize({ atMost }: Atlas['corpus']['site']): number {
	return Math.ceil(atMost.papersPerPage / 2);
}

/** The papers that the page of a theme, a topic or a pair shows, and on how many pages the list stands. */
export function getFirstPage(
	{ corpus }: Atlas,
	list: readonly Paper[],
	size = getPageSize(corpus.site),
): { readonly papers: readonly Paper[]; readonly count: number } {
	const pages = splitPages(list, size);
	return { papers: pages[0] ?? [], count: pages.length };
}

/** Where papers are filtered: on the list of all, or in a large atlas by the search. */
export function getFilterPath({ corpus }: Atlas): string {
	return corpus.papers.length > corpus.site.atMost.papersPerPage ? paths.search() : paths.papers();
}

/** Every page on which a list continues, or that shows one group of an index. */
export function listContinuedPages(atlas: Atlas): ListPage[] {
	const { topics, themes } = atlas.corpus;
	const all = { path: paths.papers(), name: words.papers };
	const topicsCrumb = { path: paths.topics(), name: words.topics };
	const { site } = atlas.corpus;
	const continueList = (base: string, title: string, crumbs: ListPage['crumbs'], list: readonly Paper[]) =>
		splitList(base, title, crumbs, splitPages(list, getPageSize(site))).slice(1);
	const allPages = splitPages(atlas.newestFirst, site.atMost.papersPerPage);
	return [
		...splitList(paths.papers(), words.papers, [all], allPages).slice(1),
		...topics.flatMap((topic) => {
			const path = paths.topic(topic.slug);
			return continueList(path, topic.name, [topicsCrumb, { path, name: topic.name }], topic.papers);
		}),
		...themes.flatMap((theme) => {
			const path = paths.theme(theme.slug);
			const crumbs = [
				{ path: paths.themes(), name: words.themes },
				{ path, name: theme.name },
			];
			return theme.groups.length > 0 ? [] : continueList(path, theme.name, crumbs, theme.papers);
		}),
		...atlas.graph.links.flatMap((link) => {
			const path = paths.pair(link.source, link.target);
			const name = names.two(atlas.getTopic(link.source).name, atlas.getTopic(link.target).name);
			return continueList(path, name, [topicsCrumb, { path, name }], atlas.getPapersOfLink(link));
		}),
		...(['year', 'title'] as const).flatMap((id) => {
			const index = buildPaperIndex(atlas, id);
			const crumbs = [all, { path: index.path, name: index.title }];
			return splitIndex(atlas, index, (papers) => ({ kind: 'titles', papers }), crumbs);
		}),
		...listAuthorPages(atlas),
	];
}

function listAuthorPages(atlas: Atlas): ListPage[] {
	const index = buildAuthorIndex(atlas);
	const crumbs = [{ path: index.path, name: index.title }];
	return splitIndex(atlas, index, (authors) => ({ kind: 'authors', authors }), crumbs);
}

function splitList(
	base: string,
	title: string,
	crumbs: ListPage['crumbs'],
	pages: readonly (readonly Paper[])[],
): ListPage[] {
	return pages.map((papers, i) => ({
		path: paths.listPage(base, i + 1),
		title,
		crumbs,
		base,
		number: i + 1,
		count: pages.length,
		items: { kind: 'papers', papers },
	}));
}

function splitIndex<T>(
	{ corpus }: Atlas,
	{ isSplit, groups, path, title }: NameIndex<T>,
	toItems: (list: readonly T[]) => ListPage['items'],
	crumbs: ListPage['crumbs'],
): ListPage[] {
	if (!isSplit) return [];
	return groups.flatMap((group) => {
		const base = paths.group(path, group.id);
		const pages = splitPages(group.items, NAMES_PER_PAPER * corpus.site.atMost.papersPerPage);
		return pages.map(
			(page, i): ListPage => ({
				path: paths.listPage(base, i + 1),
				title: words.group(title, group.name),
				crumbs,
				base,
				number: i + 1,
				count: pages.length,
				items: toItems(page),
			}),
		);
	});
}
