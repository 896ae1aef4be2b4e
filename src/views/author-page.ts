/** The page of an author. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Author } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { count } from '../domain/text/count.ts';
import { buildFrame, type FrameView } from './frame.ts';
import type { PaperItem } from './paper-item.ts';
import type { ViewContext } from './view-context.ts';

/** Co-authors that are named at most. */
const COAUTHORS = 12;

export interface AuthorView {
	readonly frame: FrameView;
	readonly name: string;
	readonly paperCount: string;
	/** Other spellings in the sources, joined by commas. */
	readonly variants: string;
	/** Those of two papers or more, most first. */
	readonly coauthors: readonly { readonly name: string; readonly href: string | undefined; readonly papers: number }[];
	readonly papers: readonly PaperItem[];
}

export function buildAuthorView({ atlas, getItem }: ViewContext, author: Author): AuthorView {
	const paperCount = count(author.papers.length, 'paper');
	return {
		frame: buildFrame(atlas, {
			title: author.name,
			path: paths.author(author.slug),
			description: `${paperCount} by ${author.name} in this map.`,
			crumbs: [{ path: paths.authors(), name: 'Authors' }],
		}),
		name: author.name,
		paperCount,
		variants: author.variants.join(', '),
		coauthors: countCoauthors(atlas, author)
			.filter(([, papers]) => papers > 1)
			.sort((a, b) => b[1] - a[1])
			.slice(0, COAUTHORS)
			.map(([{ name, slug, hasPage }, papers]) => ({
				name,
				papers,
				href: hasPage ? atlas.toHref(paths.author(slug)) : undefined,
			})),
		papers: author.papers.map(getItem),
	};
}

function countCoauthors(atlas: Atlas, author: Author): [Author, number][] {
	const counts = new Map<Author, number>();
	for (const paper of author.papers)
		for (const other of new Set((paper.authors ?? []).map(atlas.getAuthor)))
			if (other !== author) counts.set(other, (counts.get(other) ?? 0) + 1);
	return [...counts];
}
