/** What becomes of addresses that an edit takes away: each leads to what took its place, or says why nothing did. */
import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import type { PermalinkRegistry } from '../corpus/schema.ts';
import { paths } from '../permalinks/paths.ts';
import type { Moved } from './edit.ts';

type Fate = PermalinkRegistry[string];

export interface Addresses {
	/** Every path that has a page after the edit. */
	readonly pages: readonly string[];
	/** Redirects to papers before the edit: arXiv ids and DOIs with the pages they led to. */
	readonly redirects: ReadonlyMap<string, string>;
	readonly moved: readonly Moved[];
	/** Today, as 2026-11-21. */
	readonly today: string;
}

/** The registry's text with the addresses that an edit changes; every other line stays as written. */
export function redirectLost(text: string, registry: PermalinkRegistry, addresses: Addresses): string {
	const standing = new Set(addresses.pages);
	const fates = new Map<string, Fate>();
	for (const [path, fate] of Object.entries(registry)) {
		if (standing.has(path)) {
			if (fate !== 'page') fates.set(path, 'page');
		} else if (fate === 'page') {
			const next = findFate(path, standing, addresses);
			if (next) fates.set(path, next);
		} else if ('to' in fate && (!standing.has(fate.to) || isMoved(fate.to, addresses))) {
			const next = findFate(fate.to, standing, addresses);
			if (next) fates.set(path, next);
		}
	}
	return writeFates(text, fates);
}

/** True for the page of something that moved, even where a redirect stands in its place. */
function isMoved(path: string, { moved }: Addresses): boolean {
	return moved.some(({ kind, slug }) => path === `/${kind}/${slug}/`);
}

/** Undefined where the edit says nothing of a path: then the check asks its owner, and nothing is guessed. */
function findFate(
	path: string,
	standing: ReadonlySet<string>,
	{ moved, redirects, today }: Addresses,
): Fate | undefined {
	const [, kind = '', slug = '', second] =
		/^\/(papers|themes|topics|authors)\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
	const find = (what: string, name: string) => moved.find((move) => move.kind === what && move.slug === name);
	const toFate = (move: Moved): Fate =>
		'to' in move ? { to: `/${move.kind}/${move.to}/` } : { gone: move.gone, date: today };
	if (kind === 'topics' && second !== undefined) return { to: findPair(slug, second, standing, moved) };
	// Whose papers these were: the index, and not someone of a similar name.
	if (kind === 'authors') return { to: paths.authors() };
	const move = find(kind, slug);
	if (move) return toFate(move);
	const paper = redirects.get(path);
	const gone = paper === undefined ? undefined : find('papers', paper.split('/')[2] ?? '');
	return gone && toFate(gone);
}

/** For two topics: the page of what they are now, else that of the one that stands. */
function findPair(a: string, b: string, standing: ReadonlySet<string>, moved: readonly Moved[]): string {
	const follow = (slug: string) => {
		const move = moved.find((one) => one.kind === 'topics' && one.slug === slug);
		return move && 'to' in move ? move.to : slug;
	};
	const [first, second] = [follow(a), follow(b)];
	const candidates = [
		...(first === second ? [] : [paths.pair(first, second)]),
		paths.topic(first),
		paths.topic(second),
	];
	return candidates.find((path) => standing.has(path)) ?? paths.topics();
}

function writeFates(text: string, fates: ReadonlyMap<string, Fate>): string {
	const { contents } = parseDocument(text, { uniqueKeys: false });
	if (!isMap(contents)) return text;
	const lines = contents.items.flatMap(({ key, value }) => {
		const fate = isScalar(key) ? fates.get(String(key.value)) : undefined;
		if (!isNode(key) || !isNode(value) || fate === undefined) return [];
		const [start = 0] = key.range ?? [];
		const [, end = start] = value.range ?? [];
		const isClosed = text.slice(start, end).endsWith('\n');
		return [{ start, end: isClosed ? end - 1 : end, line: formatFate(String(key.toJSON()), fate) }];
	});
	return lines.reduceRight((old, { start, end, line }) => old.slice(0, start) + line + old.slice(end), text);
}

function formatFate(path: string, fate: Fate): string {
	if (fate === 'page') return `${path}: page`;
	const value = stringify(fate, { collectionStyle: 'flow', lineWidth: 0 }).trim();
	return `${path}: ${value}`;
}
