/** Entries of the same work become one: by DOI, by arXiv id, or by title with authors and year. */
import type { Publication } from '../../corpus/schema.ts';
import { listReferenceIds, type OtherIds } from '../../references/reference-id.ts';
import type { ImportedEntry, Metadata } from '../clean/clean-record.ts';
import { isRepositoryDoi } from '../clean/identifiers.ts';
import { IdentityIndex } from './identity-index.ts';

/** One work, with every entry that describes it, the one that leads first. */
export interface MergedEntry extends ImportedEntry {
	readonly entries: readonly ImportedEntry[];
	/** Why each further entry was taken for the same work. */
	readonly reasons: readonly string[];
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
		const found = index.find(entry.metadata).same.map(({ item, reason }) => ({ group: resolve(item), reason }));
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
function joinGroup({ entries, reasons }: Group): MergedEntry[] {
	const ordered = entries
		.map((entry, i) => ({ entry, i }))
		.sort((a, b) => rankMetadata(b.entry.metadata) - rankMetadata(a.entry.metadata) || a.i - b.i)
		.map(({ entry }) => entry);
	const [lead] = ordered;
	if (!lead) return [];
	const keywords = [...new Set(entries.flatMap((entry) => entry.keywords))];
	const metadata = joinMetadata(ordered.map((entry) => entry.metadata));
	return [
		{
			...lead,
			metadata,
			keywords,
			entries: [lead, ...entries.filter((entry) => entry !== lead)],
			reasons,
		},
	];
}

/** Where a work stands that is in no journal or book yet: a talk, a page. */
const INFORMAL: ReadonlySet<Publication['type']> = new Set(['other', 'webpage']);

/** How much goes before what others say of the same work: more for a published version. */
export function rankMetadata({ publication, venue, doi, authorsComplete }: Metadata): number {
	const isPublished = publication !== undefined && publication.type !== 'preprint';
	const isFormal = isPublished && !INFORMAL.has(publication.type);
	const hasOwnDoi = doi !== undefined && !isRepositoryDoi(doi);
	return (
		(isFormal && venue ? 16 : 0) +
		(isPublished && venue ? 8 : 0) +
		(venue ? 4 : 0) +
		(hasOwnDoi ? 2 : 0) +
		(authorsComplete === false ? 0 : 1)
	);
}

/** What all say of a work, the first before the others. */
export function joinMetadata(all: readonly Metadata[]): Metadata {
	const [lead] = all;
	if (!lead || all.length === 1) return lead ?? { title: '' };
	const merged: Metadata = Object.assign({}, ...all.toReversed().map(withoutAuthors), withoutAuthors(lead));
	const years = all.flatMap(({ year }) => year ?? []);
	const doi = all.map((one) => one.doi).find((one) => one && !isRepositoryDoi(one)) ?? merged.doi;
	const publication = joinPublications(all.flatMap((one) => one.publication ?? []));
	const { url, year: _, doi: __, publication: ___, ids: ____, cites: _____, ...rest } = merged;
	const ids: OtherIds = Object.assign({}, ...all.toReversed().map((one) => one.ids));
	const cites = pickReferences(all);
	return {
		...rest,
		...pickAuthors(all),
		...(years.length > 0 && { year: Math.min(...years) }),
		...(publication && { publication }),
		...(doi && { doi }),
		...(url && (lead.url === url || !(rest.arxiv || doi)) && { url }),
		...(Object.keys(ids).length > 0 && { ids }),
		...(cites.length > 0 && { cites }),
	};
}

/** The longest reference list, the leading entry's among equals: two sources name the same works by other ids. */
function pickReferences(all: readonly Metadata[]): readonly string[] {
	const [longest] = all.toSorted((a, b) => (b.cites?.length ?? 0) - (a.cites?.length ?? 0));
	const own = new Set(all.flatMap(listReferenceIds));
	return (longest?.cites ?? []).filter((id) => !own.has(id));
}

/** The publication of the leading entry, with what others know of the same one. */
function joinPublications(all: readonly Publication[]): Publication | undefined {
	const [lead] = all;
	if (!lead) return undefined;
	const same = all.filter((one) => one.type === lead.type && one.year === lead.year);
	return Object.assign({}, ...same.toReversed(), lead);
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
