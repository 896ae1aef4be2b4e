/** What every page has around its content: head, breadcrumbs, menu and footer. */

import type { Thing } from 'schema-dts';
import { words } from '#words/frame';
import { format } from '#words/language';
import type { Atlas } from '../atlas/atlas.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import { type HeadLink, listHeadLinks, type Signposts } from '../domain/metadata/head-links.ts';
import { describeCrumbs, formatJsonLd, type NamedPage } from '../domain/metadata/structured-data.ts';
import { type AlternateExtension, paths } from '../domain/permalinks/paths.ts';
import { findTables, getDirection } from '../i18n/languages.ts';

/** Formats of the page of a theme or a topic, and of that of a paper. */
export const SET_EXTENSIONS: readonly AlternateExtension[] = ['bib', 'json', 'md'];
export const PAPER_EXTENSIONS: readonly AlternateExtension[] = ['bib', 'ris', 'json', 'md'];

export interface Crumb {
	readonly name: string;
	readonly href: string;
}

/** A page above: of a list, or of a theme or topic, whose name is a word of the content. */
interface CrumbAbove extends Crumb {
	readonly isOfContent: boolean;
}

/** Attributes of an element whose text is in another language than that around it. */
export interface TextLanguage {
	readonly lang: string;
	/** Where it is not that of the page. */
	readonly dir?: 'ltr' | 'rtl';
}

/** A link of the main menu. */
interface MenuItem extends Crumb {
	readonly current: 'page' | 'true' | undefined;
	/** Opens the search dialog. */
	readonly isSearch: boolean;
}

export interface FrameView {
	/** BCP 47 tag of the interface. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** Tag and direction of titles and summaries, where their language is not that of the interface. */
	readonly contentLanguage: TextLanguage | undefined;
	/** Of words of the interface that stand among those of the content; undefined where both are in one language. */
	readonly interfaceLanguage: TextLanguage | undefined;
	readonly siteTitle: string;
	readonly homeHref: string;
	/** Of the document: with the name of the site. */
	readonly fullTitle: string;
	readonly title: string;
	readonly description: string;
	/** Absolute. */
	readonly url: string;
	readonly links: readonly HeadLink[];
	/** JSON-LD; undefined where there is nothing to say. */
	readonly structuredData: string | undefined;
	readonly crumbs: readonly CrumbAbove[];
	readonly menu: readonly MenuItem[];
	/** Absolute URL of the preview picture. */
	readonly previewUrl: string;
	readonly licence: { readonly name: string; readonly url: string };
	readonly repository: string | undefined;
	readonly hrefs: {
		readonly icon: string;
		readonly feed: string;
		readonly readingList: string;
		readonly data: string;
		readonly library: string;
		readonly offline: string;
	};
	/** Reference managers take the page for an article. */
	readonly isArticle: boolean;
	/** Kept out of search engines. */
	readonly isHidden: boolean;
	/** Without header and footer, for a frame in another site's page. */
	readonly isEmbed: boolean;
	/** Has a component that is hydrated, whose inline code the policy of the page allows. */
	readonly hasIsland: boolean;
	readonly width: 'wide' | 'widest' | undefined;
}

export interface FrameOptions {
	/** Plain text. */
	readonly title: string;
	readonly description: string;
	/** Path of the page below the base. */
	readonly path: string;
	/** Path and name of each page above, without home. */
	readonly crumbs?: readonly { readonly path: string; readonly name: string }[];
	/** The page has a preview picture of its own; else it shows that of the home page. */
	readonly hasPreview?: boolean;
	readonly isArticle?: boolean;
	readonly isHidden?: boolean;
	readonly isEmbed?: boolean;
	readonly hasIsland?: boolean;
	readonly width?: 'wide' | 'widest';
	readonly links?: readonly HeadLink[];
	/** What the page is about, in schema.org's terms. */
	readonly things?: readonly Thing[];
}

const MENU = [
	[paths.papers(), words.menu.papers],
	[paths.search(), words.menu.search],
	[paths.themes(), words.menu.themes],
	[paths.topics(), words.menu.topics],
	[paths.authors(), words.menu.authors],
	[paths.graph(), words.menu.graph],
	[paths.about(), words.menu.about],
] as const;

