/** Sorted entries cut into files of a bounded size. */
import { compareText } from '../../corpus/problem.ts';

/** An entry as JSON, and the key by which its file is found. */
export interface KeyedEntry {
	readonly key: string;
	readonly json: string;
}

export interface SplitFiles {
	/** First key of each file, no longer than it takes to tell it from the last key of the file before. */
	readonly firstKeys: readonly string[];
	/** JSON arrays. */
	readonly texts: readonly string[];
}

/** Cuts at a change of key before a file grows beyond `limit` characters; one key stays in one file, however large. */
export function splitFiles(entries: readonly KeyedEntry[], limit: number): SplitFiles {
	const sorted = entries.toSorted((a, b) => compareText(a.key, b.key) || compareText(a.json, b.json));
	const files: { first: string; parts: string[] }[] = [];
	let size = 0;
	let start = 0;
	while (start < sorted.length) {
		const key = sorted[start]?.key ?? '';
		let end = start;
		let length = 0;
		while (end < sorted.length && sorted[end]?.key === key) length += (sorted[end++]?.json.length ?? 0) + 1;
		const parts = sorted.slice(start, end).map(({ json }) => json);
		const file = files.at(-1);
		if (!file || (size > 0 && size + length > limit)) {
			files.push({ first: file ? shorten(key, sorted[start - 1]?.key ?? '') : '', parts });
			size = length;
		} else {
			file.parts.push(...parts);
			size += length;
		}
		start = end;
	}
	return {
		firstKeys: files.map(({ first }) => first),
		texts: files.map(({ parts }) => `[${parts.join(',')}]`),
	};
}

/** The shortest beginning of a key that still comes after the key before it. */
function shorten(key: string, before: string): string {
	for (let length = 1; length < key.length; length++) {
		const prefix = key.slice(0, length);
		if (compareText(prefix, before) > 0) return prefix;
	}
	return key;
}
