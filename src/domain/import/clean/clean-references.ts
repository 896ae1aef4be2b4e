/** Reference lists: the ids by which a file names the works that an entry cites. */
import { compareText } from '../../corpus/problem.ts';
import {
	foldReferenceId,
	listReferenceIds,
	type OtherIds,
	REFERENCE_ID,
	type WorkIds,
} from '../../references/reference-id.ts';
import type { RawReference } from '../readers/raw-record.ts';
import { cleanText } from './clean-text.ts';
import { findArxivId, findDoi } from './identifiers.ts';

/** The ids of a work beside DOI and arXiv id; undefined where there are none. */
export function cleanIds({ openalex, s2 }: Pick<RawReference, 'openalex' | 's2'> = {}): OtherIds | undefined {
	const work = findOpenAlexId(openalex);
	const corpus = findCorpusId(s2);
	return work || corpus ? { ...(work && { openalex: work }), ...(corpus && { s2: corpus }) } : undefined;
}

/** One id for each work that has any, sorted, so that two exports of one list read the same. `own` are ids of the citing work itself. */
export function cleanReferences(references: readonly RawReference[] = [], own: WorkIds = {}): string[] {
	const mine = new Set(listReferenceIds(own));
	const ids = new Set(references.flatMap((reference) => findReferenceId(reference) ?? []));
	return [...ids].filter((id) => !mine.has(id)).sort(compareText);
}

/** The texts of references that have no id. */
export function listCitedTexts(references: readonly RawReference[] = []): string[] {
	return references.flatMap((reference) =>
		reference.text && !findReferenceId(reference) ? [cleanText(reference.text)] : [],
	);
}

/** The id that most sources know: DOI, arXiv id, then those of the services. */
function findReferenceId({ text = '', doi, arxiv, openalex, s2 }: RawReference): string | undefined {
	const [published, preprint] = [findDoi(doi ?? text), findArxivId(arxiv ?? doi ?? text, arxiv !== undefined)];
	const [work, corpus] = [findOpenAlexId(openalex), findCorpusId(s2)];
	const id =
		(published && `doi:${published}`) ??
		(preprint && `arxiv:${preprint}`) ??
		(work && `openalex:${work}`) ??
		(corpus && `s2:${corpus}`);
	return id && REFERENCE_ID.test(id) ? foldReferenceId(id) : undefined;
}

function findOpenAlexId(text = ''): string | undefined {
	return /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)?(W\d+)$/i.exec(text.trim())?.[1]?.toUpperCase();
}

function findCorpusId(text = ''): number | undefined {
	return /^[1-9]\d{0,14}$/.test(text.trim()) ? Number(text) : undefined;
}
