/** Where and how a work was published, from the fields of its entry. */
import type { NameField, Publication } from '../../corpus/schema.ts';
import type { RawPublication, RawRecord } from '../readers/raw-record.ts';
import { cleanText } from './clean-text.ts';
import { type FoundDate, parseMonth } from './find-date.ts';
import { findRepository, findServer, isVenueName } from './find-venue.ts';
import { isRepositoryDoi } from './identifiers.ts';
import { expandPages, keepRange } from './pages.ts';
import type { PublicationType } from './publication-types.ts';

/** What was found out about the entry before. */
export interface PublicationContext {
	readonly date: FoundDate | undefined;
	readonly arxiv: string | undefined;
	readonly doi: string | undefined;
	readonly venue: string | undefined;
	readonly editors: readonly NameField[];
	readonly contributors: Contributors;
}

export type Contributors = NonNullable<Publication['contributors']>;

/** Whether its journal, or the institution of a report, is a server of preprints, whoever runs that. */
export function isOnServer({ publicationType: type, publication }: RawRecord): boolean {
	const { container, containerShort, institution } = publication;
	const names = type === 'report' ? [institution] : [container, containerShort];
	return (
		(type === 'report' || type === 'preprint' || MAY_BE_PREPRINT.has(type)) &&
		findServer(names.map(cleanField)) !== undefined
	);
}

/** Types that an entry in a repository, and nowhere else, may have been given for want of a better one. */
const MAY_BE_PREPRINT: ReadonlySet<PublicationType | undefined> = new Set([undefined, 'article', 'other', 'webpage']);
/** The number of a preprint on its server, which stands where pages do: bioRxiv's `2021.01.02.425001` and `123456`. */
const SERVER_NUMBER = /^(?:\d{4}\.\d\d\.\d\d\.)?\d{6,}$/;
/** The beginning of such a number, which Google Scholar makes a range: `2020--01`. */
const PART_OF_NUMBER = /^(?:19|20)\d\d-\d\d$/;
const PROCEEDINGS = /\b(?:proceedings|proc\.|conference|symposium|workshop|congress)\b/i;
const LONGEST_FIELD = 500;

/** The publication that an entry describes; undefined where it says nothing of one. */
export function cleanPublication(record: RawRecord, context: PublicationContext): Publication | undefined {
	const { publication } = record;
	const text = (name: keyof RawPublication) => cleanField(publication[name]);
	const container = [publication.container, publication.containerShort].map(cleanField);
	const repository = findRepository([...container, text('publisher'), ...record.venues.map(cleanField)]);
	const [name, short] = orderNames(container.map((one) => (one && isVenueName(one) ? one : undefined)));
	const type = isOnServer(record) ? 'preprint' : decideType(record.publicationType, name ?? short, repository, context);
	const month = (publication.month && parseMonth(publication.month)) || context.date?.month;
	const server = repository !== 'arXiv' && (type === 'preprint' || !text('publisher')) ? repository : undefined;
	const { volume, issue, pages } = cleanPlace(
		text('volume'),
		text('issue'),
		cleanPages(publication.pages, context.arxiv),
	);
	const isWhole = type === 'book' || type === 'proceedings' || (type === 'thesis' && !volume);
	const isNumber = type === 'preprint' && SERVER_NUMBER.test(pages ?? '');
	const isPart = type === 'preprint' && PART_OF_NUMBER.test(pages ?? '');
	const fields: Publication = {
		type: type ?? 'other',
		...keep('container', type === 'preprint' && !name ? undefined : (name ?? short)),
		...keep('containerShort', name ? short : undefined),
		...(context.date && { year: context.date.year }),
		...(month && context.date && { month }),
		...keep('volume', type === 'preprint' && context.arxiv ? undefined : volume),
		...keep('issue', issue?.replace(/(?<=\d)\s*[-‐‑‒–—]+\s*(?=\d)/g, '-')),
		...keep('number', text('number') ?? (isNumber ? pages : undefined)),
		// ADS gives the number of an article as its pages too.
		...keep('pages', isNumber || isPart || pages === text('number') ? undefined : isWhole ? keepRange(pages) : pages),
		...keep('series', text('series')),
		...keep('edition', text('edition')),
		...keep('publisher', server ?? dropRepository(text('publisher'))),
		...keep('place', text('place')),
		...keep('institution', type === 'preprint' && findServer([text('institution')]) ? undefined : text('institution')),
		...keep('genre', nameGenre(text('genre'), type)),
		...(context.editors.length > 0 && { editors: [...context.editors] }),
		...(context.contributors.length > 0 && { contributors: [...context.contributors] }),
		// RefWorks has the ISSN of a journal where books have their ISBN.
		...keep('isbn', findIsbn(`${publication.isbn ?? ''}; ${publication.issn ?? ''}`)),
		...keep('issn', findIssn(`${publication.issn ?? ''}; ${publication.isbn ?? ''}`)),
	};
	const isKnown = type !== undefined || Object.keys(fields).some((field) => !['type', 'year', 'month'].includes(field));
	return isKnown ? fields : undefined;
}

