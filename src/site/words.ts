/** Small pieces of text that several pages print. */
import type { Paper } from '../domain/corpus/corpus.ts';
import { parseContentLink } from '../domain/corpus/read-papers.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { type Markdown, renderMarkdown } from '../domain/text/markdown.ts';
import { parseSafeUrl } from '../domain/text/url.ts';
import { toHref } from './urls.ts';

export function count(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Up to three authors by name, more as the first and how many others. */
export function nameAuthors(paper: Paper): string {
	const names = paper.authors ?? [];
	if (names.length === 0) return 'Authors not recorded';
	if (names.length <= 3) return names.join(', ');
	return `${names[0]} and ${names.length - 1} others`;
}

/** Venue and year as one phrase; a year that the venue's name ends in is not said twice. */
export function nameVenue(paper: Paper): string {
	const { venue, year } = paper;
	if (!venue) return year === undefined ? 'Year not recorded' : String(year);
	return year === undefined || /\b(?:19|20)\d\d\b/.test(venue) ? venue : `${venue}, ${year}`;
}

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
