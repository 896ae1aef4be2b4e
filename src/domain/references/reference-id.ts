/** Ids of works as reference lists name them: papers of the map by slug, any other work by an id of a registry. */
import { SLUG } from '../text/slug.ts';
import { ARXIV_ID, DOI } from '../text/url.ts';

/** A work of OpenAlex. */
export const OPENALEX_ID = /^W\d+$/;

const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

const inside = (pattern: RegExp) => pattern.source.replace(/^\^|\$$/g, '');

/** A slug, or an id with its registry before it; `s2` is the corpus id of Semantic Scholar. */
export const REFERENCE_ID = new RegExp(
	`^(?:${inside(SLUG)}|doi:${inside(DOI)}|arxiv:${inside(ARXIV_ID)}|openalex:${inside(OPENALEX_ID)}|s2:[1-9]\\d*)$`,
);

/** Ids of a work that no link is made of. */
export interface OtherIds {
	readonly openalex?: string | undefined;
	/** Corpus id of Semantic Scholar. */
	readonly s2?: number | undefined;
}

/** The ids by which a work is known. */
export interface WorkIds {
	readonly doi?: string | undefined;
	readonly arxiv?: string | undefined;
	readonly ids?: OtherIds | undefined;
}

/** Every form in which a reference list may name a work; the first is the one that most sources know. */
export function listReferenceIds({ doi, arxiv, ids }: WorkIds): string[] {
	return [
		...(doi ? [foldReferenceId(`doi:${doi}`)] : []),
		...(arxiv ? [`arxiv:${arxiv}`] : []),
		...(ids?.openalex ? [`openalex:${ids.openalex}`] : []),
		...(ids?.s2 ? [`s2:${ids.s2}`] : []),
	];
}

/** One form for each id: a DOI in lower case (DOI Handbook 2.4), and those that arXiv registers as arXiv ids. */
export function foldReferenceId(id: string): string {
	if (!id.startsWith('doi:')) return id;
	const arxiv = ARXIV_DOI.exec(id.slice('doi:'.length))?.[1];
	return arxiv && ARXIV_ID.test(arxiv) ? `arxiv:${arxiv}` : id.toLowerCase();
}

/** The registry of an id, its prefix: `doi`; empty for a slug, which names a paper of the map. */
export function getRegistry(id: string): string {
	return id.slice(0, Math.max(0, id.indexOf(':')));
}
