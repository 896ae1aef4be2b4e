/** The views of all pages of an atlas: what page templates import, and all that they import of the atlas. */
import { createHash } from 'node:crypto';
import type { Atlas } from '../atlas/atlas.ts';
import { type AboutView, buildAboutView, buildDataView, type DataPageView } from './about-page.ts';
import { type AuthorView, buildAuthorView } from './author-page.ts';
import { buildMatrixViews, buildTimelineViews, type MatrixView, type TimelinePageView } from './browse-pages.ts';
import { buildCitationsView, type CitationsView } from './citations-page.ts';
import { describeLanguages } from './frame.ts';
import { buildGraphEmbedView, buildGraphView, type GraphEmbedView, type GraphView } from './graph-page.ts';
import { buildHomeView, type HomeView } from './home-page.ts';
import { buildLibraryView, type LibraryView } from './library-page.ts';
import {
	type AuthorsView,
	buildAuthorsView,
	buildContinuedListView,
	buildPaperIndexView,
	buildPapersView,
	type ContinuedListView,
} from './list-pages.ts';
import { listContinuedPages, type PaperIndexId } from './lists.ts';
import { buildPaperView, type PaperView } from './paper-page.ts';
import { createTextDescriber } from './text-language.ts';
import { buildThemesView, buildTopicsView } from './theme-and-topic-lists.ts';
import { buildThemeView, type ThemeView } from './theme-page.ts';
import {
	buildCompareView,
	buildNotFoundView,
	buildOfflineView,
	buildReadingListView,
	buildSearchView,
	buildWithdrawnViews,
	type CompareView,
	type NotFoundView,
	type OfflineView,
	type ReadingListView,
	type SearchView,
	type WithdrawnView,
} from './tool-pages.ts';
import { buildPairView, buildTopicView, type PairView, type TopicView } from './topic-page.ts';
import { createViewContext } from './view-context.ts';

/** One page of a dynamic route, as Astro's `getStaticPaths` wants it. A page with the same key is kept by the next build. */
export interface StaticPath<V, P extends string> {
	/** Undefined where the rest of a path is empty. */
	readonly params: Readonly<Record<P, string | undefined>>;
	readonly props: { readonly view: V };
	readonly cacheKey: string;
}

function listPaths<T, V, P extends string>(
	items: readonly T[],
	getParams: (item: T) => Readonly<Record<P, string | undefined>>,
	build: (item: T) => V,
): StaticPath<V, P>[] {
	return items.map((item) => {
		const view = build(item);
		return { params: getParams(item), props: { view }, cacheKey: digestView(view) };
	});
}

/** The digest of all that a template receives, so that a page changes whenever anything that it shows does. */
function digestView(view: unknown): string {
	return createHash('sha256').update(JSON.stringify(view)).digest('base64url');
}

export type SiteViews = ReturnType<typeof createSiteViews>;

export function createSiteViews(atlas: Atlas) {
	const context = createViewContext(atlas);
	const { papers, themes, topics, authors } = atlas.corpus;
	const languages = describeLanguages(atlas.corpus.site);
	const bySlug = ({ slug }: { readonly slug: string }) => ({ slug });
	return {
		/** Attributes of titles, summaries and names of themes and topics, where they are not in the language of the interface. */
		contentLanguage: languages.contentLanguage,
		/** The same of a single text, which an import may have written in another language. */
		describeText: createTextDescriber(atlas.corpus.site),
		/** Attributes of words of the interface that stand among those. */
		interfaceLanguage: languages.interfaceLanguage,
		home: (): HomeView => buildHomeView(context),
		papers: () => buildPapersView(context),
		paperIndex: (id: PaperIndexId) => buildPaperIndexView(context, id),
		themes: () => buildThemesView(context),
		topics: () => buildTopicsView(context),
		authors: (): AuthorsView => buildAuthorsView(context),
		graph: (): GraphView => buildGraphView(context),
		graphEmbed: (): GraphEmbedView => buildGraphEmbedView(context),
		/** None in a map without citations among its papers. */
		citationsPaths: (): StaticPath<CitationsView, 'citations'>[] =>
			listPaths(
				[buildCitationsView(context)].filter((view) => view !== undefined),
				() => ({ citations: 'citations' }),
				(view) => view,
			),
		timelinePaths: (): StaticPath<TimelinePageView, 'way'>[] =>
			listPaths(
				buildTimelineViews(context),
				({ way }) => ({ way }),
				({ view }) => view,
			),
		search: (): SearchView => buildSearchView(context),
		readingList: (): ReadingListView => buildReadingListView(context),
		compare: (): CompareView => buildCompareView(context),
		library: (): LibraryView => buildLibraryView(context),
		offline: (): OfflineView => buildOfflineView(context),
		notFound: (): NotFoundView => buildNotFoundView(context),
		about: (): AboutView => buildAboutView(context),
		data: (): DataPageView => buildDataView(context),
		paperPaths: (): StaticPath<PaperView, 'slug'>[] =>
			listPaths(papers, bySlug, (paper) => buildPaperView(context, paper)),
		themePaths: (): StaticPath<ThemeView, 'slug'>[] =>
			listPaths(themes, bySlug, (theme) => buildThemeView(context, theme)),
		topicPaths: (): StaticPath<TopicView, 'slug'>[] =>
			listPaths(topics, bySlug, (topic) => buildTopicView(context, topic)),
		pairPaths: (): StaticPath<PairView, 'a' | 'b'>[] =>
			listPaths(
				atlas.graph.links,
				({ source, target }) => ({ a: source, b: target }),
				(link) => buildPairView(context, link),
			),
		authorPaths: (): StaticPath<AuthorView, 'slug'>[] =>
			listPaths(
				authors.filter((author) => author.hasPage),
				bySlug,
				(author) => buildAuthorView(context, author),
			),
		matrixPaths: (): StaticPath<MatrixView, 'matrix'>[] =>
			listPaths(
				buildMatrixViews(context),
				({ path }) => ({ matrix: path.slice(1, -1) }),
				({ view }) => view,
			),
		continuedPaths: (): StaticPath<ContinuedListView, 'list'>[] =>
			listPaths(
				listContinuedPages(atlas),
				({ path }) => ({ list: path.slice(1, -1) }),
				(page) => buildContinuedListView(context, page),
			),
		withdrawnPaths: (): StaticPath<WithdrawnView, 'withdrawn'>[] =>
			listPaths(
				buildWithdrawnViews(context),
				({ path }) => ({ withdrawn: path.slice(1, -1) }),
				(view) => view,
			),
	};
}
