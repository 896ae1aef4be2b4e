/** Changes of YAML text that leave every other byte as it was written: comments, order, quotes, line breaks. */
import {
	isAlias,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	type ParsedNode,
	parseDocument,
	stringify,
	visit,
} from 'yaml';
import { quoteSlug } from '../import/write/paper-file.ts';
import { isSlug } from '../text/slug.ts';

/** Where a node stands: keys of maps and numbers of items. */
export type NodePath = readonly (string | number)[];

/** The value of a YAML text as plain data. */
export function readYaml(text: string): unknown {
	return parseDocument(text).toJS();
}

/** Replaces the scalar at a path; throws a RangeError where there is none. */
export function setScalar(text: string, path: NodePath, value: string): string {
	const node = findNode(text, path);
	if (!isScalar(node)) throw new RangeError(`there is no value at ${path.join('.')}`);
	const [start, end] = getRange(node);
	// A block scalar ends in its newline.
	const newline = text.slice(start, end).endsWith('\n') ? '\n' : '';
	return text.slice(0, start) + formatScalar(value) + newline + text.slice(end);
}

function formatScalar(value: string): string {
	return isSlug(value) ? quoteSlug(value) : stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** Takes the item of a list or the field of a map at a path out; a list that becomes empty is written `[]`. */
export function removeNode(text: string, path: NodePath): string {
	const parentPath = path.slice(0, -1);
	const last = path.at(-1);
	const parent = parentPath.length > 0 ? findNode(text, parentPath) : parseDocument(text).contents;
	if (isSeq(parent) && typeof last === 'number') return removeItem(text, parent, parentPath, last);
	if (isMap(parent) && typeof last === 'string') return removeField(text, parent, last);
	throw new RangeError(`there is nothing at ${path.join('.')}`);
}

function removeItem(
	text: string,
	list: { readonly items: unknown[]; readonly flow?: boolean },
	path: NodePath,
	i: number,
) {
	const items = list.items.filter((item): item is ParsedNode => isNode(item));
	const item = items[i];
	if (!item) throw new RangeError(`there is no item ${i} at ${path.join('.')}`);
	const [start, end] = getRange(item);
	if (list.flow === true) {
		const before = items[i - 1];
		const after = items[i + 1];
		const from = before ? getRange(before)[1] : start;
		const to = before || !after ? end : getRange(after)[0];
		return text.slice(0, from) + text.slice(to);
	}
	if (items.length === 1) return emptyList(text, list as unknown as Node, path);
	const from = findDash(text, start);
	return text.slice(0, from) + text.slice(findLineEnd(text, start, end));
}

/** The beginning of the line on which the dash of an item stands. */
function findDash(text: string, start: number): number {
	const line = text.lastIndexOf('\n', start - 1) + 1;
	if (!/^\s*-\s+$/.test(text.slice(line, start))) throw new RangeError('the list is nested too closely to be edited');
	return line;
}

/** The end of the last line of a node, its newline included. */
function findLineEnd(text: string, start: number, end: number): number {
	const newline = text.indexOf('\n', Math.max(start, end - 1));
	return newline < 0 ? text.length : newline + 1;
}

function emptyList(text: string, list: Node, path: NodePath): string {
	const [start, end] = getRange(list);
	const to = findLineEnd(text, start, end);
	if (path.length === 0) return `${text.slice(0, text.lastIndexOf('\n', start - 1) + 1)}[]\n${text.slice(to)}`;
	const colon = text.lastIndexOf(':', start);
	return `${text.slice(0, colon)}: []\n${text.slice(to)}`;
}

function removeField(text: string, map: { readonly items: readonly { key: unknown; value: unknown }[] }, name: string) {
	const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
	if (!pair || !isNode(pair.key)) throw new RangeError(`there is no field ${name} here`);
	const [start, keyEnd] = getRange(pair.key);
	const end = isNode(pair.value) ? getRange(pair.value)[1] : keyEnd;
	return text.slice(0, start) + text.slice(findLineEnd(text, start, end));
}

/** Changes the item of a list that stands at `at` of a YAML text. */
export type ItemChange = (text: string, at: number) => string;

/**
 * Changes items of a YAML text that is one list; `choose` gives undefined for an item that stays. The whole text is read once,
 * however many items change, unless items refer to each other or stand on one line.
 */
export function editItems(text: string, choose: (i: number) => ItemChange | undefined): string {
	const document = parseDocument(text);
	const list = document.contents;
	if (!isSeq(list)) return text;
	const isOneByOne = list.flow !== true && !hasAliases(document);
	return list.items.reduceRight<string>((old, item, i) => {
		const change = choose(i);
		if (!change || !isNode(item)) return old;
		if (!isOneByOne) return change(old, i);
		const [start, end] = getRange(item);
		const [from, to] = [findDash(text, start), findLineEnd(text, start, end)];
		return old.slice(0, from) + change(text.slice(from, to), 0) + old.slice(to);
	}, text);
}

/** True where an item may stand for another, and cannot be read without it. */
function hasAliases(document: ReturnType<typeof parseDocument>): boolean {
	let isFound = false;
	visit(document, (_key, node) => {
		isFound ||= isAlias(node);
		return isFound ? visit.BREAK : undefined;
	});
	return isFound;
}

/** Adds items at the end of the list at a path, in the style that the list has; the list must not be missing. */
export function appendItems(text: string, path: NodePath, values: readonly unknown[]): string {
	const list = findNode(text, path);
	if (!isSeq(list)) throw new RangeError(`there is no list at ${path.join('.')}`);
	const last = list.items.at(-1);
	if (!isNode(last)) return setEmptyList(text, path, values);
	if (list.flow === true) {
		const [, at] = getRange(last);
		return `${text.slice(0, at)}, ${values.map(formatFlow).join(', ')}${text.slice(at)}`;
	}
	const [start, end] = getRange(last);
	const indent = ' '.repeat(text.slice(findDash(text, start), start).indexOf('-'));
	const at = findLineEnd(text, start, end);
	const gap = text.slice(0, at).endsWith('\n') ? '' : '\n';
	const added = stringify(values, { lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gm, indent);
	return text.slice(0, at) + gap + added + text.slice(at);
}

function setEmptyList(text: string, path: NodePath, values: readonly unknown[]): string {
	const name = path.at(-1);
	if (typeof name !== 'string') throw new RangeError(`there is no field at ${path.join('.')}`);
	return setField(text, path.slice(0, -1), name, values, name);
}

/** A value in a flow list, where commas and brackets mean something. */
function formatFlow(value: unknown): string {
	return stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
		.trim()
		.slice(1, -1);
}

/** Gives the field of a map another name. */
export function renameField(text: string, name: string, next: string): string {
	const { contents } = parseDocument(text);
	const pair = isMap(contents) && contents.items.find(({ key }) => isScalar(key) && key.value === name);
	if (!pair || !isNode(pair.key)) return text;
	const [start, end] = getRange(pair.key);
	return text.slice(0, start) + formatScalar(next) + text.slice(end);
}

/** Writes the field of a map whose fields stand below each other: in place of the old one, else after `after`. */
export function setField(text: string, path: NodePath, name: string, value: unknown, after: string): string {
	const map = path.length > 0 ? findNode(text, path) : parseDocument(text).contents;
	if (!isMap(map) || map.flow) throw new RangeError(`there are no fields at ${path.join('.')}`);
	const find = (field: string) => map.items.find(({ key }) => isScalar(key) && key.value === field);
	const [pair, before] = [find(name), find(after)];
	const place = pair ?? before;
	if (!place || !isNode(place.key)) throw new RangeError(`there is no field ${after} at ${path.join('.')}`);
	const [start] = getRange(place.key);
	const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
	const lines = stringify({ [name]: value }, { lineWidth: 0, flowCollectionPadding: false })
		.trimEnd()
		.split('\n');
	const end = findLineEnd(text, start, isNode(place.value) ? getRange(place.value)[1] : getRange(place.key)[1]);
	if (pair) return `${text.slice(0, start)}${lines.join(`\n${indent}`)}\n${text.slice(end)}`;
	const gap = text.slice(0, end).endsWith('\n') ? '' : '\n';
	return `${text.slice(0, end)}${gap}${indent}${lines.join(`\n${indent}`)}\n${text.slice(end)}`;
}

function findNode(text: string, path: NodePath): unknown {
	const { contents } = parseDocument(text);
	return isCollection(contents) ? contents.getIn(path, true) : undefined;
}

/** First offset of a node, and the one after its value. */
function getRange(node: Node): readonly [number, number] {
	const [start, end] = node.range ?? [0, 0];
	return [start, end];
}
