/** What an entry says of a paper, cleaned: the part of a paper's front matter that imports fill and update. */
import type { Problem } from '../../corpus/problem.ts';
import { YEARS } from '../../corpus/schema.ts';
import type { RawRecord, RecordWarning } from '../readers/raw-record.ts';
import { cleanTex, cleanText } from './clean-text.ts';
import { findVenue } from './find-venue.ts';
import { findArxivId, findDoi, findUrl } from './identifiers.ts';
import { listAuthors } from './person.ts';

/** Metadata under the names that they have in front matter, in the order that they stand there. */
export interface Metadata {
	readonly title: string;
	readonly authors?: readonly string[];
	readonly authorsComplete?: false;
	readonly year?: number;
	readonly venue?: string;
	readonly arxiv?: string;
	readonly doi?: string;
	readonly code?: string;
	readonly url?: string;
	readonly abstract?: string;
}

export const METADATA_FIELDS = [
	'title',
	'authors',
	'authorsComplete',
	'year',
	'venue',
	'arxiv',
	'doi',
	'code',
	'url',
	'abstract',
] as const satisfies readonly (keyof Metadata)[];

/** A cleaned entry, with where it came from. */
export interface ImportedEntry {
	readonly file: string;
	readonly line: number;
	readonly key: string;
	readonly type: string;
	readonly metadata: Metadata;
	readonly keywords: readonly string[];
}

export interface EntryResult {
	/** Undefined for an entry that is no paper: then there is a problem. */
	readonly entry: ImportedEntry | undefined;
	/** What makes it unusable. */
	readonly problems: readonly Problem[];
	/** What was left out of a good entry. */
	readonly warnings: readonly Problem[];
}

const LONGEST_TITLE = 600;
const LONGEST_KEYWORD = 80;

export function cleanRecord(record: RawRecord, file: string): EntryResult {
	const place = { file, line: record.line, field: record.key };
	const title = cleanTex(record.title).replace(/(?<=[^.\s])\.$/, '');
	if (!/[\p{L}\p{N}]/u.test(title)) {
		const problem = { ...place, message: 'the entry has no title', fix: 'give it a title, or take it out of the file' };
		return { entry: undefined, problems: [problem], warnings: [] };
	}
	if (title.length > LONGEST_TITLE) {
		const message = `the title has ${title.length} characters`;
		return {
			entry: undefined,
			problems: [{ ...place, message, fix: 'correct it: a brace or quote may close it too late' }],
			warnings: [],
		};
	}
	const year = findYear(record.dates);
	const warnings = [...(record.warnings ?? []), ...(year === undefined ? warnOfDates(record.dates) : [])];
	const keywords = [...new Set(record.keywords.map(cleanText))].filter(
		(keyword) => keyword && keyword.length <= LONGEST_KEYWORD,
	);
	const entry = {
		file,
		line: record.line,
		key: record.key,
		type: record.type,
		metadata: collectMetadata(record, title, year),
		keywords,
	};
	return { entry, problems: [], warnings: warnings.map((warning) => ({ ...place, ...warning })) };
}

function collectMetadata(record: RawRecord, title: string, year: number | undefined): Metadata {
	const { authors, isComplete } = listAuthors(record.people);
	const texts = [...record.doiFields, ...record.idTexts, ...record.urls];
	const arxiv =
		findFirst(record.arxivFields, (text) => findArxivId(text, true)) ?? findFirst(texts, (text) => findArxivId(text));
	const doi = findFirst([...record.doiFields, ...record.idTexts, ...record.urls], findDoi);
	const venue = findVenue(record.venues, title);
	const code = record.code && findUrl([record.code]);
	const url = arxiv || doi ? undefined : findUrl(record.urls);
	const abstract = cleanTex(record.abstract).replace(/^(?:abstract|summary)\s*[:.—–-]\s*/i, '');
	return {
		title,
		...(authors.length > 0 && { authors }),
		...(authors.length > 0 && !(isComplete && !record.hasMorePeople) && { authorsComplete: false as const }),
		...(year !== undefined && { year }),
		...(venue && { venue }),
		...(arxiv && { arxiv }),
		...(doi && { doi }),
		...(code && { code }),
		...(url && { url }),
		...(abstract && { abstract }),
	};
}

function findFirst(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
	for (const text of texts) {
		const found = find(text);
		if (found) return found;
	}
	return undefined;
}

/** Four digits, or eight that are a whole date. */
const YEAR = /(?<!\d)(\d{4})(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))?(?!\d)/g;

/** The first year within bounds. */
function findYear(dates: readonly string[]): number | undefined {
	for (const date of dates) {
		for (const [, digits] of date.normalize('NFKC').matchAll(YEAR)) {
			const year = Number(digits);
			if (year >= YEARS.first && year <= YEARS.last) return year;
		}
	}
	return undefined;
}

function warnOfDates(dates: readonly string[]): RecordWarning[] {
	const shown = dates.map((date) => cleanText(date).slice(0, 40)).find(Boolean);
	if (!shown) return [];
	const message = `no year between ${YEARS.first} and ${YEARS.last} can be read from "${shown}"`;
	return [{ message, fix: 'write the year of publication in four digits' }];
}
