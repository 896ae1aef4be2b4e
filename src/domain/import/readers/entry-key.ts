/** Keys of entries that have none of their own. */

/** A key that says where an entry stands; `what` is the element or the tag that it begins with. Imports keep it as the entry's name. */
export function makeEntryKey(what: string, line: number): string {
	return `${what} on line ${line}`;
}

/** Whether a key is made up of the place or the type of an entry: `record on line 3`, `work 2`, `@misc`. */
export function isMadeUpKey(key: string): boolean {
	return / on line \d+$|^work \d+$|^@\w+$/.test(key);
}
