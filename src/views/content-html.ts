/** Content Markdown as HTML. */
import type { Nodes } from 'mdast';
import type { Atlas } from '../atlas/atlas.ts';
import { parseContentLink } from '../domain/corpus/content-link.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { nameAuthorYear } from '../domain/corpus/paper-names.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { type Markdown, renderMarkdown } from '../domain/text/markdown.ts';
import { parseSafeUrl } from '../domain/text/url.ts';
import { describeLanguages } from './frame.ts';

/** The path of the page that a link between content files means; undefined for any other link. */
export function findContentPath(url: string): string | undefined {
	const target = parseContentLink(url);
	if (!target) return undefined;
	return { papers: paths.paper, themes: paths.theme, topics: paths.topic }[target.kind](target.slug);
}

/** Renders content Markdown, with links between content files as links between pages. */
export function renderContent(atlas: Atlas, tree: Markdown): string {
	return renderMarkdown(tree, createResolver(atlas));
}

/** A paper as the running text of content cites it. */
export function citeInText({ corpus }: Atlas, paper: Paper): string {
	return nameAuthorYear(paper, describeLanguages(corpus.site).contentLanguage !== undefined);
}

/** Renders an essay or a part of one: author and year stand behind each link to a paper; `ids` are those of its nodes. */
export function renderEssay(atlas: Atlas, tree: Markdown, ids: ReadonlyMap<Nodes, string>): string {
	const annotateLink = (url: string) => {
		const target = parseContentLink(url);
		return (target?.kind === 'papers' && citeInText(atlas, atlas.getPaper(target.slug))) || undefined;
	};
	return renderMarkdown(tree, createResolver(atlas), { annotateLink, ids });
}

function createResolver(atlas: Atlas): (url: string) => string | undefined {
	return (url) => {
		const path = findContentPath(url);
		return path === undefined ? parseSafeUrl(url) : atlas.toHref(path);
	};
}
