/** Keys of entries that have none of their own. */

/** A key that says where an entry stands; `what` is the element or the tag that it begins with. Imports keep it as the entry's name. */
export function makeEntryKey(what: string, line: number): string {
	return `${what} on line ${line}`;
}

/** Whether a key is made up, in English, of the place of an entry in its file. */
export function isMadeUpKey(key: string): boolean {
	return / on line \d+$|^work \d+$|^item undefined$/.test(key);
}
