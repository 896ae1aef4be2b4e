/** What the records of papers contain about publications, datasets, models and results. */
import { getPublication } from '../citations/publication.ts';
import type { Paper } from '../corpus/corpus.ts';
import { flattenTex } from '../text/tex.ts';
import type { PaperRecord, PublicationRecord } from './paper-record.ts';

/** The publication of a paper; null for a preprint known by its arXiv id alone, and where nothing is known. */
export function toPublicationRecord(paper: Paper): PublicationRecord | null {
	const publication = getPublication(paper);
	if (!publication || (publication.type === 'preprint' && !paper.publication)) return null;
	const { editors, editorNames: _, contributors, ...rest } = publication;
	return {
		...rest,
		...(editors && { editors: [...editors] }),
		...(contributors && { contributors: contributors.map(({ role, name }) => ({ role, name: name.printed })) }),
	};
}

type Facts = Required<Pick<PaperRecord, 'names' | 'publication' | 'datasets' | 'models' | 'terms' | 'result' | 'cite'>>;

/** The part of a paper's record that the content gives as it is; lists are empty where nothing is recorded. */
export function toFactsRecord(paper: Paper): Facts {
	return {
		names: paper.names ?? [],
		publication: toPublicationRecord(paper),
		datasets: paper.datasets ?? [],
		models: paper.models ?? [],
		result: paper.result === undefined ? null : flattenTex(paper.result),
		terms: paper.terms ?? [],
		cite: paper.cite,
	};
}
