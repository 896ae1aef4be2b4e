/** Several lists: the starred papers, and lists with names of the reader's choice. */
import {
	dropRepeats,
	hasPaper,
	type ListEntry,
	parseEntries,
	parseStored,
	type ReadingList,
	type ReadResult,
} from './reading-list.ts';

export interface NamedList {
	readonly name: string;
	readonly entries: ReadingList;
}

export interface Lists {
	readonly starred: ReadingList;
	/** In the order of their making; no two have the same name. */
	readonly named: readonly NamedList[];
}

const NAME_LIMIT = 60;

/** Reads stored lists; what is none is left out. */
export function parseNamedLists(stored: string | null): ReadResult<NamedList> {
	return parseStored(stored, (values) => mergeNamed([], parseNamed(values)));
}

const parseNamed = (values: readonly unknown[]) => values.flatMap((value) => parseOneNamed(value) ?? []);

function parseOneNamed(value: unknown): NamedList | undefined {
	if (typeof value !== 'object' || value === null || !('name' in value) || !('entries' in value)) return undefined;
	const { name, entries } = value;
	if (typeof name !== 'string' || !cleanName(name) || !Array.isArray(entries)) return undefined;
	return { name: cleanName(name), entries: parseEntries(entries) };
}

export function cleanName(name: string): string {
	return name.trim().replace(/\s+/g, ' ').slice(0, NAME_LIMIT);
}

/** Adds an empty list; a name that is taken or empty changes nothing. */
export function addList(named: readonly NamedList[], name: string): readonly NamedList[] {
	const clean = cleanName(name);
	const isTaken = named.some((list) => list.name === clean);
	return clean === '' || isTaken ? named : [...named, { name: clean, entries: [] }];
}

export function setEntries(named: readonly NamedList[], name: string, entries: ReadingList): readonly NamedList[] {
	return named.map((list) => (list.name === name ? { name, entries } : list));
}

/** A backup of everything, notes included. */
export function formatBackup({ starred, named }: Lists): string {
	return `${JSON.stringify({ format: 'reading-lists', version: 1, starred, named }, null, 2)}\n`;
}

/** Reads a backup; undefined where the text is none. A stored list of starred papers alone is one too. */
export function parseBackup(text: string): Lists | undefined {
	try {
		const value: unknown = JSON.parse(text);
		const starred: unknown = Array.isArray(value) ? value : isBackup(value) ? value.starred : undefined;
		if (!Array.isArray(starred)) return undefined;
		const named = isBackup(value) && Array.isArray(value.named) ? value.named : [];
		return { starred: parseEntries(starred), named: parseNamed(named) };
	} catch {
		return undefined;
	}
}

function isBackup(value: unknown): value is { readonly starred: unknown; readonly named?: unknown } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'format' in value &&
		value.format === 'reading-lists' &&
		'starred' in value
	);
}

/** What a reader has, then what a backup has more: papers are added at the end, differing notes are joined. Nothing is lost. */
export function restoreBackup(current: Lists, backup: Lists): Lists {
	return { starred: mergeEntries(current.starred, backup.starred), named: mergeNamed(current.named, backup.named) };
}

/** What there was before a change, and what has come since, for example from another tab. */
export function undoChange(before: Lists, after: Lists, now: Lists): Lists {
	return restoreBackup(before, {
		starred: listAdded(after.starred, now.starred),
		named: now.named.flatMap(({ name, entries }) => {
			const old = after.named.find((list) => list.name === name);
			const added = listAdded(old?.entries ?? [], entries);
			return old && added.length === 0 ? [] : { name, entries: added };
		}),
	});
}

/** Entries that are new or have another note. */
function listAdded(after: ReadingList, now: ReadingList): ReadingList {
	return now.filter(({ slug, note }) => !after.some((entry) => entry.slug === slug && entry.note === note));
}

function mergeEntries(current: ReadingList, added: ReadingList): ReadingList {
	const merged = current.map((entry): ListEntry => {
		const other = added.find(({ slug }) => slug === entry.slug);
		return other ? { slug: entry.slug, note: joinNotes(entry.note, other.note) } : entry;
	});
	return dropRepeats([...merged, ...added.filter(({ slug }) => !hasPaper(current, slug))]);
}

function joinNotes(a: string, b: string): string {
	if (a.includes(b)) return a;
	return b.includes(a) ? b : `${a}\n\n${b}`;
}

function mergeNamed(current: readonly NamedList[], added: readonly NamedList[]): readonly NamedList[] {
	return added.reduce((lists, { name, entries }) => {
		const known = lists.find((list) => list.name === name);
		return known ? setEntries(lists, name, mergeEntries(known.entries, entries)) : lists.concat({ name, entries });
	}, current);
}
