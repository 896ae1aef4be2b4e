/** The papers of the map that a paper cites, and those that cite it. */
import { words } from '#words/paper';
import type { Paper } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { PaperItem } from './paper-item.ts';
import type { ViewContext } from './view-context.ts';

/** Papers that are named by their titles under a heading. */
export interface CitationList {
	readonly id: string;
	readonly heading: string;
	/** Newest first. */
	readonly papers: readonly PaperItem[];
	/** Says how many were left out, with a place for a link to the file that lists all; undefined where none was. */
	readonly more: { readonly text: string; readonly href: string } | undefined;
}

/** Papers that a list names, so that the page of a much-cited paper stays small. */
const NAMED = 12;

/** A list for each direction, without those that are empty. */
export function listCitations({ atlas, getItem }: ViewContext, { slug }: Paper): CitationList[] {
	const href = atlas.toHref(paths.alternate(paths.paper(slug), 'md'));
	const lists = [
		{ id: 'cites-here', heading: words.citesHere, slugs: atlas.citations.getCited(slug) },
		{ id: 'cited-here-by', heading: words.citedHereBy, slugs: atlas.citations.getCiting(slug) },
	];
	return lists.flatMap(({ id, heading, slugs }) => {
		if (slugs.length === 0) return [];
		const papers = slugs.slice(0, NAMED).map((other) => getItem(atlas.getPaper(other)));
		const left = slugs.length - papers.length;
		return [{ id, heading, papers, more: left > 0 ? { text: words.moreCitations(left), href } : undefined }];
	});
}
