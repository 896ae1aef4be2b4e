/** CSL-JSON (Zotero, citeproc, Crossref): the CSL 1.0.2 input schema, and Crossref's variations on it. */
import { z } from 'zod';
import { CSL_ROLES } from '../../citations/contributors.ts';
import { type PersonParts, parsePerson } from '../clean/person.ts';
import { PATENT, readPublicationType } from '../clean/publication-types.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import { splitNameText } from '../clean/split-names.ts';
import { makeEntryKey } from './entry-key.ts';
import { firstText, looseList, looseObject, looseText } from './json-fields.ts';
import { splitJson } from './json-records.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

const oneDateSchema = z.union([
	z.object({
		'date-parts': looseList(looseList(z.union([z.string(), z.number()]))),
		raw: looseText,
		literal: looseText,
		year: looseText,
		month: looseText,
	}),
	z.union([z.string(), z.number()]).transform((raw) => ({
		'date-parts': [],
		raw: String(raw),
		literal: undefined,
		year: undefined,
		month: undefined,
	})),
]);
/** A date; old versions of Pandoc write a list, in which the second is the end. */
const dateSchema = z
	.union([oneDateSchema, z.array(z.unknown()).transform((dates) => oneDateSchema.safeParse(dates[0]).data)])
	.optional()
	.catch(undefined);
const nameSchema = z.object({
	family: looseText,
	given: looseText,
	literal: looseText,
	name: looseText,
	printed: looseText,
	suffix: looseText,
	'dropping-particle': looseText,
	'non-dropping-particle': looseText,
});
/** A list of names; one text, or texts, where someone wrote it by hand. */
const namesSchema = z
	.unknown()
	.optional()
	.transform((names) =>
		typeof names === 'string'
			? parseNames(names)
			: looseList(z.union([nameSchema, z.string().transform((name) => nameSchema.parse(parsePerson(name)))])).parse(
					names,
				),
	);
const itemSchema = z.object({
	id: looseText,
	'citation-key': looseText,
	type: looseText,
	title: firstText,
	subtitle: firstText,
	author: namesSchema,
	editor: namesSchema,
	translator: namesSchema,
	'collection-editor': namesSchema,
	'container-author': namesSchema,
	compiler: namesSchema,
	organizer: namesSchema,
	illustrator: namesSchema,
	issued: dateSchema,
	published: dateSchema,
	'published-print': dateSchema,
	'published-online': dateSchema,
	'original-date': dateSchema,
	'container-title': z
		.union([z.string().transform((title) => [title]), z.array(z.string())])
		.optional()
		.catch(undefined),
	'collection-title': firstText,
	'collection-number': looseText,
	'event-title': looseText,
	publisher: looseText,
	DOI: looseText,
	URL: looseText,
	archive: looseText,
	archive_location: looseText,
	number: looseText,
	note: looseText,
	genre: looseText,
	abstract: looseText,
	keyword: z.union([looseText.pipe(z.string()), z.array(z.string()).transform((list) => list.join(';'))]).catch(''),
	subject: looseList(z.string()),
	volume: looseText,
	issue: looseText,
	page: looseText,
	edition: looseText,
	/** Of Crossref. */
	'edition-number': looseText,
	version: looseText,
	degree: firstText,
	ISBN: firstText,
	ISSN: firstText,
	journalAbbreviation: looseText,
	institution: looseList(z.object({ name: looseText })),
	'article-number': looseText,
	'container-title-short': firstText,
	'short-container-title': firstText,
	'publisher-place': looseText,
	'publisher-location': looseText,
	'journal-issue': looseObject({ issue: looseText }),
	/** Of Crossref. */
	reference: looseList(
		z.object({ DOI: looseText, 'article-title': looseText, year: looseText, unstructured: looseText }),
	),
});
type Item = z.infer<typeof itemSchema>;
/** Dates of first appearance. */
const FIRST_DATES = ['original-date', 'issued', 'published-online'] as const;
/** The date of publication, best first. */
const DATES = ['published-print', 'issued', 'published', 'published-online'] as const;

export function readCsl(file: LibraryFile): RawLibrary {
	const { records, problems } = splitJson(file);
	return { records: records.map(({ value, line }) => readCslItem(value, line)), problems };
}

/** One item; a part of it that is of the wrong type is absent. */
export function readCslItem(value: unknown, line: number): RawRecord {
	const item = itemSchema.safeParse(value);
	return toRecord(item.success ? item.data : itemSchema.parse({}), line);
}

