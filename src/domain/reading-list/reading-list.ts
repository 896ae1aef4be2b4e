/** A reader's own list of papers: what is kept in the browser, and what a link can share. */
import { isSlug } from '../text/slug.ts';

export interface ListEntry {
	readonly slug: string;
	readonly note: string;
}
export type ReadingList = readonly ListEntry[];

/** What was read of stored items. */
export interface ReadResult<Item> {
	readonly list: readonly Item[];
	/** What was stored, word for word, where not all of it could be read. */
	readonly corrupt: string | undefined;
}

/** Papers of a shared link that are read: the page fetches the record of each. */
const SHARE_LIMIT = 2000;

/** Reads what was stored as JSON; `parse` leaves out items that make no sense. */
export function parseStored<Item>(
	stored: string | null,
	parse: (items: readonly unknown[]) => readonly Item[],
): ReadResult<Item> {
	let list: readonly Item[] = [];
	try {
		const value: unknown = JSON.parse(stored || '[]');
		if (Array.isArray(value)) list = parse(value);
	} catch {
		// Nothing of it can be read.
	}
	return { list, corrupt: stored && stored !== JSON.stringify(list) ? stored : undefined };
}

export const parseList = (stored: string | null) => parseStored(stored, parseEntries);

/** The entries among values, each paper once. */
export function parseEntries(values: readonly unknown[]): ReadingList {
	return dropRepeats(values.flatMap((value) => parseEntry(value) ?? []));
}

function parseEntry(value: unknown): ListEntry | undefined {
	if (typeof value !== 'object' || value === null || !('slug' in value)) return undefined;
	const { slug } = value;
	const note = 'note' in value && typeof value.note === 'string' ? value.note : '';
	return typeof slug === 'string' && isSlug(slug) ? { slug, note } : undefined;
}

export function dropRepeats(list: ReadingList): ReadingList {
	const seen = new Set<string>();
	return list.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}

export function hasPaper(list: ReadingList, slug: string): boolean {
	return list.some((entry) => entry.slug === slug);
}

/** Adds a paper at the end, or takes it out. */
export function togglePaper(list: ReadingList, slug: string): ReadingList {
	return hasPaper(list, slug) ? list.filter((entry) => entry.slug !== slug) : [...list, { slug, note: '' }];
}

/** Moves a paper to a position, counted from 0. */
export function placePaper(list: ReadingList, slug: string, position: number): ReadingList {
	const entry = list.find((one) => one.slug === slug);
	const others = list.filter((one) => one !== entry);
	return entry ? [...others.slice(0, position), entry, ...others.slice(position)] : list;
}

export function setNote(list: ReadingList, slug: string, note: string): ReadingList {
	return list.map((entry) => (entry.slug === slug ? { slug, note } : entry));
}

/** The part of a link after `#` that shares a list: slugs in order, notes left out. */
export function formatShare(slugs: readonly string[]): string {
	return `#papers=${slugs.join(',')}`;
}

/** Slugs of a shared link, whether or not the atlas has their papers; anything else in it is ignored. Undefined for a link that shares nothing. */
export function parseShare(hash: string): readonly string[] | undefined {
	const [, text] = /^#papers=(.*)$/.exec(hash) ?? [];
	if (text === undefined) return undefined;
	return [...new Set<string>(text.split(',').filter(isSlug))].slice(0, SHARE_LIMIT);
}

/** A list in Markdown: a link for each paper, its note below. */
export function formatMarkdown(
	entries: readonly { readonly title: string; readonly url: string; readonly note: string }[],
): string {
	return entries
		.map(({ title, url, note }) => {
			const name = title.replace(/[\\[\]*_`<>]/g, '\\$&');
			const quoted = note ? `\n${note.replace(/^/gm, '  > ')}` : '';
			return `- [${name}](${url})${quoted}\n`;
		})
		.join('');
}
