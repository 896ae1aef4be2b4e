/** Cuts JSON of any of the usual shapes (array, `{ results: [...] }`, one object, one object a line) into its records. */
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';
import { makeEntryKey } from './entry-key.ts';
import type { LibraryFile } from './raw-record.ts';

export interface JsonRecord {
	readonly value: Readonly<Record<string, unknown>>;
	/** 1-based line of its opening brace. */
	readonly line: number;
}

/** Where services and programs put their lists; other lists of these names, as of items in a collection, hold no objects. */
const LISTS =
	/"(?:results|result|data|items|references|citations|papers|works|message|recommendedPapers|hits|hit|records|entries|publications|articles)"\s*:\s*\[(?=\s*\{)/;
/** What makes a `{ "results": [...] }` wrapper, and not a record that has a list of its own. */
const WRAPPER =
	/^\s*\{\s*"(?:meta|config|collections|results|result|resultList|data|items|total|offset|next|token|status|message|message-type|recommendedPapers|papers|group_by|hits|hit|hitCount|version|records|entries|publications|articles|count|query|links)"/;

/** Lists in an answer of a service that is not known otherwise, which has no title before them. */
const ANSWER =
	/^\s*\{(?:(?!"title"\s*:|\[\s*\{)[\s\S]){0,2000}?"(?:results|items|records|works|publications|entries|articles|papers|docs)"\s*:\s*\[(?=\s*\{)/i;

/** A file with more faults than this is no list of records, and reading on would take long. */
const MOST_FAULTS = 1000;

/** The records of a file. A record that is not valid JSON is reported with its line, and costs no other. */
export function splitJson(file: LibraryFile): {
	readonly records: readonly JsonRecord[];
	readonly problems: readonly Problem[];
} {
	const records: JsonRecord[] = [];
	const problems: Problem[] = [];
	let line = 1;
	let counted = 0;
	let i = findStart(file.text);
	const findObjectEnd = makeEndFinder(file.text);
	const isList = /[[:,]\s*$/.test(file.text.slice(Math.max(0, i - 200), i));
	while (i >= 0 && i < file.text.length) {
		line += countNewlines(file.text, counted, i);
		counted = i;
		const end = findObjectEnd(i);
		const value = parseObject(file.text.slice(i, end ?? nextSibling(file.text, i)));
		if (value) records.push({ value: unwrap(value), line });
		else
			problems.push({
				file: file.name,
				line,
				field: makeEntryKey('record', line),
				...words.notJson,
			});
		if (problems.length > MOST_FAULTS) {
			problems.push({ file: file.name, line, ...words.manyNotJson(MOST_FAULTS) });
			break;
		}
		if (isList && value && end && /^\s*\]/.test(file.text.slice(end, end + 200))) break;
		i = file.text.indexOf('{', value && end ? end : nextSibling(file.text, i));
	}
	return { records, problems };
}

/** Crossref puts one work into a `message`. */
function unwrap(value: JsonRecord['value']): JsonRecord['value'] {
	const { message } = value;
	const isWork = !('title' in value) && typeof message === 'object' && message !== null && 'title' in message;
	return isWork ? (message as JsonRecord['value']) : value;
}

/** The offset of the first record's brace, -1 when there is none. */
function findStart(text: string): number {
	const match = (WRAPPER.test(text) ? LISTS : ANSWER).exec(text);
	return match ? text.indexOf('{', match.index + match[0].length) : text.indexOf('{');
}

/**
 * Finds the offset after the brace that closes the one at `start`; braces in strings do not count. Starts are asked for in order,
 * and each character is read once, however many braces are never closed.
 */
function makeEndFinder(text: string): (start: number) => number | undefined {
	const ends = new Map<number, number>();
	let open: number[] = [];
	let at = 0;
	let isString = false;
	function readCharacter(): void {
		const c = text[at];
		if (isString) {
			if (c === '\\') at++;
			else if (c === '"') isString = false;
			else if (c === '\n') [open, isString] = [[], false];
		} else if (c === '"') isString = true;
		else if (c === '{') open.push(at);
		else if (c === '}') {
			const start = open.pop();
			if (start !== undefined) ends.set(start, at + 1);
		}
		at++;
	}
	return (start) => {
		if (start >= at) {
			ends.clear();
			[open, at, isString] = [[start], start + 1, false];
		}
		while (!ends.has(start) && open.length > 0 && at < text.length) readCharacter();
		return ends.get(start);
	};
}

/** Where the next record must begin when this one has no end: the next line that opens a brace no deeper than it. */
function nextSibling(text: string, start: number): number {
	const column = start - (text.lastIndexOf('\n', start) + 1);
	for (let at = text.indexOf('\n', start); at >= 0; at = text.indexOf('\n', at + 1)) {
		const opening = /^[ \t]*(?:\}\s*,\s*)?\{/.exec(text.slice(at + 1, at + column + 12));
		if (opening && opening[0].length - 1 <= column) return at + opening[0].length;
	}
	return text.length;
}

function parseObject(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}

function countNewlines(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
