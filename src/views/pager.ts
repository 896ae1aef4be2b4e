/** The links between the pages of a long list. */
import type { Atlas } from '../atlas/atlas.ts';
import { paths } from '../domain/permalinks/paths.ts';

/** A link for each page, none for a list on one page. */
export type PagerView = readonly {
	readonly number: number;
	/** Undefined for the page that the links stand on. */
	readonly href: string | undefined;
	readonly rel: 'prev' | 'next' | undefined;
}[];

/** `base` is the path of the list's first page, `number` that of this one, from 1. */
export function buildPager(atlas: Atlas, base: string, number: number, count: number): PagerView {
	if (count < 2) return [];
	return Array.from({ length: count }, (_, i) => i + 1).map((n) => ({
		number: n,
		href: n === number ? undefined : atlas.toHref(paths.listPage(base, n)),
		rel: n === number + 1 ? 'next' : n === number - 1 ? 'prev' : undefined,
	}));
}
