/** A reader's own list of papers: what is kept in the browser, and what a link can share. */
import { isSlug } from '../text/slug.ts';

export interface ListEntry {
	readonly slug: string;
	readonly note: string;
}
export type ReadingList = readonly ListEntry[];

export interface ReadResult {
	readonly list: ReadingList;
	/** What was stored but cannot be read, word for word; undefined when all is well. */
	readonly corrupt: string | undefined;
}

const NOTE_LIMIT = 4000;
const ENTRY_LIMIT = 2000;

/** Reads what was stored. Entries that make no sense are left out, and the text is handed back so that nothing is lost silently. */
export function parseList(stored: string | null): ReadResult {
	if (!stored) return { list: [], corrupt: undefined };
	try {
		const value: unknown = JSON.parse(stored);
		if (!Array.isArray(value)) return { list: [], corrupt: stored };
		const list = value.flatMap((entry: unknown) => parseEntry(entry) ?? []);
		return { list: dropRepeats(list), corrupt: list.length === value.length ? undefined : stored };
	} catch {
		return { list: [], corrupt: stored };
	}
}

export function parseEntry(value: unknown): ListEntry | undefined {
	if (typeof value !== 'object' || value === null || !('slug' in value)) return undefined;
	const { slug } = value;
	const note = 'note' in value && typeof value.note === 'string' ? value.note.slice(0, NOTE_LIMIT) : '';
	return typeof slug === 'string' && isSlug(slug) ? { slug, note } : undefined;
}

export function dropRepeats(list: ReadingList): ReadingList {
	const seen = new Set<string>();
	return list.filter(({ slug }) => !seen.has(slug) && seen.add(slug)).slice(0, ENTRY_LIMIT);
}

export function formatList(list: ReadingList): string {
	return JSON.stringify(list);
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
	return list.map((entry) => (entry.slug === slug ? { slug, note: note.slice(0, NOTE_LIMIT) } : entry));
}

/** The part of a link after `#` that shares a list: slugs in order, notes left out. */
export function formatShare(slugs: readonly string[]): string {
	return `#papers=${slugs.join(',')}`;
}

/** Slugs of a shared link, whether or not the atlas has their papers; anything else in it is ignored. Undefined for a link that shares nothing. */
export function parseShare(hash: string): readonly string[] | undefined {
	const [, text] = /^#papers=(.*)$/.exec(hash) ?? [];
	if (text === undefined) return undefined;
	return [...new Set<string>(text.split(',').filter(isSlug))].slice(0, ENTRY_LIMIT);
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
