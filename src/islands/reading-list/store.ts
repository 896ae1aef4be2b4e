/** Where the reading list is kept: this browser, and nowhere else. */
import { formatList, parseList, type ReadingList, type ReadResult } from '../../domain/reading-list/reading-list.ts';

const KEY = `reading-list:${import.meta.env.BASE_URL}`;
const ASIDE = `${KEY}:unreadable`;

/** Throws where the browser keeps nothing for this site. What cannot be read is put aside before anything overwrites it. */
export function readStored(): ReadResult {
	const stored = localStorage.getItem(KEY);
	const result = parseList(stored);
	if (result.corrupt !== undefined) localStorage.setItem(ASIDE, result.corrupt);
	return result;
}

/** Throws where storage is full or blocked; the old list then stands. */
export function writeStored(list: ReadingList): void {
	localStorage.setItem(KEY, formatList(list));
}

/** Calls back when another tab changes the list; gives what ends that. */
export function watchStored(changed: () => void): () => void {
	const listen = (event: StorageEvent) => {
		if (event.key === KEY || event.key === null) changed();
	};
	addEventListener('storage', listen);
	return () => removeEventListener('storage', listen);
}
