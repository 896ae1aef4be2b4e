/** Lists of papers and authors: how they are grouped, and the pages on which long ones go on. */
import { type Group, groupByLetter, splitParts } from '../domain/browse/parts.ts';
import { compareByYear } from '../domain/corpus/build-corpus.ts';
import type { Author, Paper } from '../domain/corpus/corpus.ts';
import { compareText } from '../domain/corpus/problem.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { makeSortKey } from '../domain/text/name.ts';
import { foldToAscii } from '../domain/text/slug.ts';
import { authors, getPaper, getTheme, getTopic, graph, papers, site, themes, topics } from './atlas.ts';

const { papersPerPage } = site.atMost;
/** A name takes a fraction of the room of a paper with its takeaway. */
const namesPerPage = 5 * papersPerPage;

export const newestFirst = papers.toSorted(compareByYear);

const years = Map.groupBy(newestFirst, (paper) => paper.year);
const titleKeys = new Map(
	papers.map(
		(paper) =>
			[
				paper,
				foldToAscii(paper.titlePlain)
					.toLowerCase()
					.replace(/^[^a-z0-9]+/, ''),
			] as const,
	),
);
const getTitleKey = (paper: Paper) => titleKeys.get(paper) ?? '';
const byTitle = papers.toSorted((a, b) => compareText(getTitleKey(a), getTitleKey(b)));

/** A list of names in groups: all on one page where they are few, else each group on pages of its own. */
export interface NameIndex<T> {
	readonly path: string;
	readonly title: string;
	readonly groups: readonly Group<T>[];
	/** What an anchor begins with; the group's id follows. */
	readonly anchor: string;
	readonly isSplit: boolean;
}

function makeIndex<T>(path: string, title: string, groups: readonly Group<T>[], anchor: string): NameIndex<T> {
	const size = groups.reduce((sum, group) => sum + group.items.length, 0);
	return { path, title, groups, anchor, isSplit: size > namesPerPage };
}

export const yearIndex = makeIndex(
	paths.byYear(),
	'Papers by year',
	[...years].map(([year, items]) => ({
		name: year ? String(year) : 'Year not recorded',
		id: String(year ?? 'unknown'),
		items,
	})),
	'year-',
);
export const titleIndex = makeIndex(
	paths.byTitle(),
	'Papers by title',
	groupByLetter(byTitle, getTitleKey, { name: '0–9', id: '0-9' }),
	'letter-',
);
export const themeIndex = makeIndex(
	paths.byTheme(),
	'Papers by theme',
	themes.map((theme) => ({ name: theme.name, id: theme.slug, items: theme.papers })),
	'',
);
export const authorIndex = makeIndex(
	paths.authors(),
	'Authors',
	groupByLetter(authors, (author) => makeSortKey(author.name), { name: '#', id: 'other' }),
	'letter-',
);

/** One page of a list that takes several. */
export interface ListPart {
	readonly path: string;
	/** What the list is of. */
	readonly title: string;
	readonly crumbs: readonly { readonly path: string; readonly name: string }[];
	/** Of the list's first page; the others are told from it by their number. */
	readonly base: string;
	readonly number: number;
	readonly count: number;
	readonly items:
		| { readonly kind: 'papers' | 'titles'; readonly papers: readonly Paper[] }
		| { readonly kind: 'authors'; readonly authors: readonly Author[] };
}

/** The papers that the first page of a list shows, and on how many pages it stands. */
export function cutList(list: readonly Paper[]): { readonly papers: readonly Paper[]; readonly count: number } {
	const parts = splitParts(list, papersPerPage);
	return { papers: parts[0] ?? [], count: parts.length };
}

/** Where papers are narrowed down: on the list of all, or in a large map by the search. */
export const filterPath = papers.length > papersPerPage ? paths.search() : paths.papers();

/** Every page on which a list goes on, or that holds one group of an index. */
export function listParts(): ListPart[] {
	const all = { path: paths.papers(), name: 'Papers' };
	const topicsCrumb = { path: paths.topics(), name: 'Topics' };
	return [
		...continueList(paths.papers(), 'Papers', [all], newestFirst),
		...topics.flatMap((topic) => {
			const path = paths.topic(topic.slug);
			return continueList(path, topic.name, [topicsCrumb, { path, name: topic.name }], topic.papers);
		}),
		...themes.flatMap((theme) => {
			const path = paths.theme(theme.slug);
			const crumbs = [
				{ path: paths.themes(), name: 'Themes' },
				{ path, name: theme.name },
			];
			return theme.groups.length > 0 ? [] : continueList(path, theme.name, crumbs, theme.papers);
		}),
		...graph.links.flatMap((link) => {
			const path = paths.pair(link.source, link.target);
			const name = `${getTopic(link.source).name} and ${getTopic(link.target).name}`;
			return continueList(path, name, [topicsCrumb, { path, name }], link.papers.map(getPaper));
		}),
		...[yearIndex, titleIndex].flatMap((index) =>
			splitIndex(index, (list) => ({ kind: 'titles', papers: list }), [all, { path: index.path, name: index.title }]),
		),
		...splitIndex(authorIndex, (list) => ({ kind: 'authors', authors: list }), [
			{ path: authorIndex.path, name: authorIndex.title },
		]),
	];
}

function continueList(base: string, title: string, crumbs: ListPart['crumbs'], list: readonly Paper[]): ListPart[] {
	const parts = splitParts(list, papersPerPage);
	return parts
		.map((part, i): ListPart => {
			const items = { kind: 'papers', papers: part } as const;
			return { path: paths.part(base, i + 1), title, crumbs, base, number: i + 1, count: parts.length, items };
		})
		.slice(1);
}

function splitIndex<T>(
	{ isSplit, groups, path, title }: NameIndex<T>,
	toItems: (list: readonly T[]) => ListPart['items'],
	crumbs: ListPart['crumbs'],
): ListPart[] {
	if (!isSplit) return [];
	return groups.flatMap((group) => {
		const base = paths.group(path, group.id);
		const parts = splitParts(group.items, namesPerPage);
		return parts.map(
			(part, i): ListPart => ({
				path: paths.part(base, i + 1),
				title: `${title}: ${group.name}`,
				crumbs,
				base,
				number: i + 1,
				count: parts.length,
				items: toItems(part),
			}),
		);
	});
}

/** Where the whole of a group of an index stands. */
export function getGroupPath({ path }: NameIndex<unknown>, id: string): string {
	return path === paths.byTheme() ? paths.theme(getTheme(id).slug) : paths.group(path, id);
}
