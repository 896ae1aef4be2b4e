/** Where the reading lists are stored: this browser, and nowhere else. */
import { type Lists, parseNamedLists } from '../../domain/reading-list/named-lists.ts';
import { parseList, type ReadingList, type ReadResult } from '../../domain/reading-list/reading-list.ts';

const KEY = `reading-list:${import.meta.env.BASE_URL}`;
const NAMED = `${KEY}:named`;
/** Dispatched on `window` when this page changes a list; other pages receive the browser's `storage` event. */
const CHANGED = 'atlas:reading-list';

/** Throws where the browser stores nothing for this site. What cannot be read is copied before anything overwrites it. */
export const readStored = () => read(KEY, parseList);

/** Throws as `readStored` does, and copies too. */
export const readNamed = () => read(NAMED, parseNamedLists);

function read<Item>(key: string, parse: (stored: string | null) => ReadResult<Item>): ReadResult<Item> {
	const result = parse(localStorage.getItem(key));
	if (result.corrupt !== undefined) localStorage.setItem(`${key}:unreadable`, result.corrupt);
	return result;
}

/** Throws where storage is full or blocked; the old list then stays. */
export const writeStored = (list: ReadingList) => write(KEY, list);

/** Throws as `writeStored` does. */
export const writeNamed = (named: Lists['named']) => write(NAMED, named);

function write(key: string, value: unknown): void {
	localStorage.setItem(key, JSON.stringify(value));
	dispatchEvent(new CustomEvent(CHANGED));
}

/** Calls back when another tab changes a list; returns what ends that. */
export function watchStored(changed: () => void): () => void {
	const listen = (event: StorageEvent) => {
		if (event.key === null || event.key === KEY || event.key === NAMED) changed();
	};
	addEventListener('storage', listen);
	return () => removeEventListener('storage', listen);
}
