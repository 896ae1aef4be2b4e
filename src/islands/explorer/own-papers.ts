/** The papers that a reader has: those on the reading lists, and those of the library that was opened. */
import type { ExplorerData, ExplorerPaper } from './explorer-data.ts';

export interface OwnPapers {
	readonly slugs: ReadonlySet<string>;
	readonly source: 'list' | 'library' | 'both';
}

export interface OwnShare extends OwnPapers {
	/** How many each topic has of them, in the years chosen; topics without any are left out. */
	readonly counts: ReadonlyMap<string, number>;
}

/** Those that the map has, from one source or both; undefined where there are none. */
export function findOwn(
	data: Pick<ExplorerData, 'papers'>,
	listed: readonly string[],
	library: readonly string[],
): OwnPapers | undefined {
	const known = new Set<string>(data.papers.map(({ slug }) => slug));
	const [fromList, fromLibrary] = [listed, library].map((slugs) => slugs.filter((slug) => known.has(slug)));
	if (!fromList || !fromLibrary) return undefined;
	const slugs = new Set([...fromList, ...fromLibrary]);
	if (slugs.size === 0) return undefined;
	return { slugs, source: fromLibrary.length === 0 ? 'list' : fromList.length === 0 ? 'library' : 'both' };
}

export function countOwn(papers: readonly ExplorerPaper[], own: OwnPapers): OwnShare {
	const counts = new Map<string, number>();
	for (const { slug, topics } of papers)
		if (own.slugs.has(slug)) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return { ...own, counts };
}
