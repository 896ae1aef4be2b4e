/** Which works of a library the map has, and how each was recognised. */
import type { ImportedEntry } from '../import/clean/clean-record.ts';
import { IdentityIndex } from '../import/merge/identity-index.ts';
import type { MergedEntry } from '../import/merge/merge-entries.ts';
import type { Identity } from '../import/merge/same-work.ts';
import type { LibraryMap, MapPaper } from './library-map.ts';
import { NearTitleIndex } from './near-titles.ts';

/** By what an entry was recognised; of titles also what else agrees. */
export type MatchReason =
	| { readonly kind: 'doi' | 'arxiv'; readonly id: string }
	| { readonly kind: 'title' | 'near-title'; readonly authors: boolean; readonly year: 'same' | 'near' | 'unknown' };

export interface Match {
	/** Place of the paper in the map. */
	readonly paper: number;
	readonly reason: MatchReason;
}

/** Makes the search for the map's paper of a work: by DOI, by arXiv id, by title, by a title that is spelled nearly so. */
export function makeMatcher({ papers }: Pick<LibraryMap, 'papers'>): (work: MergedEntry) => Match | undefined {
	const index = new IdentityIndex<number>();
	const near = new NearTitleIndex<number>();
	for (const [place, paper] of papers.entries()) {
		for (const identity of listIdentities(paper)) index.add(identity, place);
		near.add(paper, place);
	}
	const match = ({ metadata }: ImportedEntry): Match | undefined => {
		const [found] = index.find(metadata).same;
		if (found) return { paper: found.item, reason: explain(found.reason, metadata, papers[found.item]) };
		const alike = near.find(metadata);
		if (alike === undefined || hasOtherId(metadata, papers[alike])) return undefined;
		return { paper: alike, reason: { kind: 'near-title', ...compareFacts(metadata, papers[alike]) } };
	};
	return (work) => {
		for (const entry of [work, ...work.entries]) {
			const found = match(entry);
			if (found) return found;
		}
		return undefined;
	};
}

/** A paper is known by its own DOI and by that of its publication. */
function listIdentities(paper: MapPaper): Identity[] {
	const { title, authors, year, doi, arxiv, publication } = paper;
	const identity: Identity = {
		title,
		...(authors && { authors }),
		...(year !== undefined && { year }),
		...(publication && { publication: { type: publication.type } }),
		...(doi && { doi }),
		...(arxiv && { arxiv }),
	};
	return publication?.doi && publication.doi !== doi ? [identity, { ...identity, doi: publication.doi }] : [identity];
}

function explain(reason: string, entry: Identity, paper: MapPaper | undefined): MatchReason {
	if (reason.startsWith('same DOI')) return { kind: 'doi', id: entry.doi ?? '' };
	if (reason.startsWith('same arXiv')) return { kind: 'arxiv', id: entry.arxiv ?? '' };
	return { kind: 'title', ...compareFacts(entry, paper) };
}

function compareFacts(entry: Identity, paper: MapPaper | undefined) {
	const [years, known] = [entry, paper].map((one) =>
		[one?.year, one?.publication?.year].filter((y) => y !== undefined),
	);
	const isKnown = years?.length && known?.length;
	const year = !isKnown ? 'unknown' : known.some((one) => years.includes(one)) ? 'same' : 'near';
	return { authors: Boolean(entry.authors?.length && paper?.authors?.length), year } as const;
}

/** An id of another work speaks against a title that is only alike; preprint and publication may differ in DOI. */
function hasOtherId(entry: Identity, paper: MapPaper | undefined): boolean {
	return Boolean(entry.arxiv && paper?.arxiv && entry.arxiv !== paper.arxiv);
}
