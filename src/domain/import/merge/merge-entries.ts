/** Entries of the same paper become one: by DOI, by arXiv id, or by title with authors and year. */
import type { ImportedEntry, Metadata } from '../clean/clean-record.ts';
import { makeFamilyKey, makeTitleKey } from '../clean/title-key.ts';

/** One paper, with every entry that speaks of it, the one that leads first. */
export interface MergedEntry extends ImportedEntry {
	readonly entries: readonly ImportedEntry[];
	/** Why each further entry was taken for the same paper. */
	readonly reasons: readonly string[];
}

/** What tells papers apart. */
export type Identity = Pick<Metadata, 'title' | 'authors' | 'year' | 'arxiv' | 'doi'>;

/** Titles shorter than this (letters) are shared by different papers: editorials, prefaces. */
const TELLING_TITLE = 12;
/** A preprint and its publication may lie this many years apart. */
const YEARS_APART = 2;

/** Finds the items that an identity belongs to; items are added under as many identities as they have. */
export class IdentityIndex<T> {
	readonly #byId = new Map<string, T>();
	readonly #byTitle = new Map<string, { readonly identity: Identity; readonly item: T }[]>();

	add(identity: Identity, item: T): void {
		for (const id of listIds(identity)) if (!this.#byId.has(id)) this.#byId.set(id, item);
		const key = makeTitleKey(identity.title);
		const list = this.#byTitle.get(key);
		if (list) list.push({ identity, item });
		else this.#byTitle.set(key, [{ identity, item }]);
	}

	/** Every item of the same paper, the surest first, and how it was recognised. */
	findAll(identity: Identity): readonly { readonly item: T; readonly reason: string }[] {
		const found = listIds(identity).flatMap((id) => {
			const item = this.#byId.get(id);
			return item === undefined ? [] : [{ item, reason: `same ${id}` }];
		});
		const alike = this.#byTitle
			.get(makeTitleKey(identity.title))
			?.find((other) => isSameWork(identity, other.identity));
		return alike ? [...found, { item: alike.item, reason: 'same title, authors and year' }] : found;
	}
}

function listIds(identity: Identity): string[] {
	const ids = [];
	if (identity.doi) ids.push(`DOI ${identity.doi.toLowerCase()}`);
	if (identity.arxiv) ids.push(`arXiv id ${identity.arxiv}`);
	return ids;
}

/** For equal titles: ids, authors and years must not speak against it. */
function isSameWork(a: Identity, b: Identity): boolean {
	if (a.doi && b.doi && a.doi.toLowerCase() !== b.doi.toLowerCase()) return false;
	if (a.arxiv && b.arxiv && a.arxiv !== b.arxiv) return false;
	const isDistinctive = makeTitleKey(a.title).replaceAll(' ', '').length >= TELLING_TITLE;
	if (a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > (isDistinctive ? YEARS_APART : 0))
		return false;
	if (!a.authors || !b.authors) return isDistinctive;
	const families = new Set(b.authors.map(makeFamilyKey));
	const shared = a.authors.filter((name) => families.has(makeFamilyKey(name))).length;
	return shared >= Math.min(a.authors.length, b.authors.length) / 2;
}

interface Group {
	readonly entries: ImportedEntry[];
	readonly reasons: string[];
	/** Set when a later entry showed that this group is part of another. */
	joined?: Group;
}

/** Merges entries in order of appearance; an entry that belongs to two groups joins them. */
export function mergeEntries(entries: readonly ImportedEntry[]): readonly MergedEntry[] {
	const index = new IdentityIndex<Group>();
	const groups: Group[] = [];
	for (const entry of entries) {
		const found = index.findAll(entry.metadata).map(({ item, reason }) => ({ group: resolve(item), reason }));
		const [first, ...others] = found;
		const group: Group = first?.group ?? { entries: [], reasons: [] };
		if (first) group.reasons.push(first.reason);
		else groups.push(group);
		group.entries.push(entry);
		index.add(entry.metadata, group);
		for (const { group: other, reason } of others) {
			if (resolve(other) === group) continue;
			group.entries.push(...other.entries);
			group.reasons.push(reason, ...other.reasons);
			other.joined = group;
		}
	}
	return groups.filter((group) => !group.joined).flatMap(joinGroup);
}

function resolve(group: Group): Group {
	let current = group;
	while (current.joined) current = current.joined;
	return current;
}

/** The published entry leads; the others fill what it lacks. */
function joinGroup(group: {
	readonly entries: readonly ImportedEntry[];
	readonly reasons: readonly string[];
}): MergedEntry[] {
	const rank = ({ metadata }: ImportedEntry) =>
		(metadata.venue ? 4 : 0) + (metadata.doi ? 2 : 0) + (metadata.authorsComplete === false ? 0 : 1);
	const ordered = group.entries
		.map((entry, i) => ({ entry, i }))
		.sort((a, b) => rank(b.entry) - rank(a.entry) || a.i - b.i);
	const [lead] = ordered.map(({ entry }) => entry);
	if (!lead) return [];
	let metadata = lead.metadata;
	for (const { entry } of ordered) metadata = { ...withoutAuthors(entry.metadata), ...metadata };
	metadata = { ...withoutAuthors(metadata), ...pickAuthors(ordered.map(({ entry }) => entry.metadata)) };
	const { url, ...rest } = metadata;
	const keywords = [...new Set(group.entries.flatMap((entry) => entry.keywords))];
	const joined = rest.arxiv || rest.doi || !url ? rest : { ...rest, url };
	return [
		{
			...lead,
			metadata: joined,
			keywords,
			entries: [lead, ...group.entries.filter((entry) => entry !== lead)],
			reasons: group.reasons,
		},
	];
}

function withoutAuthors(metadata: Metadata): Metadata {
	const { authors: _, authorsComplete: __, ...rest } = metadata;
	return rest;
}

/** The longest list of authors, the leading entry's among equals, with its own word on whether it is complete. */
function pickAuthors(all: readonly Metadata[]): Pick<Metadata, 'authors' | 'authorsComplete'> {
	const [longest] = all.toSorted((a, b) => (b.authors?.length ?? 0) - (a.authors?.length ?? 0));
	return {
		...(longest?.authors && { authors: longest.authors }),
		...(longest?.authorsComplete === false && { authorsComplete: false }),
	};
}
