/** Pages whose content is made in the browser, and pages about pages that are not there. */
import { words as compare } from '#words/compare';
import { words as counts } from '#words/counts';
import { format } from '#words/language';
import { words as moved } from '#words/moved';
import { words as notFound } from '#words/not-found';
import { words as offline } from '#words/offline';
import { words as readingList } from '#words/reading-list';
import { words as pages } from '#words/script-pages';
import { words as search } from '#words/search-page';
import type { CompareWords } from '../domain/compare/comparison.ts';
import { listWithdrawn, paths } from '../domain/permalinks/paths.ts';
import type { ListNames } from '../domain/reading-list/list-names.ts';
import { buildFrame, type Crumb, type FrameView } from './frame.ts';
import { listOperators, type OperatorView } from './search-operators.ts';
import type { ViewContext } from './view-context.ts';

export interface SearchView {
	readonly frame: FrameView;
	readonly searchHref: string;
	/** What search reads first. */
	readonly manifestHref: string;
	readonly counts: Readonly<Record<'papers', string>>;
	readonly lists: Readonly<Record<'newest' | 'title' | 'theme' | 'author', string>>;
	readonly largestTopics: readonly Crumb[];
	readonly operators: readonly OperatorView[];
}

/** Topics that are suggested before anything is typed. */
const SUGGESTED_TOPICS = 12;

export function buildSearchView({ atlas }: ViewContext): SearchView {
	const { papers } = atlas.corpus;
	return {
		frame: buildFrame(atlas, {
			title: search.title,
			path: paths.search(),
			description: search.description,
		}),
		searchHref: atlas.toHref(paths.search()),
		manifestHref: atlas.toHref(paths.searchManifest()),
		counts: { papers: counts.papers(papers.length) },
		lists: {
			newest: atlas.toHref(paths.papers()),
			title: atlas.toHref(paths.byTitle()),
			theme: atlas.toHref(paths.byTheme()),
			author: atlas.toHref(paths.authors()),
		},
		largestTopics: atlas.largestFirst
			.slice(0, SUGGESTED_TOPICS)
			.map(({ id, name }) => ({ name, href: atlas.toHref(paths.topic(id)) })),
		operators: listOperators(atlas),
	};
}

/** A page that consists of its frame and fixed words. */
export interface PlainView {
	readonly frame: FrameView;
}

/** The names of what rows of papers show by slug. */
export interface ReadingListView extends PlainView {
	readonly names: ListNames;
}

export function buildReadingListView({ atlas }: ViewContext): ReadingListView {
	const { themes, topics } = atlas.corpus;
	return {
		names: {
			themes: Object.fromEntries(themes.map(({ slug, name, colour }) => [slug, { name, colour }])),
			topics: Object.fromEntries(topics.map(({ slug, name }) => [slug, name])),
		},
		frame: buildFrame(atlas, {
			title: readingList.title,
			path: paths.readingList(),
			hasIsland: true,
			description: pages.readingList.description,
		}),
	};
}

/** The names, by id, of the facet values and topics that a table of papers shows. */
export interface CompareView extends PlainView {
	readonly words: CompareWords;
	readonly hrefs: Readonly<Record<'papers' | 'search', string>>;
}

export function buildCompareView({ atlas }: ViewContext): CompareView {
	const { site, topics } = atlas.corpus;
	return {
		frame: buildFrame(atlas, {
			title: compare.title,
			path: paths.compare(),
			description: pages.compare.description,
			width: 'wide',
			hasIsland: true,
		}),
		words: {
			facets: site.facets.map(({ id, name, values }) => ({
				id,
				name,
				values: Object.fromEntries(values.map((value) => [value.id, value.name])),
			})),
			topics: Object.fromEntries(topics.map(({ slug, name }) => [slug, name])),
		},
		hrefs: { papers: atlas.toHref(paths.papers()), search: atlas.toHref(paths.search()) },
	};
}

export interface OfflineView extends PlainView {
	/** The list of all files that can be stored, and their size. */
	readonly filesHref: string;
}

export function buildOfflineView({ atlas }: ViewContext): OfflineView {
	return {
		frame: buildFrame(atlas, {
			title: offline.title,
			path: paths.offline(),
			description: offline.description,
			isHidden: true,
		}),
		filesHref: atlas.toHref(paths.offlineFiles()),
	};
}

export interface NotFoundView extends PlainView {
	readonly hrefs: Readonly<Record<'home' | 'search' | 'papers' | 'themes' | 'topics', string>>;
}

export function buildNotFoundView({ atlas }: ViewContext): NotFoundView {
	return {
		frame: buildFrame(atlas, {
			title: notFound.title,
			path: paths.notFound(),
			description: notFound.description,
			isHidden: true,
		}),
		hrefs: {
			home: atlas.toHref(paths.home()),
			search: atlas.toHref(paths.search()),
			papers: atlas.toHref(paths.papers()),
			themes: atlas.toHref(paths.themes()),
			topics: atlas.toHref(paths.topics()),
		},
	};
}

export interface WithdrawnView extends PlainView {
	readonly path: string;
	/** The reason, as a sentence. */
	readonly reason: string;
	/** ISO date, and the same in words. */
	readonly date: string;
	readonly dateText: string;
	readonly address: string;
}

/** The pages that the permalink registry says were withdrawn. */
export function buildWithdrawnViews({ atlas }: ViewContext): WithdrawnView[] {
	return listWithdrawn(atlas.corpus.permalinks).map(({ path, gone, date }) => ({
		frame: buildFrame(atlas, {
			title: moved.withdrawn,
			path,
			description: moved.withdrawnDescription(gone),
			isHidden: true,
		}),
		path,
		reason: gone,
		date,
		dateText: format.date(date),
		address: atlas.toHref(path),
	}));
}
