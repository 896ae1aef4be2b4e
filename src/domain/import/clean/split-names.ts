/** Lists of names that do not follow their format's grammar: semicolons, ampersands and commas between names. */

import { isSuffix } from '../../text/person-name.ts';
import {
	areFamilyFirst,
	isBody,
	isEastAsianName,
	isFamilyFirst,
	isFullName,
	isInverted,
	isPerson,
	isWholeEastAsianName,
} from './name-shapes.ts';

/** What ends a name, outside braces: `and`, a semicolon, an ampersand, a Chinese or Japanese comma. */
const SEPARATOR = /(?<!\s)\s+(?:and|\\?&)(?=\s)|[;；؛、]/iy;
/** The same without the ampersand, which is no separator in BibTeX. */
const AND = /(?<!\s)\s+and(?=\s)|[;；؛、]/iy;
const SEMICOLON = /[;；؛、]/y;
/** Degrees, which are no part of a name. */
const DEGREE = /^(?:ph\.?\s?d|m\.?\s?d|dr|prof|m\.?\s?sc|b\.?\s?sc|esq|rn)\.?$/i;

/** The numbers of affiliations after names: `Alice Smith (1), Bob Doe (2,3)`. */
const AFFILIATIONS = /\s*[([]\d{1,2}(?:,\s*\d{1,2})*[)\]](?=\s*(?:,|$))/g;

/** `Doe, J., et al.`: the list goes on. */
const ET_AL = /^([\s\S]*\S)\s*,\s*et\.?\s*al\.?$/i;

/** The names of a field; a body such as `Barnes & Noble` stays one, and so does anything between braces. */
export function splitNames(text: string, separator = SEPARATOR): readonly string[] {
	const names: string[] = [];
	for (const { before, piece } of splitOutside(text, separator)) {
		const last = names.at(-1);
		const isEntity = before === ';' && last !== undefined && /&#?\w+$/.test(last);
		const isInName = before.endsWith('&') && last !== undefined && !(isPersonal(last) && isPersonal(piece));
		if (isEntity || isInName) names.splice(-1, 1, `${last}${before}${piece}`);
		else names.push(piece);
	}
	return names.map((name) => name.trim()).filter(Boolean);
}

