/** What an entry says of a paper, cleaned: the part of a paper's front matter that imports fill and update. */
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';
import type { NameField, Publication } from '../../corpus/schema.ts';
import { YEARS } from '../../corpus/years.ts';
import type { OtherIds } from '../../references/reference-id.ts';
import type { RawRecord, RecordWarning } from '../readers/raw-record.ts';
import { type Contributors, cleanField, cleanPublication, isOnServer } from './clean-publication.ts';
import { cleanIds, cleanReferences, listCitedTexts } from './clean-references.ts';
import { cleanTex, cleanText } from './clean-text.ts';
import { type FoundDate, findArxivYear, findDate, parseMonth } from './find-date.ts';
import { findUrl, isPdfLink } from './find-link.ts';
import { findVenue } from './find-venue.ts';
import { findArxivId, findDoi, listOwnIds } from './identifiers.ts';
import { cleanNames } from './person.ts';

/** Fields under the names that they have in front matter, in the order that they stand there. */
export interface Metadata {
	readonly title: string;
	readonly authors?: readonly NameField[];
	readonly authorsComplete?: false;
	readonly year?: number;
	readonly venue?: string;
	readonly publication?: Publication;
	readonly arxiv?: string;
	readonly doi?: string;
	readonly code?: string;
	readonly url?: string;
	readonly ids?: OtherIds;
	readonly abstract?: string;
	/** Ids of the works that it cites, sorted. */
	readonly cites?: readonly string[];
}

export const METADATA_FIELDS = [
	'title',
	'authors',
	'authorsComplete',
	'year',
	'venue',
	'publication',
	'arxiv',
	'doi',
	'code',
	'url',
	'ids',
	'abstract',
	'cites',
] as const satisfies readonly (keyof Metadata)[];

/** A cleaned entry, with where it came from. */
export interface ImportedEntry {
	readonly file: string;
	readonly line: number;
	readonly key: string;
	/** The key that its owner cites it by. */
	readonly citeKey?: string;
	readonly metadata: Metadata;
	readonly keywords: readonly string[];
	/** References without an id, as text in which a title may stand; absent where there are none. */
	readonly citedTexts?: readonly string[];
}

export interface EntryResult {
	/** Undefined for an entry that is no paper: then there is a problem. */
	readonly entry: ImportedEntry | undefined;
	/** What makes it unusable. */
	readonly problems: readonly Problem[];
	/** What was guessed or left out of a good entry. */
	readonly warnings: readonly Problem[];
}

