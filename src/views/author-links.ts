/** The authors of a paper as links. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';

export interface AuthorLink {
	readonly name: string;
	readonly href: string;
}

/** Authors with a page lead to it, the others to what the search finds by them. */
export function linkAuthors(atlas: Atlas, paper: Paper): AuthorLink[] {
	return (paper.authors ?? []).map((name) => {
		const author = atlas.getAuthor(name);
		const query = new URLSearchParams({ q: `author:"${author.name}"` });
		const path = author.hasPage ? paths.author(author.slug) : `${paths.search()}?${query}`;
		return { name, href: atlas.toHref(path) };
	});
}
