/** What is cited of a paper: its publication as recorded, or as a conservative reading of the older fields tells it. */
import { words } from '#words/paper-names';
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import { isPreprintDoi } from './preprint-doi.ts';
import { readVenue } from './venue-kind.ts';

/** Registrants of DOIs whose prefix tells what they publish. */
const DOI_TYPES: readonly (readonly [RegExp, PaperPublication['type']])[] = [
	[/^10\.18653\/v1\//i, 'paper'],
	[/^10\.1007\/978-/, 'chapter'],
	[/^10\.1016\/j\.|^10\.1038\/s4|^10\.1371\/journal/i, 'article'],
	[/^10\.1007\/s\d/, 'article'],
];

/**
 * The publication that a citation names: the structured one where there is one; else what the printed venue tells; else
 * the preprint. Undefined for a paper of which none of these is known.
 */
export function getPublication(paper: Paper): PaperPublication | undefined {
	const { publication, venue, arxiv, doi } = paper;
	if (publication) return withDoi(publication, doi);
	if (venue) return withDoi({ ...readVenue(venue), editorNames: [] }, doi);
	if (doi && !isPreprintDoi(doi)) return { type: findDoiType(doi), doi, editorNames: [] };
	if (arxiv || doi) return { type: 'preprint', ...(doi && { doi }), editorNames: [] };
	return undefined;
}

/** What `edition` holds: of software and datasets it is a version. */
export function nameEditionField({ type }: PaperPublication): 'edition' | 'version' {
	return type === 'software' || type === 'dataset' ? 'version' : 'edition';
}

/** The DOI that leads to what is cited: of the publication, else the one that is recorded. */
export function getDoi(paper: Paper): string | undefined {
	return getPublication(paper)?.doi ?? paper.doi;
}

/** The DOI of a preprint is not that of a publication elsewhere. */
function withDoi(publication: PaperPublication, doi: string | undefined): PaperPublication {
	if (publication.doi || !doi || (publication.type !== 'preprint' && isPreprintDoi(doi))) return publication;
	return { ...publication, doi };
}

function findDoiType(doi: string): PaperPublication['type'] {
	return DOI_TYPES.find(([pattern]) => pattern.test(doi))?.[1] ?? 'other';
}

/** The title to cite, in TeX: the published one where the paper was retitled. */
export function getCitedTitle(paper: Paper): string {
	return paper.publication?.title ?? paper.title;
}

/**
 * The year to cite: that of the publication. Where it is not known, the year of first appearance stands in: for a preprint
 * it is the same, for anything else the nearest date known, and since the name of the container then has no year, the two
 * never contradict each other.
 */
export function getCitedYear(paper: Paper): number | undefined {
	return findPublicationYear(getPublication(paper)) ?? paper.year;
}

function findPublicationYear(publication: PaperPublication | undefined): number | undefined {
	const printed = /\b(?:19|20)\d\d\b/.exec(publication?.container ?? '')?.[0];
	return publication?.year ?? (printed === undefined ? undefined : Number(printed));
}

const ACRONYM = /(?:^|[\s@])[A-Z]+[A-Za-z-]*[A-Z][A-Za-z]*$/;
/** The number of a volume or a meeting: `HOPL-III`. */
const ROMAN = /(?:^|[\s-])[IVX]+$/;

/**
 * Whether a name ends in an acronym, as names of conferences do: `ICLR`, `Findings of EMNLP`, `Offline RL Workshop, NeurIPS`. In a
 * long name that is all capitals no word is one.
 */
function endsInAcronym(name: string): boolean {
	return ACRONYM.test(name) && !ROMAN.test(name) && (/\p{Ll}{2}/u.test(name) || !/\s\S+\s/.test(name));
}

/** The container as a citation names it; a conference known by its acronym is named with its year: `ICLR 2024`. */
export function nameContainer(publication: PaperPublication): string | undefined {
	const { container, containerShort, year } = publication;
	const name = container ?? containerShort;
	return name && year && isEvent(publication) && endsInAcronym(name) ? joinYear(name, year, true) : name;
}

/** The event of a paper in proceedings, with its year: `ICLR 2024`. Undefined for anything else. */
export function nameEvent(publication: PaperPublication): string | undefined {
	if (!isEvent(publication)) return undefined;
	const { containerShort, year } = publication;
	return containerShort && year ? joinYear(containerShort, year, true) : (containerShort ?? nameContainer(publication));
}

/** Whether it is a patent, which only its genre tells. */
export function isPatent({ type, genre }: PaperPublication): boolean {
	return type === 'other' && /\bpatent$/i.test(genre ?? '');
}

/** Whether it is a manuscript that stands nowhere: on no server, under no id. */
export function isUnpublished(
	{ type, container, publisher, doi }: Pick<PaperPublication, 'type' | 'container' | 'publisher' | 'doi'>,
	arxiv: string | undefined,
): boolean {
	return type === 'preprint' && !(arxiv ?? container ?? publisher ?? doi);
}

/** Whether the number of a publication is that in its series. */
export function isInSeries({ type, series }: PaperPublication): boolean {
	return type === 'book' || type === 'proceedings' || type === 'chapter' || (isEvent({ type }) && series !== undefined);
}

function isEvent({ type }: Pick<PaperPublication, 'type'>): boolean {
	return type === 'paper' || type === 'workshop-paper' || type === 'proceedings';
}

export interface PublicationText {
	/** Where and when it was published: `ICLR 2020`. */
	readonly place: string;
	/** When it appeared first, where that was earlier: `first posted 2019`. */
	readonly first: string | undefined;
}

/** What the page of a paper says of its publication. */
export function describePublication(paper: Paper): PublicationText {
	const publication = getPublication(paper);
	if (!publication || publication.type === 'preprint') {
		const server = publication && (publication.container ?? (paper.arxiv ? 'arXiv' : ''));
		const isManuscript = publication && !paper.url && isUnpublished(publication, paper.arxiv);
		const name = isManuscript ? words.manuscript : publication && words.preprint(server ?? '');
		return { place: [name, paper.year].filter(Boolean).join(', ') || words.noYear, first: undefined };
	}
	const name = nameShortly(publication);
	const year = findPublicationYear(publication);
	const volume = publication.type === 'article' ? formatVolume(publication) : undefined;
	const named = name && volume ? `${name} ${volume}` : name;
	const place = named && year ? joinYear(named, year, isEvent(publication)) : (named ?? year?.toString());
	const isEarlier = paper.year !== undefined && (year === undefined || paper.year < year);
	const first = isEarlier && paper.year !== undefined ? words.firstPosted(paper.year) : undefined;
	return place ? { place, first } : { place: first ?? words.noYear, first: undefined };
}

/** The short form for lists: `ICLR 2020`; of a preprint its year. */
export function namePublication(paper: Paper): string | undefined {
	const publication = getPublication(paper);
	const known = findPublicationYear(publication);
	const year = known ?? paper.year;
	if (!publication || publication.type === 'preprint') return year?.toString();
	const name = nameShortly(publication);
	if (name && known) return joinYear(name, known, isEvent(publication));
	return name && year ? words.venueAndYear(name, year) : (name ?? year?.toString());
}

/** `75(2)`: volume and issue; undefined where neither is known. */
function formatVolume({ volume, issue }: PaperPublication): string | undefined {
	if (volume === undefined) return issue === undefined ? undefined : `(${issue})`;
	return issue === undefined ? volume : `${volume}(${issue})`;
}

function nameShortly({ containerShort, container, genre, institution, publisher, type }: PaperPublication) {
	if (containerShort ?? container) return containerShort ?? container;
	const parts = type === 'thesis' || type === 'report' ? [genre, institution ?? publisher] : [publisher ?? institution];
	return parts.filter(Boolean).join(', ') || undefined;
}

/** `ICLR 2020` and `TMLR 2023`, but `Neural Networks, 2023`; a year that the name holds already is not repeated. */
function joinYear(name: string, year: number, isNameOfEvent: boolean): string {
	if (name.includes(String(year))) return name;
	return isNameOfEvent || endsInAcronym(name) ? `${name} ${year}` : words.venueAndYear(name, year);
}
