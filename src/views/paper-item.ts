/** A paper as lists show it. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { nameAuthors, nameVenue } from '../domain/corpus/paper-names.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { renderTex } from '../domain/text/mathml.ts';

export interface PaperItem {
	readonly slug: string;
	readonly href: string;
	readonly titleHtml: string;
	readonly year: number | undefined;
	readonly authors: string;
	readonly venue: string;
	readonly takeawayHtml: string | undefined;
	readonly theme: { readonly name: string; readonly colour: number };
}

/** Builds items, each once for an atlas: a paper stands in many lists. */
export function createPaperItems(atlas: Atlas): (paper: Paper) => PaperItem {
	const built = new Map<string, PaperItem>();
	return (paper) => {
		const known = built.get(paper.slug);
		if (known) return known;
		const item = buildPaperItem(atlas, paper);
		built.set(paper.slug, item);
		return item;
	};
}

function buildPaperItem(atlas: Atlas, paper: Paper): PaperItem {
	const { name, colour } = atlas.getTheme(paper.primaryTheme);
	return {
		slug: paper.slug,
		href: atlas.toHref(paths.paper(paper.slug)),
		titleHtml: renderTex(paper.title),
		year: paper.year,
		authors: nameAuthors(paper),
		venue: nameVenue(paper),
		takeawayHtml: paper.takeaway && renderTex(paper.takeaway),
		theme: { name, colour },
	};
}