/** `A. Smith, B. Doe, C. Roe` and `Smith, A., Doe, B.` as one name each; what may be one name stays one, without its degrees. */
export function splitCommas(name: string): readonly string[] {
	const bare = name.replace(AFFILIATIONS, '');
	const all = splitOutside(bare, /[,，،]/y)
		.map(({ piece }) => piece.trim())
		.filter(Boolean);
	const [first = '', second = ''] = all;
	if (all.length === 2 && isFullName(first) && DEGREE.test(second)) return [first];
	if (all.length === 2 && bare !== name && all.every(isFullName)) return all;
	// `Hochreiter S, Schmidhuber J`: nobody has initials before and after a comma.
	if (all.length === 2 && areFamilyFirst(all)) return all;
	if (all.length > 1 && all.every(isEastAsianName) && isEastAsianList(bare, all)) return all;
	if (all.length < 3 || all.some((part) => part.includes('='))) return [trimCommas(name)];
	const parts = all.filter((part) => !DEGREE.test(part));
	if (parts.length < 3 || (parts.length === 3 && parts.some(isSuffix))) return [parts.join(', ')];
	const joined = joinSuffixes(parts);
	if (joined.every((part) => /\S\s+\S/.test(part))) return joined;
	if (joined.length % 2 > 0) return [joined.join(', ')];
	return joined.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${joined[i + 1]}`] : []));
}

/** Whether commas between names in East Asian scripts separate people: `山田, 太郎` is one, `王小明, 李小红` are two. */
function isEastAsianList(text: string, names: readonly string[]): boolean {
	const [first = ''] = names;
	return names.length > 2 || text.includes('，') || (first.length > 2 && names.every(isWholeEastAsianName));
}

/** Words for `and` in other languages, and a slash, between two full names: `Anna Berg und Max Roth`. */
const FOREIGN = /\s+(?:und|et|och|og|en|\/)\s+/;

function splitForeign(name: string): readonly string[] {
	const parts = name.includes('{') ? [] : name.split(FOREIGN).map((part) => part.trim());
	return parts.length > 1 && parts.every((part) => isFullName(part) || isInverted(part)) ? parts : [name];
}

/** The names of a whole field, one by one; `guessedAt` is what stands between those that had to be separated by a guess. */
export function splitNameList(text: string): {
	readonly names: readonly string[];
	readonly guessedAt?: string | undefined;
} {
	const [, known] = ET_AL.exec(text) ?? [];
	if (known) {
		const list = splitNameList(known);
		return { ...list, names: [...list.names, 'others'] };
	}
	const pieces = splitNames(text);
	const names = pieces.flatMap(splitForeign).flatMap(splitCommas);
	const last = names.at(-1) ?? '';
	// `Alice Smith, Bob Doe, and Carol Roe`: a last name without a comma shows that the comma before parts two names.
	const isMixed = names.length > 1 && !last.includes(',') && (isFullName(last) || isFamilyFirst(last));
	const split = isMixed ? names.flatMap((name) => splitPair(name) ?? [name]) : names;
	if (split.length > pieces.length) return { names: split, guessedAt: 'commas' };
	// `Smith, J. & Doe, A.` can be nothing else.
	const isSure = pieces.length === splitNames(text, AND).length || pieces.every(isInverted);
	return { names: split, guessedAt: isSure ? undefined : '"&"' };
}

/**
 * The names of a line that by its format is one name. Semicolons separate all the same; whatever else may stand between names
 * does only where each piece is the name of a person: names of institutions hold commas, "and" and "&" too.
 */
export function splitNameLine(line: string): { readonly names: readonly string[]; readonly isGuess: boolean } {
	let isGuess = false;
	const names = splitNames(line, SEMICOLON).flatMap((part) => {
		const { names: list, guessedAt } = splitNameList(part);
		if (list.length === 1) return MARKED.test(part) ? [part] : list;
		const people = list.filter((name) => !OTHERS.test(name));
		if (!people.every(isPerson)) return [part];
		if (people.length > 1 && (guessedAt || !people.every(isInverted))) isGuess = true;
		return list;
	});
	return { names, isGuess };
}

/** `World Bank,`, as EndNote marks an institution. */
const MARKED = /^[^,]+,$/;
/** What ends a list that goes on. */
const OTHERS = /^(?:others|et\.?\s*al\.?)$/i;

/**
 * The names of a text that is a list of people, or the name of one institution: `Department of Health and Human Services`.
 * Unlike `splitNameList`, which follows BibTeX, it takes no "and" for a separator where only an institution is to be seen, and a
 * comma between two full names for one, unless the family names of its list, or of others beside it, stand first.
 */
export function splitNameText(text: string, areOthersInverted = false): readonly string[] {
	const pieces = splitOutside(text, SEPARATOR).map(({ piece }) => piece.trim());
	if (pieces.length > 1 && !/[;；、]/.test(text) && pieces.some(isBody)) {
		const parts = pieces.flatMap((piece) => [...splitCommas(piece), ...piece.split(',').map((part) => part.trim())]);
		if (!parts.some(isSurePerson)) return [text];
	}
	const { names } = splitNameList(text);
	if (areOthersInverted || names.some(isSurelyInverted)) return names;
	return names.flatMap((name) => splitPair(name) ?? [name]);
}

/** `Smith, John`: one word before a comma or after it, which is no name by itself. */
export function isSurelyInverted(name: string): boolean {
	const parts = name.split(',').map((part) => part.trim());
	return parts.length === 2 && parts.some((part) => !/\s/.test(part)) && isInverted(name);
}

/** `Smith, John` or `J. Smith`, unlike `Space Administration` and `Marie Curie`. */
function isSurePerson(name: string): boolean {
	return !isBody(name) && (isInverted(name) || (isFullName(name) && /\p{Lu}\./u.test(name)));
}

function splitPair(name: string): readonly string[] | undefined {
	const parts = splitOutside(name, /,/y).map(({ piece }) => piece.trim());
	return parts.length === 2 && parts.every(isFullName) ? parts : undefined;
}

/** `A. Smith`, `Jr.` among other names is one. */
function joinSuffixes(parts: readonly string[]): string[] {
	const joined: string[] = [];
	for (const part of parts) {
		const before = joined.at(-1);
		if (isSuffix(part) && before !== undefined) joined.splice(-1, 1, `${before} ${part}`);
		else joined.push(part);
	}
	return joined;
}

function trimCommas(name: string): string {
	return name.replace(/^[\s,]+|[\s,]+$/g, '');
}

/** True for what has a family and a given name, and is no institution. */
function isPersonal(name: string): boolean {
	return /\S[\s,]+\S/.test(name.trim()) && !isBody(name);
}

/** Pieces between matches of a sticky pattern outside braces, each with the match before it. */
function splitOutside(text: string, separator: RegExp): { readonly before: string; readonly piece: string }[] {
	const pieces: { before: string; piece: string }[] = [];
	let depth = 0;
	let start = 0;
	let before = '';
	for (let i = 0; i < text.length; i++) {
		separator.lastIndex = i;
		const [match] = (depth === 0 && separator.exec(text)) || [];
		if (match) {
			pieces.push({ before, piece: text.slice(start, i) });
			before = match;
			start = i + match.length;
			i = start - 1;
		} else if (text[i] === '\\') i++;
		else if (text[i] === '{') depth++;
		else if (text[i] === '}') depth = Math.max(0, depth - 1);
	}
	return [...pieces, { before, piece: text.slice(start) }];
}
