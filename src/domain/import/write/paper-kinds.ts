/** Kinds of papers in a new map, and which of them a type of publication means. */
import type { Slug } from '../../text/slug.ts';
import type { Metadata } from '../clean/clean-record.ts';
import type { PublicationType } from '../clean/publication-types.ts';

export interface KindEntry {
	readonly id: string;
	readonly name: string;
	readonly definition: string;
}

export const KINDS: readonly KindEntry[] = [
	{ id: 'article', name: 'Journal article', definition: 'Appeared in a journal or magazine.' },
	{ id: 'conference-paper', name: 'Conference paper', definition: 'Appeared at a conference or workshop.' },
	{ id: 'preprint', name: 'Preprint', definition: 'Lies on a preprint server, with no other venue recorded.' },
	{ id: 'book', name: 'Book or chapter', definition: 'A book, or a part of one.' },
	{ id: 'thesis', name: 'Thesis', definition: 'Written for a degree.' },
	{ id: 'report', name: 'Report', definition: 'Issued by an institution, a company or a standards body.' },
	{ id: 'other', name: 'Other', definition: 'Anything else: software, data, a web page, a talk.' },
];

const KIND_OF_TYPE: Readonly<Record<PublicationType, string>> = {
	article: 'article',
	paper: 'conference-paper',
	'workshop-paper': 'conference-paper',
	preprint: 'preprint',
	book: 'book',
	chapter: 'book',
	proceedings: 'book',
	thesis: 'thesis',
	report: 'report',
	software: 'other',
	dataset: 'other',
	webpage: 'other',
	other: 'other',
};

/** The kind of an entry, by the type of its publication. */
export function findKind({ publication, venue }: Metadata): string {
	if (publication) return KIND_OF_TYPE[publication.type];
	return venue ? 'article' : 'other';
}

/** The same kind where a map has it, else the map's first kind. */
export function chooseKind(kind: string, known: readonly Slug[]): Slug | undefined {
	return known.find((id) => id === kind) ?? known[0];
}