function toRecord(item: Item, line: number): RawRecord {
	// Of a chapter Crossref names the series before the book.
	const containers = item['container-title'] ?? [];
	const container = item.type === 'book-chapter' ? containers.at(-1) : containers[0];
	const series = item['collection-title'] ?? (containers[0] === container ? undefined : containers[0]);
	const isArxiv = /arxiv/i.test(`${item.archive} ${item.publisher} ${container}`);
	const publicationType = readPublicationType('csl', item.type);
	const isReport = publicationType === 'thesis' || publicationType === 'report';
	const key = item['citation-key'] ?? item.id ?? item.DOI ?? makeEntryKey('record', line);
	const extra = readExtra(item.note);
	return {
		key,
		...(isCiteKey(key, item) && { citeKey: key }),
		...(extra.citeKey && { citeKey: extra.citeKey }),
		line,
		// In CSL an article without a container is a preprint; Crossref and OpenAlex mean one in a journal.
		publicationType: item.type === 'article' && container && !isArxiv ? 'article' : publicationType,
		title: item.subtitle && item.title ? `${item.title}: ${item.subtitle}` : (item.title ?? ''),
		authors: item.author.map(toPerson),
		editors: item.editor.map(toPerson),
		contributors: Object.entries(CSL_ROLES).flatMap(([role, variable]) =>
			item[variable].map((name) => ({ role: role as keyof typeof CSL_ROLES, person: toPerson(name) })),
		),
		dates: DATES.flatMap((name) => listDates(item[name])),
		originalDates: FIRST_DATES.flatMap((name) => listDates(item[name])),
		venues: listTexts(container, item['event-title'], item['collection-title'], item.publisher),
		publication: {
			// Of a preprint Crossref has the server as an institution.
			container:
				container ??
				(publicationType === 'paper' ? item['event-title'] : undefined) ??
				(publicationType === 'preprint' ? item.institution[0]?.name : undefined),
			containerShort: item['container-title-short'] ?? item.journalAbbreviation ?? item['short-container-title'],
			volume: item.volume,
			issue: item.issue ?? item['journal-issue']?.issue,
			number: isArxiv ? undefined : (item.number ?? item['article-number'] ?? item['collection-number']),
			pages: item.page,
			series,
			edition: item.edition ?? item['edition-number'] ?? item.version,
			publisher: isReport ? undefined : item.publisher,
			place: item['publisher-place'] ?? item['publisher-location'],
			institution: isReport ? (item.publisher ?? item.institution[0]?.name) : undefined,
			genre: item.genre ?? item.degree ?? (item.type === 'patent' ? PATENT : undefined),
			isbn: item.ISBN,
			issn: item.ISSN,
		},
		arxivFields: isArxiv ? listTexts(item.archive_location, item.number) : [],
		doiFields: listTexts(item.DOI),
		idTexts: listTexts(item.number, item.archive_location, item.URL, container, item.volume, item.genre),
		notes: listTexts(item.note),
		urls: listTexts(item.URL),
		abstract: item.abstract ?? '',
		keywords: [...splitKeywords(item.keyword), ...item.subject],
		references: item.reference.map(({ DOI: doi, 'article-title': title, year, unstructured }) => ({
			doi,
			text: listTexts(title, year, unstructured).join(' '),
		})),
	};
}

/** Keys of Better BibTeX and Pandoc are words; those that Zotero and Crossref make up are addresses and numbers. */
function isCiteKey(key: string, item: Item): boolean {
	if (item['citation-key']) return true;
	return key === item.id && !/^(?:https?:|\d+(?:\/[A-Z0-9]{8})?$|10\.\d{4,9}\/|ITEM-\d+$)/.test(key);
}

/** What Better BibTeX keeps in the field that Zotero calls "Extra". */
function readExtra(note: string | undefined): { readonly citeKey?: string } {
	const citeKey = /^citation key:\s*(\S+)\s*$/im.exec(note ?? '')?.[1];
	return citeKey ? { citeKey } : {};
}

function toPerson(name: z.infer<typeof nameSchema>): PersonParts {
	const literal = name.literal ?? name.name;
	if (literal && !name.family) return { literal };
	return {
		printed: name.printed,
		given: name.given,
		particle: listTexts(name['dropping-particle'], name['non-dropping-particle']).join(' '),
		family: name.family,
		suffix: name.suffix,
	};
}

/** Names that someone wrote as one text. */
function parseNames(text: string): z.infer<typeof nameSchema>[] {
	return splitNameText(text).map((name) => nameSchema.parse(parsePerson(name)));
}

function joinMonth(year: string | undefined, month: string | undefined): string | undefined {
	return year && month && /^\d{1,2}$/.test(month) ? `${year}-${month.padStart(2, '0')}` : year;
}

function listDates(date: z.infer<typeof dateSchema>): readonly string[] {
	if (!date) return [];
	const parts = date['date-parts'][0]?.slice(0, 2).map((part) => String(part).padStart(2, '0'));
	return listTexts(parts?.join('-'), date.raw, joinMonth(date.year, date.month), date.literal);
}
