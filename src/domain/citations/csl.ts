/** A paper as CSL-JSON, from which every other citation format is made. */
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import { flattenTex } from '../text/tex.ts';
import { makeArxivUrl, makeDoiUrl } from '../text/url.ts';
import { CSL_ROLES, type CslRole, groupContributors } from './contributors.ts';
import { type CslName, toCslName } from './csl-name.ts';
import {
	getCitedTitle,
	getCitedYear,
	getPublication,
	isInSeries,
	nameContainer,
	nameEditionField,
	nameEvent,
} from './publication.ts';

/** The CSL 1.0.2 item types (Appendix III) of the types of publications. */
export const CSL_TYPES = {
	article: 'article-journal',
	paper: 'paper-conference',
	'workshop-paper': 'paper-conference',
	chapter: 'chapter',
	book: 'book',
	proceedings: 'book',
	thesis: 'thesis',
	report: 'report',
	preprint: 'article',
	software: 'software',
	dataset: 'dataset',
	webpage: 'webpage',
	other: 'document',
} as const satisfies Readonly<Record<PaperPublication['type'], string>>;

export type CslType = (typeof CSL_TYPES)[PaperPublication['type']];

/** The part of CSL-JSON (CSL 1.0.2, Appendix IV) that papers use; what is not known is absent. */
export interface CslItem {
	/** The citation key. */
	readonly id: string;
	readonly type: CslType;
	/** Plain text, mathematics included. */
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly editor?: readonly CslName[];
	readonly translator?: readonly CslName[];
	/** Of the series. */
	readonly 'collection-editor'?: readonly CslName[];
	/** Of the book that it is part of. */
	readonly 'container-author'?: readonly CslName[];
	readonly compiler?: readonly CslName[];
	readonly organizer?: readonly CslName[];
	readonly illustrator?: readonly CslName[];
	/** Year, or year and month. */
	readonly issued?: { readonly 'date-parts': readonly [readonly [number] | readonly [number, number]] };
	readonly 'container-title'?: string;
	readonly 'container-title-short'?: string;
	/** The conference at which a paper was presented, with its year, where the container is named otherwise. */
	readonly 'event-title'?: string;
	/** The series of a book or of proceedings. */
	readonly 'collection-title'?: string;
	/** The number in that series. */
	readonly 'collection-number'?: string;
	readonly volume?: string;
	readonly issue?: string;
	readonly page?: string;
	readonly edition?: string;
	/** Of software and datasets, instead of an edition. */
	readonly version?: string;
	/** Of a thesis: its degree. Of a report: its kind. */
	readonly genre?: string;
	/** Of a thesis: the school. Of a report: the institution. Of a preprint: the server. */
	readonly publisher?: string;
	readonly 'publisher-place'?: string;
	/** Of a preprint: `arXiv:2411.04034`. Of a report its number; that of an article without pages stands in `page`. */
	readonly number?: string;
	readonly ISBN?: string;
	readonly ISSN?: string;
	readonly DOI?: string;
	readonly URL?: string;
	/** Of the title, where it is not English: styles leave its capitals alone. */
	readonly language?: string;
	/**
	 * The arXiv id of a paper published elsewhere, as Zotero keeps it (`archive` would be printed as the place of
	 * publication), and a sentence when authors are known to be missing; a line each.
	 */
	readonly note?: string;
}

export const INCOMPLETE_AUTHORS = 'The list of authors is incomplete.';

/**
 * A paper as a CSL item. `URL` is its best page elsewhere (DOI, else arXiv, else the paper's own), and `url`, if it is
 * given, only where there is none; `language` is that of the map's content. The year of first appearance is left out where it is not the publication's: styles
 * print `original-date` as that of a reprint's original.
 */
