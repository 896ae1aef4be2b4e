/** A paper as CSL-JSON, from which every other citation format is made. */
import type { Paper } from '../corpus/corpus.ts';
import { makeArxivUrl, makeDoiUrl } from '../text/url.ts';
import { type CslName, toCslName } from './csl-name.ts';
import { type CslType, findVenueKind, splitThesisVenue } from './venue-kind.ts';

/** The part of CSL-JSON (CSL 1.0.2, Appendix IV) that papers use; what is not known is absent. */
export interface CslItem {
	/** The citation key. */
	readonly id: string;
	readonly type: CslType;
	/** Plain text, mathematics included. */
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
	/** The venue as printed. */
	readonly 'container-title'?: string;
	/** Of a thesis: its degree. */
	readonly genre?: string;
	/** Of a thesis: the school. Of a preprint: `arXiv`. */
	readonly publisher?: string;
	/** Of a preprint: `arXiv:2411.04034`. */
	readonly number?: string;
	readonly DOI?: string;
	readonly URL?: string;
	/**
	 * The arXiv id of a paper published elsewhere, as Zotero keeps it (`archive` would be printed as the place of
	 * publication), and a sentence when authors are known to be missing; a line each.
	 */
	readonly note?: string;
}

export const INCOMPLETE_AUTHORS = 'The list of authors is incomplete.';

/**
 * A paper as a CSL item. `URL` is its best page elsewhere (DOI, else arXiv, else the paper's own), and `url`, if it is
 * given, only where there is none.
 */
export function toCsl(paper: Paper, url?: string): CslItem {
	const type = findType(paper);
	const page = findOutsideUrl(paper) ?? url;
	const notes = [
		...(paper.arxiv && type !== 'article' ? [`arXiv:${paper.arxiv}`] : []),
		...(lacksAuthors(paper) ? [INCOMPLETE_AUTHORS] : []),
	];
	return {
		id: paper.cite,
		type,
		title: paper.titlePlain,
		...(paper.authors && { author: paper.authorNames.map(toCslName) }),
		...(paper.year !== undefined && { issued: { 'date-parts': [[paper.year]] } }),
		...describeVenue(paper, type),
		...(paper.doi && { DOI: paper.doi }),
		...(page && { URL: page }),
		...(notes.length > 0 && { note: notes.join('\n') }),
	};
}

/** True for a paper whose list of authors is known to lack someone; unlike a paper without any list. */
export function lacksAuthors(paper: Paper): boolean {
	return paper.authors !== undefined && paper.authorsComplete === false;
}

function findOutsideUrl(paper: Paper): string | undefined {
	if (paper.doi) return makeDoiUrl(paper.doi);
	return paper.arxiv ? makeArxivUrl(paper.arxiv) : paper.url;
}

/** Without a venue, a DOI of anyone but arXiv tells of a publication whose kind is not known. */
function findType(paper: Paper): CslType {
	if (paper.venue) return findVenueKind(paper.venue);
	const isArxivDoi = /^10\.48550\//.test(paper.doi ?? '');
	return isArxivDoi || (paper.arxiv && !paper.doi) ? 'article' : 'document';
}

function describeVenue({ venue, arxiv }: Paper, type: CslType): Partial<CslItem> {
	if (venue && type === 'thesis') {
		const { genre, school } = splitThesisVenue(venue);
		return { genre, ...(school && { publisher: school }) };
	}
	const number = type === 'article' && arxiv ? { number: `arXiv:${arxiv}` } : {};
	if (venue) return { 'container-title': venue, ...number };
	return type === 'article' ? { publisher: 'arXiv', ...number } : {};
}
