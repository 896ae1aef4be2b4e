/** The file of a paper that stands, with its metadata brought up to date and every other byte kept. */

import { isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../corpus/parse-document.ts';
import { compareText } from '../../corpus/problem.ts';
import { isRecord } from '../../records/is-record.ts';
import { getRegistry } from '../../references/reference-id.ts';
import { METADATA_FIELDS, type Metadata } from '../clean/clean-record.ts';
import { digest } from '../merge/import-snapshot.ts';
import { formatField } from './paper-file.ts';

export interface FieldChange {
	readonly field: string;
	readonly from: unknown;
	readonly to: unknown;
}

export interface PaperUpdate {
	/** The file's new text; the old one where nothing changed. */
	readonly text: string;
	readonly changes: readonly FieldChange[];
	/** Metadata on which a hand-written value and the library disagree: the hand-written one stays. */
	readonly kept: readonly FieldChange[];
}

type Decision = 'update' | 'keep' | 'same';

/**
 * Brings the metadata of a paper file up to date. `last` is what the last import wrote: where the file still says so the
 * new value replaces it, where it says something else it was edited by hand and stays. A field taken out by hand stays
 * out; one that the library no longer gives stays in. Of a publication each part is decided on by itself, of a reference list
 * each entry. The kind changes with the type of the publication that it follows from. A paper that no import wrote gets no abstract: whoever wrote its summary did without. Undefined where the file
 * has no front matter that can be read.
 */
export function updatePaper(
	text: string,
	last: Metadata | undefined,
	incoming: Metadata,
	kind?: { readonly from: unknown; readonly to: unknown },
): PaperUpdate | undefined {
	const parts = splitFrontMatter({ path: '', text });
	const document = parts && parseDocument(parts.matter.text);
	if (!parts || !document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const mine: Readonly<Record<string, unknown>> = document.toJS();
	const changes: FieldChange[] = [];
	const kept: FieldChange[] = [];
	const fields = new Map<string, unknown>();
	for (const field of METADATA_FIELDS) {
		if (field === 'abstract' && !last && mine[field] === undefined) continue;
		const [from, to, before] = [mine[field], incoming[field], last?.[field]];
		if (isRecord(from) && isRecord(to)) {
			const merged = mergeParts(
				field,
				from,
				to,
				isRecord(before) ? before : undefined,
				changes,
				kept,
				last !== undefined,
			);
			if (merged) fields.set(field, merged);
			continue;
		}
		if (field === 'cites' && isTexts(from)) {
			const merged = mergeReferences(from, last?.cites ?? [], incoming.cites);
			if (isEqual(from, merged)) continue;
			changes.push({ field, from, to: merged });
			fields.set(field, merged);
			continue;
		}
		const decision =
			field === 'authorsComplete'
				? decideCompleteness(from, to, before, isEqual(fields.get('authors') ?? mine.authors, incoming.authors))
				: decide(field, from, to, last);
		if (decision === 'update') {
			changes.push({ field, from, to });
			fields.set(field, to);
		} else if (decision === 'keep') kept.push({ field, from, to });
	}
	if (kind?.to !== undefined && mine.kind === kind.from && kind.to !== kind.from) {
		changes.push({ field: 'kind', ...kind });
		fields.set('kind', kind.to);
	}
	if (changes.length === 0) return { text, changes, kept };
	const matter = [...fields].reduce((current, [field, value]) => setField(current, field, value), parts.matter.text);
	const body = text.slice(text.length - parts.body.length);
	const newline = text.startsWith('---\r\n') ? '\r\n' : '\n';
	return { text: `---${newline}${matter.replace(/\s+$/, '')}${newline}---${newline}${body}`, changes, kept };
}

/** A field with parts, where some of them change; its parts in the order of the library's. */
function mergeParts(
	field: string,
	mine: Readonly<Record<string, unknown>>,
	theirs: Readonly<Record<string, unknown>>,
	last: Readonly<Record<string, unknown>> | undefined,
	changes: FieldChange[],
	kept: FieldChange[],
	isImported: boolean,
): Readonly<Record<string, unknown>> | undefined {
	const merged: Record<string, unknown> = {};
	let isChanged = false;
	// A type that is new to both is that of another publication of the same work, whose parts go with it.
	const isOther = theirs.type !== mine.type && theirs.type !== last?.type;
	const isReplaced = isOther && decideValue(mine.type, theirs.type, last?.type, isImported) === 'update';
	const parts = isOther && !isReplaced ? ['type'] : [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
	for (const part of parts) {
		const change = { field: `${field}.${part}`, from: mine[part], to: theirs[part] };
		const isOld = isReplaced && change.to === undefined && isEqual(change.from, last?.[part]);
		const decision = isOld ? 'update' : decideValue(change.from, change.to, last?.[part], isImported);
		if (decision === 'update') {
			changes.push(change);
			isChanged = true;
		} else if (decision === 'keep') kept.push(change);
		const value = decision === 'update' ? change.to : change.from;
		if (value !== undefined) merged[part] = value;
	}
	return isChanged ? merged : undefined;
}

/**
 * The file's list with what is new in the library's and without what that has no more; what hands added or took out stays so, and
 * so do ids of registries that this library names no work by: they came from another one.
 */
function mergeReferences(
	mine: readonly string[],
	last: readonly string[],
	theirs: readonly string[] = last,
): readonly string[] {
	const [before, after] = [new Set(last), new Set(theirs)];
	const registries = new Set(theirs.map(getRegistry));
	const kept = mine.filter((id) => after.has(id) || !before.has(id) || !registries.has(getRegistry(id)));
	const there = new Set(mine);
	return [...kept, ...theirs.filter((id) => !before.has(id) && !there.has(id))];
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function decide(field: keyof Metadata, mine: unknown, theirs: unknown, last: Metadata | undefined): Decision {
	const shown = field === 'abstract' && typeof mine === 'string' ? digest(mine) : mine;
	const wanted = field === 'abstract' && typeof theirs === 'string' ? digest(theirs) : theirs;
	return decideValue(shown, wanted, last?.[field], last !== undefined);
}

/** Whether a list of authors is complete is part of the list: only that of the library is as complete as the library says. */
function decideCompleteness(mine: unknown, theirs: unknown, last: unknown, areAuthorsTheirs: boolean): Decision {
	return areAuthorsTheirs && !isEqual(mine, theirs) && isEqual(mine, last) ? 'update' : 'same';
}

/** `isImported`: an import wrote the paper before. */
function decideValue(mine: unknown, theirs: unknown, last: unknown, isImported: boolean): Decision {
	if (isEqual(mine, theirs) || theirs === undefined) return 'same';
	if (mine === undefined) return last === undefined ? 'update' : isEqual(last, theirs) ? 'same' : 'keep';
	if (last !== undefined && isEqual(mine, last)) return 'update';
	return isImported && isEqual(theirs, last) ? 'same' : 'keep';
}

/** Equal whatever the order of parts. */
function isEqual(a: unknown, b: unknown): boolean {
	return serialise(a) === serialise(b);
}

function serialise(value: unknown): string {
	return (
		JSON.stringify(value, (_, part: unknown) =>
			isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b))) : part,
		) ?? ''
	);
}

/** Replaces one field of front matter, adds it in its place among the metadata, or takes it out; all else stays as written. */
function setField(matter: string, field: string, value: unknown): string {
	const ranges = listFields(matter);
	const old = ranges.find((range) => range.name === field);
	const text = value === undefined ? '' : formatField(field, value);
	if (old) return matter.slice(0, old.start) + text + matter.slice(old.end);
	const order: readonly string[] = METADATA_FIELDS;
	const before = ranges
		.filter((range) => order.includes(range.name) && order.indexOf(range.name) < order.indexOf(field))
		.at(-1);
	const isLong = field === 'abstract' || field === 'cites';
	const at = isLong ? (ranges.at(-1)?.end ?? matter.length) : (before?.end ?? 0);
	const head = matter.slice(0, at);
	return `${head}${head && !head.endsWith('\n') ? '\n' : ''}${text}${matter.slice(at)}`;
}

/** The fields of a block mapping with the offsets of their lines, in order; comments between fields belong to none. */
function listFields(matter: string): { readonly name: string; readonly start: number; readonly end: number }[] {
	const { contents } = parseDocument(matter);
	if (!isMap(contents)) return [];
	return contents.items.flatMap((pair) => {
		if (!isScalar(pair.key) || !pair.key.range) return [];
		const [start] = pair.key.range;
		const value: unknown = pair.value;
		const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : undefined;
		const last = Array.isArray(range) && typeof range[1] === 'number' ? range[1] : pair.key.range[1];
		const newline = matter.indexOf('\n', Math.max(start, last - 1));
		return [{ name: String(pair.key.value), start, end: newline < 0 ? matter.length : newline + 1 }];
	});
}
