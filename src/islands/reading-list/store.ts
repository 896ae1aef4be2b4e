/** Where the reading lists are stored: this browser, and nowhere else. */
import { type Lists, parseNamedLists } from '../../domain/reading-list/named-lists.ts';
import { formatList, parseList, type ReadingList, type ReadResult } from '../../domain/reading-list/reading-list.ts';

const KEY = `reading-list:${import.meta.env.BASE_URL}`;
const UNREADABLE = `${KEY}:unreadable`;
const NAMED = `${KEY}:named`;
/** Dispatched on `window` when this page changes a list; other pages receive the browser's `storage` event. */
const CHANGED = 'atlas:reading-list';

/** Throws where the browser stores nothing for this site. What cannot be read is copied before anything overwrites it. */
export function readStored(): ReadResult {
	const stored = localStorage.getItem(KEY);
	const result = parseList(stored);
	if (result.corrupt !== undefined) localStorage.setItem(UNREADABLE, result.corrupt);
	return result;
}

/** Throws where storage is full or blocked; the old list then stays. */
export function writeStored(list: ReadingList): void {
	localStorage.setItem(KEY, formatList(list));
	dispatchEvent(new CustomEvent(CHANGED));
}

/** Throws as `readStored` does. */
export function readNamed(): Lists['named'] {
	return parseNamedLists(localStorage.getItem(NAMED));
}

/** Throws as `writeStored` does. */
export function writeNamed(named: Lists['named']): void {
	localStorage.setItem(NAMED, JSON.stringify(named));
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
