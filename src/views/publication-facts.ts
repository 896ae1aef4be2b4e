/** What the page of a paper says of its publication, fact by fact. */
import { format } from '#words/language';
import { words } from '#words/paper';
import { groupContributors } from '../domain/citations/contributors.ts';
import { getPublication, nameEditionField } from '../domain/citations/publication.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { flattenTex } from '../domain/text/tex.ts';

export interface PublicationFact {
	readonly name: string;
	readonly value: string;
}

/** Those that are known, besides what the line under the title says; none of a preprint. */
export function listPublicationFacts(paper: Paper): readonly PublicationFact[] {
	const publication = getPublication(paper);
	if (!publication || publication.type === 'preprint') return [];
	const names = words.publication;
	const translators = groupContributors(publication).get('translator');
	const facts = [
		[names.title, publication.title && flattenTex(publication.title)],
		[names.container, publication.container],
		[names.series, publication.series],
		[names.editors, publication.editors && format.list(publication.editors)],
		[names.translators, translators && format.list(translators.map(({ printed }) => printed))],
		[names[nameEditionField(publication)], publication.edition],
		[names.volume, publication.volume],
		[names.issue, publication.issue],
		[names.pages, publication.pages?.replace('-', '–')],
		[names.number, publication.number],
		[names.publisher, publication.publisher],
		[names.place, publication.place],
		[names.institution, publication.institution],
		[names.isbn, publication.isbn],
		[names.year, publication.year?.toString()],
	] as const;
	return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