export function toCsl(paper: Paper, url?: string, language?: string): CslItem {
	const publication = getPublication(paper);
	const type = publication ? CSL_TYPES[publication.type] : 'document';
	const page = findOutsideUrl(paper, publication) ?? url;
	const year = getCitedYear(paper);
	const notes = [
		...(paper.arxiv && type !== 'article' ? [`arXiv:${paper.arxiv}`] : []),
		...(lacksAuthors(paper) ? [INCOMPLETE_AUTHORS] : []),
	];
	return {
		id: paper.cite,
		type,
		title: flattenTitle(paper),
		...(paper.authors && { author: paper.authorNames.map(toCslName) }),
		...(year !== undefined && { issued: { 'date-parts': [toDateParts(year, publication)] } }),
		...(publication && describePlace(publication, paper.arxiv)),
		...(publication?.doi && { DOI: publication.doi }),
		...(page && { URL: page }),
		...(language && !/^en(?:$|-)/i.test(language) && { language }),
		...(notes.length > 0 && { note: notes.join('\n') }),
	};
}

function flattenTitle(paper: Paper): string {
	const title = getCitedTitle(paper);
	return title === paper.title ? paper.titlePlain : flattenTex(title);
}

/** A month belongs to the publication's own year, not to one that stands in for it. */
function toDateParts(year: number, publication: PaperPublication | undefined): [number] | [number, number] {
	return publication?.month && publication.year === year ? [year, publication.month] : [year];
}

/** True for a paper whose list of authors is known to lack someone; unlike a paper without any list. */
export function lacksAuthors(paper: Paper): boolean {
	return paper.authors !== undefined && paper.authorsComplete === false;
}

function findOutsideUrl(paper: Paper, publication: PaperPublication | undefined): string | undefined {
	if (publication?.doi) return makeDoiUrl(publication.doi);
	// arXiv's own DOI of a paper leads where its id does.
	if (paper.doi && !(paper.arxiv && /^10\.48550\//.test(paper.doi))) return makeDoiUrl(paper.doi);
	return paper.arxiv ? makeArxivUrl(paper.arxiv) : paper.url;
}

/** Everything that tells where a publication stands, by the fields that CSL has for its type. */
function describePlace(publication: PaperPublication, arxiv: string | undefined): Partial<CslItem> {
	const { type, containerShort, volume, issue, pages, series, edition, place, isbn, issn, editorNames } = publication;
	const container = nameContainer(publication);
	const isPreprint = type === 'preprint';
	const event = type === 'proceedings' ? undefined : nameEvent(publication);
	const server = container ?? (arxiv ? 'arXiv' : undefined);
	return keepKnown({
		'container-title': isPreprint ? undefined : container,
		'container-title-short': isPreprint || containerShort === container ? undefined : containerShort,
		'event-title': event === container ? undefined : event,
		'collection-title': series,
		'collection-number': isInSeries(publication) ? publication.number : undefined,
		volume,
		issue,
		page: (pages ?? (type === 'article' ? publication.number : undefined))?.replace(/\s*[-–—]+\s*/g, '-'),
		[nameEditionField(publication)]: edition,
		genre: publication.genre,
		publisher: isPreprint ? (publication.publisher ?? server) : findPublisher(publication),
		'publisher-place': place,
		number: isPreprint && arxiv ? `arXiv:${arxiv}` : findNumber(publication),
		ISBN: isbn,
		ISSN: issn,
		...(editorNames.length > 0 && { editor: editorNames.map(toCslName) }),
		...listContributors(publication),
	});
}

function listContributors(publication: PaperPublication): Partial<Pick<CslItem, CslRole>> {
	const groups = groupContributors(publication);
	return Object.fromEntries(
		Object.entries(CSL_ROLES).flatMap(([role, variable]) => {
			const names = groups.get(role as keyof typeof CSL_ROLES);
			return names ? [[variable, names.map(toCslName)]] : [];
		}),
	);
}

/** A number of its own: not that in a series, nor that of an article, which stands in `page`. */
function findNumber(publication: PaperPublication): string | undefined {
	return publication.type === 'article' || isInSeries(publication) ? undefined : publication.number;
}

function findPublisher({ type, institution, publisher }: PaperPublication): string | undefined {
	return type === 'thesis' || type === 'report' ? (institution ?? publisher) : (publisher ?? institution);
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

function keepKnown(fields: Optional<CslItem>): Partial<CslItem> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
