/** Kinds of papers in a new map, and which of them a type of publication means. */
import { getAutomaticWords } from '../../../i18n/automatic-words.ts';
import { isUnpublished } from '../../citations/publication.ts';
import type { Slug } from '../../text/slug.ts';
import type { Metadata } from '../clean/clean-record.ts';
import type { PublicationType } from '../clean/publication-types.ts';

export interface KindEntry {
	readonly id: string;
	readonly name: string;
	readonly definition: string;
}

/** The kinds of a new map by id, and the words for each. */
const KINDS = [
	['article', 'article'],
	['conference-paper', 'conferencePaper'],
	['preprint', 'preprint'],
	['book', 'book'],
	['thesis', 'thesis'],
	['report', 'report'],
	['other', 'other'],
] as const;

/** The kinds of a new map, in its language. */
export function listKinds(language: string): readonly KindEntry[] {
	const { kinds } = getAutomaticWords(language, 'papers');
	return KINDS.map(([id, word]) => ({ id, ...kinds[word] }));
}

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
export function findKind({ publication, venue, arxiv, doi, url }: Metadata): string {
	if (!publication) return venue ? 'article' : 'other';
	const isManuscript = !(doi ?? url) && isUnpublished(publication, arxiv);
	return isManuscript ? 'other' : KIND_OF_TYPE[publication.type];
}

/** The same kind where a map has it, else the map's first kind. */
export function chooseKind(kind: string, known: readonly Slug[]): Slug | undefined {
	return known.find((id) => id === kind) ?? known[0];
}