const LONGEST_TITLE = 600;
/** The last word is one: `v. Chr.`, `A.D.`, `etc.`; `Vitamin D.` ends a sentence. */
const ABBREVIATION = /(?:\.\s?\p{L}|[\s(](?:etc|usw|chr|jr|sr|inc|ltd|co|corp|al|sp|spp|eds?|hrsg|jhs?|vs))\.$/iu;
const LONGEST_KEYWORD = 80;
/** What databases write where there is none. */
const NO_ABSTRACT = /^(?:\[?no abstract(?: is)?(?: available)?\.?\]?|n\.?\/?a\.?|none|abstract not available\.?)$/i;

export function cleanRecord(record: RawRecord, file: string): EntryResult {
	const place = { file, line: record.line, field: record.key };
	const whole = cleanTex(record.title);
	const title = ABBREVIATION.test(whole) ? whole : whole.replace(/(?<=[^.\s])\.$/, '');
	const fault = checkTitle(title);
	if (fault) return { entry: undefined, problems: [{ ...place, ...fault }], warnings: [] };
	const date = findDate(record.dates);
	const metadata = collectMetadata(record, title, date);
	const warnings = [
		...(record.warnings ?? []),
		...(metadata.year === undefined ? warnOfDates(record.dates) : []),
		...warnOfMonth(record, date),
		...warnOfLinks(record.urls),
	];
	const keywords = [...new Set(record.keywords.map(cleanText))].filter(
		(keyword) => keyword && keyword.length <= LONGEST_KEYWORD,
	);
	const { line, key, citeKey } = record;
	const citedTexts = listCitedTexts(record.references);
	return {
		entry: {
			file,
			line,
			key,
			...(citeKey && { citeKey }),
			metadata,
			keywords,
			...(citedTexts.length > 0 && { citedTexts }),
		},
		problems: [],
		warnings: warnings.map((warning) => ({ ...place, ...warning })),
	};
}

function checkTitle(title: string): RecordWarning | undefined {
	if (!/[\p{L}\p{N}]/u.test(title)) return words.noTitle;
	return title.length > LONGEST_TITLE ? words.longTitle(title.length) : undefined;
}

function collectMetadata(record: RawRecord, title: string, date: FoundDate | undefined): Metadata {
	const authors = cleanNames(record.authors);
	const editors = cleanNames(record.editors ?? []);
	const { arxiv, doi } = findIds(record);
	const venue = isOnServer(record) ? undefined : findVenue(record.venues, title);
	const contributors = cleanContributors(record.contributors);
	const publication = cleanPublication(record, { date, arxiv, doi, venue, editors: editors.names, contributors });
	const first = (record.originalDates ?? []).map((text) => findDate([text])?.year);
	const years = [date?.year, ...first, arxiv && findArxivYear(arxiv)];
	const year = Math.min(...years.flatMap((found) => found || []));
	const isIncomplete = authors.names.length > 0 && (!authors.isComplete || record.hasMoreAuthors);
	const abstract = cleanTex(record.abstract)
		.replace(/^(?:abstract|summary)\s*[:.—–-]\s*/i, '')
		.replace(NO_ABSTRACT, '');
	const { code, url } = findLinks(record, arxiv ?? doi);
	const ids = cleanIds(record.ids);
	const cites = cleanReferences(record.references, { doi, arxiv, ids });
	return {
		title,
		...(authors.names.length > 0 && { authors: authors.names }),
		...(isIncomplete && { authorsComplete: false as const }),
		...(Number.isFinite(year) && { year }),
		...(venue && { venue }),
		...(publication && { publication }),
		...(arxiv && { arxiv }),
		...(doi && { doi }),
		...(code && { code }),
		...(url && { url }),
		...(ids && { ids }),
		...(abstract && { abstract }),
		...(cites.length > 0 && { cites }),
	};
}

/** Each person once for each role. */
function cleanContributors(people: RawRecord['contributors'] = []): Contributors {
	const groups = Map.groupBy(people, ({ role }) => role);
	return [...groups].flatMap(([role, group]) =>
		cleanNames(group.map(({ person }) => person)).names.map((name) => ({ role, name })),
	);
}

function findIds({ arxivFields, doiFields, idTexts, notes = [], urls }: RawRecord) {
	const texts = [...doiFields, ...idTexts, ...urls, ...listOwnIds(notes)];
	const arxiv =
		findFirst(arxivFields, (text) => findArxivId(text, true)) ?? findFirst(texts, (text) => findArxivId(text));
	return { arxiv, doi: findFirst(texts, findDoi) };
}

/** The page of a paper beside that of its id is not kept, its file is. */
function findLinks({ code, urls }: RawRecord, id: string | undefined) {
	const url = findUrl(urls);
	const isKept = url && (!id || (isPdfLink(url) && !/^https?:\/\/(?:\w+\.)?arxiv\.org\//.test(url)));
	return { code: code && findUrl([code]), url: isKept ? url : undefined };
}

function findFirst(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
	for (const text of texts) {
		const found = find(text);
		if (found) return found;
	}
	return undefined;
}

function warnOfDates(dates: readonly string[]): RecordWarning[] {
	const shown = dates.map((date) => cleanText(date).slice(0, 40)).find(Boolean);
	if (!shown) return [];
	const message = `no year between ${YEARS.first} and ${YEARS.last} can be read from "${shown}"`;
	return [{ message, fix: 'write the year of publication in four digits' }];
}

function warnOfMonth({ publication }: RawRecord, date: FoundDate | undefined): RecordWarning[] {
	const shown = cleanField(publication.month)?.slice(0, 40) ?? '';
	// `/00/` is no month, and nothing is lost with it.
	if (!/[\p{L}1-9]/u.test(shown) || parseMonth(shown) !== undefined || date?.month !== undefined) return [];
	return [{ message: `no month can be read from "${shown}"`, fix: 'write it as a number from 1 to 12' }];
}

/** What EndNote writes in place of a link to Web of Science, which only it can follow. */
const GO_TO = /^(?:<|&lt;)Go to [\w ]+(?:>|&gt;):/i;

function warnOfLinks(urls: readonly string[]): RecordWarning[] {
	const shown = urls.map((url) => url.trim()).find((url) => url !== '' && !GO_TO.test(url));
	if (!shown || findUrl(urls) || urls.some((url) => findDoi(url) || findArxivId(url))) return [];
	return [{ message: `no link can be read from "${shown.slice(0, 60)}"`, fix: 'write it as https://…' }];
}