/** The name of a journal and a shorter one, which EndNote has the other way round for records of PubMed. */
function orderNames([first, second]: readonly (string | undefined)[]) {
	if (first === undefined || second === undefined) return [first, second];
	if (first === second) return [first, undefined];
	return isAbbreviation(first, second) ? [second, first] : [first, second];
}

/** `J Exp Med` of `The Journal of experimental medicine`: beginnings of its words, in their order. */
function isAbbreviation(short: string, long: string): boolean {
	const [words, whole] = [short, long].map((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	let at = 0;
	const fits = (words ?? []).every((word) => {
		at = (whole ?? []).findIndex((one, i) => i >= at && one.startsWith(word)) + 1;
		return at > 0;
	});
	return fits && (words ?? []).length > 1 && short.length < long.length && !long.includes(short);
}

/** The entry's own type decides; only a work that is nowhere but in a repository is a preprint whatever it is called. */
function decideType(
	given: PublicationType | undefined,
	container: string | undefined,
	repository: string | undefined,
	{ arxiv, doi, venue }: PublicationContext,
): PublicationType | undefined {
	// An article with the DOI of a publisher came out in a journal, though it is on arXiv too.
	const hasOwnDoi = doi !== undefined && !isRepositoryDoi(doi);
	if (given === 'article' && hasOwnDoi && (repository ?? 'arXiv') === 'arXiv') return given;
	const isPosted = arxiv ?? repository ?? (doi !== undefined && isRepositoryDoi(doi));
	if (!container && !venue && isPosted && MAY_BE_PREPRINT.has(given)) {
		const isArchive = !arxiv && (/^(?:zenodo|figshare|dryad)/i.test(repository ?? '') || /^10\.5281\//.test(doi ?? ''));
		return isArchive ? given : 'preprint';
	}
	if (given) return given;
	if (container) return PROCEEDINGS.test(container) ? 'paper' : 'article';
	return undefined;
}

/** What programs write where there is nothing; publishers, of an article that is in no issue yet. */
const NOTHING = /^\s*(?:null|undefined|nan|n\.?\/?a\.?)?\s*$/i;
const DASHES = /\s*[-‐‑‒–—−]+\s*/g;

/** What Embase puts after the name of a journal or a publisher: `Stones. Conference:`, `Routledge (E-mail: …)`. */
const REMARK = /\.\s+conference:.*$|\s*\(e-?mail:[^)]*\)\s*$/i;

/** Too many words without another full stop for an abbreviated name. */
const SENTENCE = /^((?:[^\s.]+\s){3,}[^\s.]*[\p{Ll}\d]{4})\.$/u;

/** One field in one line; undefined where it says nothing. */
export function cleanField(text: string | undefined): string | undefined {
	const clean = cleanText(text ?? '')
		.replace(REMARK, '')
		.replace(SENTENCE, '$1')
		.replace(/^[\s,;]+|[\s,;]+$/g, '');
	const isNothing = NOTHING.test(clean) || clean.split(DASHES).every((part) => NOTHING.test(part));
	return clean.length <= LONGEST_FIELD && !isNothing ? clean : undefined;
}

function keep<K extends keyof Publication>(name: K, value: string | undefined): Partial<Publication> {
	return value === undefined ? {} : { [name]: value };
}

function dropRepository(publisher: string | undefined): string | undefined {
	return publisher && findRepository([publisher]) === 'arXiv' ? undefined : publisher;
}

/** What journals write in place of a volume or issue before there is one; IEEE writes volume PP, issue 99. */
const NOT_YET =
	/^(?:pp|(?:publish |e-?pub )?ahead[\s-]of[\s-]print|online ?first|first ?view|early ?(?:view|access)|advance online publication|just accepted|in ?press|aop)$/i;
/** Words before a number: `Bd. 12`, `№ 4`. */
const VOLUME_WORD = /^(?:vol(?:ume)?|bd|band|jg|jahrgang|cilt|tome|tomo|año|tập|том|[tтv]\.|№|[第제])\.?\s*(?=\d)/iu;
const ISSUE_WORD = /^(?:no|nr|n[uú]m|number|issue|iss|heft|sayı|số|fasc|z\.|вып|n\.?\s?[°º]|№|[第제])\.?\s*(?=\d)/iu;
/** `12巻`, `제3호`. */
const COUNTER = /(?<=\d)\s?[巻卷編编권号號호期]$/u;
/** Codes of journals at the National Library of Medicine: `uj0, 0330500`. */
const JOURNAL_CODE = /^(?:[a-z\d]{3},\s*)?\d{7}$/i;

/** `9(6)`, where the issue has no field of its own. */
const VOLUME_WITH_ISSUE = /^(\d+)\s?\((\d+(?:[-–/]\d+)?)\)$/;

/** Volume, issue and pages; an article published ahead of print has none of its own yet. */
function cleanPlace(given: string | undefined, ownIssue: string | undefined, pages: string | undefined) {
	const [, both, issueInBoth] = (ownIssue === undefined && VOLUME_WITH_ISSUE.exec(given ?? '')) || [];
	const [volume, issue] = [both ?? given, issueInBoth ?? ownIssue];
	const isNowhere = NOT_YET.test(volume ?? '') || (volume === '0' && issue === '0');
	const isIssued = !isNowhere && !NOT_YET.test(issue ?? '');
	const kept = isNowhere ? undefined : volume;
	return {
		volume: kept?.replace(VOLUME_WORD, '').replace(COUNTER, ''),
		issue:
			isIssued && !JOURNAL_CODE.test(issue ?? '') ? issue?.replace(ISSUE_WORD, '').replace(COUNTER, '') : undefined,
		pages: kept === undefined && (pages === '1-1' || (isNowhere && pages === '1')) ? undefined : pages,
	};
}

/** Names of publication types that databases and programs repeat as the genre; they add nothing to the type. */
const PLAIN_GENRE =
	/^(?:(?:(?:journal|research|review|original|conference|electronic|newspaper|magazine) )?(?:article|paper)s?|proceedings? paper|review|letter|editorial(?: material)?|book chapter|chapter|(?:(?:electronic|edited) )?book(?: section)?|conference proceedings?|web ?page|generic|computer program|dataset|online database|unpublished work)(?:;.*)?$/i;

/** Degrees by themselves, as databases give them for what a thesis is. */
const DEGREES: readonly (readonly [RegExp, string])[] = [
	[/^(?:ph\.?\s?d\.?|d\.?\s?phil\.?)$/i, 'PhD thesis'],
	[/^m\.?\s?(?:a|s|sc|phil|eng|ed)\.?$/i, 'Master’s thesis'],
];

function nameGenre(genre: string | undefined, type: PublicationType | undefined): string | undefined {
	if (genre && type === 'thesis') return DEGREES.find(([pattern]) => pattern.test(genre))?.[1] ?? genre;
	const plain = type === 'report' ? /^report$/i : PLAIN_GENRE;
	return genre && plain.test(genre) ? undefined : genre;
}

/** What databases and publishers write where there are none. */
const NO_PAGES = /^(?:n\.?\s?pag\.?|no|specified|unpaginated|no pagination)$/i;

/** `1--20` and `1 – 20` are `1-20`; ids of arXiv, DOIs and links are no pages. */
function cleanPages(raw: string | undefined, arxiv: string | undefined): string | undefined {
	const pages = cleanField(raw)
		?.replace(/^(?:(?:pp?|pages?|seiten?|стр)[.:]?|[sс]\.)\s+/iu, '')
		.replace(DASHES, '-')
		.replace(/-$/, '');
	if (!pages || /arxiv|https?:|\b10\.\d{4,9}\//i.test(pages) || pages === arxiv) return undefined;
	if (pages.split('-').every((page) => NO_PAGES.test(page))) return undefined;
	return expandPages(pages);
}

/** The first ISBN of 13 or 10 digits, as written. */
function findIsbn(text: string): string | undefined {
	const found = [...text.matchAll(/(?<![\dX-])(?:97[89][-\s‐–]?)?\d(?:[-\s‐–]?[\dX]){9}(?![\dX])/gi)].map(
		([isbn]) => isbn,
	);
	const isbns = found
		.map((isbn) => isbn.replace(/[\s‐–]/g, '-'))
		.filter((isbn) => /^(?:\d{13}|\d{9}[\dX])$/i.test(isbn.replaceAll('-', '')));
	return isbns.find((isbn) => isbn.replaceAll('-', '').length === 13) ?? isbns[0];
}

function findIssn(text: string): string | undefined {
	const found = /(?<![\dX-])(\d{4})[-‐–]?(\d{3}[\dX])(?![\dX-])/i.exec(text);
	return found ? `${found[1]}-${found[2]?.toUpperCase()}` : undefined;
}
