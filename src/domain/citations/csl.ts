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
	readonly archive?: 'arXiv';
	/** The arXiv id, of published papers too. */
	readonly archive_location?: string;
	readonly DOI?: string;
	readonly URL?: string;
	/** Says so when the list of authors is known to lack someone. */
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
	return {
		id: paper.cite,
		type,
		title: paper.titlePlain,
		...(paper.authors && { author: paper.authors.map(toCslName) }),
		...(paper.year !== undefined && { issued: { 'date-parts': [[paper.year]] } }),
		...describeVenue(paper, type),
		...(paper.arxiv && { archive: 'arXiv', archive_location: paper.arxiv }),
		...(paper.doi && { DOI: paper.doi }),
		...(page && { URL: page }),
		...(paper.authors && paper.authorsComplete === false && { note: INCOMPLETE_AUTHORS }),
	};
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
	if (venue) return { 'container-title': venue };
	return type === 'article' ? { publisher: 'arXiv', ...(arxiv && { number: `arXiv:${arxiv}` }) } : {};
}
