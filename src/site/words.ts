/** Small pieces of text that several pages print. */
import { parseContentLink } from '../domain/corpus/read-papers.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { type Markdown, renderMarkdown } from '../domain/text/markdown.ts';
import { parseSafeUrl } from '../domain/text/url.ts';
import { toHref } from './urls.ts';

export { nameAuthors, nameVenue } from '../domain/corpus/paper-names.ts';
export { count, formatNumber } from '../domain/text/count.ts';

/** Renders content Markdown, links between content files turned into links between pages. */
export function toPageHtml(tree: Markdown, reserved: readonly string[] = []): string {
	return renderMarkdown(
		tree,
		(url) => {
			const target = parseContentLink(url);
			if (!target) return parseSafeUrl(url);
			const path = { papers: paths.paper, themes: paths.theme, topics: paths.topic }[target.kind];
			return toHref(path(target.slug));
		},
		reserved,
	);
}
