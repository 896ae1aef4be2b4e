/** What the heads of pages say to machines. */
import { type HeadLink, listHeadLinks, type Signposts } from '../domain/metadata/head-links.ts';
import type { NamedPage } from '../domain/metadata/structured-data.ts';
import { paths, type TwinExtension } from '../domain/permalinks/paths.ts';
import { arePreviewsDrawn } from './atlas.ts';
import { toAbsolute, toHref } from './urls.ts';

/** The links of a page that has twins and, where it has a preview, oEmbed. */
export function linkTwins(
	page: string,
	extensions: readonly TwinExtension[],
	signposts: Omit<Signposts, 'twins'>,
	hasPreview = true,
): HeadLink[] {
	const twins = Object.fromEntries(extensions.map((extension) => [extension, toHref(paths.twin(page, extension))]));
	const oembed = { rel: 'alternate', type: 'application/json+oembed', href: toAbsolute(paths.oembed(page)) };
	return [...listHeadLinks({ ...signposts, twins }), ...(hasPreview ? [oembed] : [])];
}

/** The picture of a page, absolute: in a large map that of the home page. */
export function toPreview(page: string): string {
	return toAbsolute(paths.preview(arePreviewsDrawn ? page : paths.home()));
}

export function toNamedPage(name: string, path: string): NamedPage {
	return { name, url: toAbsolute(path) };
}

/** Papers as the items of a list. */
export function toItems(papers: readonly { readonly slug: string; readonly titlePlain: string }[]): NamedPage[] {
	return papers.map((paper) => toNamedPage(paper.titlePlain, paths.paper(paper.slug)));
}