export function buildFrame(atlas: Atlas, options: FrameOptions): FrameView {
	const { site } = atlas.corpus;
	const { title, description, path, crumbs = [], links = [], things = [] } = options;
	const trail = [{ path: paths.home(), name: site.title }, ...crumbs, { path, name: title }];
	const about = [
		...things,
		...(crumbs.length > 0 ? [describeCrumbs(trail.map((step) => nameLink(atlas, step.name, step.path)))] : []),
	];
	return {
		...describeLanguages(site),
		siteTitle: site.title,
		homeHref: atlas.toHref(paths.home()),
		fullTitle: path === paths.home() ? title + format.colon + site.tagline : `${title} · ${site.title}`,
		title,
		description,
		url: atlas.toAbsolute(path),
		links,
		structuredData: about.length > 0 ? formatJsonLd(about) : undefined,
		crumbs: crumbs.map(({ name, path }) => ({
			name,
			href: atlas.toHref(path),
			isOfContent: !MENU.some(([to]) => to === path),
		})),
		menu: MENU.map(([to, name]) => ({
			name,
			href: atlas.toHref(to),
			current: to === path ? 'page' : path.startsWith(to) ? 'true' : undefined,
			isSearch: to === paths.search(),
		})),
		previewUrl: findPreviewUrl(atlas, options.hasPreview ? path : paths.home()),
		licence: site.licence,
		repository: site.repository,
		hrefs: {
			icon: atlas.toHref('/favicon.svg'),
			feed: atlas.toHref(paths.feed()),
			readingList: atlas.toHref(paths.readingList()),
			data: atlas.toHref(paths.data()),
			library: atlas.toHref(paths.library()),
			offline: atlas.toHref(paths.offline()),
		},
		isArticle: options.isArticle ?? false,
		isHidden: options.isHidden ?? false,
		isEmbed: options.isEmbed ?? false,
		hasIsland: options.hasIsland ?? false,
		width: options.width,
	};
}

/** A map in a language without tables has an interface in another. */
export function describeLanguages(site: {
	readonly language: string;
	readonly contentLanguage?: string | undefined;
}): Pick<FrameView, 'language' | 'direction' | 'contentLanguage' | 'interfaceLanguage'> {
	const language = findTables(site.language) === format.tag ? site.language : format.tag;
	const content = getContentLanguage(site);
	const direction = getDirection(language);
	if (content === language) return { language, direction, contentLanguage: undefined, interfaceLanguage: undefined };
	const contentDirection = getDirection(content);
	const isOneWay = contentDirection === direction;
	return {
		language,
		direction,
		contentLanguage: isOneWay ? { lang: content } : { lang: content, dir: contentDirection },
		interfaceLanguage: isOneWay ? { lang: language } : { lang: language, dir: direction },
	};
}

/** The picture of a page, absolute: in a large atlas that of the home page. */
export function findPreviewUrl(atlas: Atlas, page: string): string {
	return atlas.toAbsolute(paths.preview(atlas.hasPreviews ? page : paths.home()));
}

/** A page in other formats, by the extension of the file. */
export type Alternates = readonly { readonly extension: AlternateExtension; readonly href: string }[];

export function listAlternates(atlas: Atlas, page: string, extensions: readonly AlternateExtension[]): Alternates {
	return extensions.map((extension) => ({ extension, href: atlas.toHref(paths.alternate(page, extension)) }));
}

/** Links of the head to a page's alternates and, where it has one, to its oEmbed record. */
export function linkAlternates(
	atlas: Atlas,
	page: string,
	extensions: readonly AlternateExtension[],
	signposts: Omit<Signposts, 'alternates'>,
	hasOembed = true,
): HeadLink[] {
	const alternates = Object.fromEntries(
		listAlternates(atlas, page, extensions).map(({ extension, href }) => [extension, href]),
	);
	const oembed = { rel: 'alternate', type: 'application/json+oembed', href: atlas.toAbsolute(paths.oembed(page)) };
	return [...listHeadLinks({ ...signposts, alternates }), ...(hasOembed ? [oembed] : [])];
}

export function nameLink(atlas: Atlas, name: string, path: string): NamedPage {
	return { name, url: atlas.toAbsolute(path) };
}

/** Papers as the items of a list in structured data. */
export function namePapers(
	atlas: Atlas,
	papers: readonly { readonly slug: string; readonly titlePlain: string }[],
): NamedPage[] {
	return papers.map((paper) => nameLink(atlas, paper.titlePlain, paths.paper(paper.slug)));
}
