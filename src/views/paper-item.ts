/** A paper as lists show it. */
import { words } from '#words/paper-names';
import type { Atlas } from '../atlas/atlas.ts';
import { AUTHORS_NAMED } from '../domain/corpus/author-names.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { findKnownName } from '../domain/corpus/known-name.ts';
import { nameAuthors, nameVenue } from '../domain/corpus/paper-names.ts';
import { formatContextObject } from '../domain/metadata/context-object.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { type AuthorLink, linkAuthors } from './author-links.ts';

export interface PaperItem {
	readonly slug: string;
	readonly href: string;
	readonly titleHtml: string;
	/** A name that it is known by and that its title lacks. */
	readonly knownName: string | undefined;
	readonly year: number | undefined;
	/** The first authors as links, and how many others there are; in words where there is no author. */
	readonly authors: { readonly links: readonly AuthorLink[]; readonly rest: string };
	/** The same in words. */
	readonly authorLine: string;
	readonly venue: string;
	readonly takeawayHtml: string | undefined;
	readonly theme: { readonly slug: string; readonly name: string; readonly colour: number };
	readonly topics: readonly { readonly name: string; readonly href: string }[];
	/** What reference managers read of it. */
	readonly contextObject: string;
}

/** Topics that a list names. */
const TOPICS_NAMED = 3;

/** Builds each item once for an atlas, since a paper is in many lists. */
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
	const { slug: theme, name, colour } = atlas.getTheme(paper.primaryTheme);
	return {
		slug: paper.slug,
		href: atlas.toHref(paths.paper(paper.slug)),
		titleHtml: renderTex(paper.title),
		knownName: findKnownName(paper),
		year: paper.year,
		authors: listFirstAuthors(atlas, paper),
		authorLine: nameAuthors(paper),
		venue: nameVenue(paper),
		takeawayHtml: paper.takeaway && renderTex(paper.takeaway),
		theme: { slug: theme, name, colour },
		topics: paper.topics.slice(0, TOPICS_NAMED).map((slug) => ({
			name: atlas.getTopic(slug).name,
			href: atlas.toHref(paths.topic(slug)),
		})),
		contextObject: formatContextObject(paper),
	};
}

function listFirstAuthors(atlas: Atlas, paper: Paper): PaperItem['authors'] {
	const links = linkAuthors(atlas, paper);
	if (links.length === 0) return { links, rest: nameAuthors(paper) };
	if (links.length <= AUTHORS_NAMED) return { links, rest: '' };
	return { links: links.slice(0, 1), rest: words.andOthers(links.length - 1) };
}
