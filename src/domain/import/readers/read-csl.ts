/** CSL-JSON (Zotero, citeproc, Crossref): the CSL 1.0.2 input schema, and Crossref's variations on it. */
import { z } from 'zod';
import { parsePerson } from '../clean/person.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import { splitCommas, splitNames } from '../clean/split-names.ts';
import { firstText, looseList, looseText } from './json-fields.ts';
import { splitJson } from './json-records.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

const dateSchema = z
	.union([
		z.object({
			'date-parts': looseList(looseList(z.union([z.string(), z.number()]))),
			raw: looseText,
			literal: looseText,
			year: looseText,
		}),
		z.union([z.string(), z.number()]).transform((raw) => ({ 'date-parts': [], raw: String(raw) })),
	])
	.optional()
	.catch(undefined);
const nameSchema = z.object({
	family: looseText,
	given: looseText,
	literal: looseText,
	name: looseText,
	suffix: looseText,
	'dropping-particle': looseText,
	'non-dropping-particle': looseText,
});
const itemSchema = z.object({
	id: looseText,
	'citation-key': looseText,
	type: looseText,
	title: firstText,
	subtitle: firstText,
	author: z
		.unknown()
		.optional()
		.transform((names) => (typeof names === 'string' ? parseNames(names) : looseList(nameSchema).parse(names))),
	issued: dateSchema,
	published: dateSchema,
	'published-print': dateSchema,
	'published-online': dateSchema,
	'original-date': dateSchema,
	'container-title': firstText,
	'collection-title': firstText,
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
	PMID: looseText,
	volume: looseText,
});
type Item = z.infer<typeof itemSchema>;
/** The date of publication, best first. */
const DATES = ['issued', 'published', 'published-print', 'published-online', 'original-date'] as const;

export function readCsl(file: LibraryFile): RawLibrary {
	const { records, problems } = splitJson(file);
	return { records: records.map(({ value, line }) => toRecord(itemSchema.parse(value), line)), problems };
}

function toRecord(item: Item, line: number): RawRecord {
	const text = (...values: readonly (string | undefined)[]) =>
		values.filter((value) => value !== undefined && value !== '') as string[];
	const isArxiv = /arxiv/i.test(`${item.archive} ${item.publisher}`);
	return {
		key: item['citation-key'] ?? item.id ?? item.DOI ?? `record on line ${line}`,
		line,
		type: item.type ?? '',
		title: item.subtitle && item.title ? `${item.title}: ${item.subtitle}` : (item.title ?? ''),
		people: item.author.map((name) => ({
			literal: name.literal ?? name.name,
			given: name.given,
			particle: text(name['dropping-particle'], name['non-dropping-particle']).join(' '),
			family: name.family,
			suffix: name.suffix,
		})),
		dates: DATES.flatMap((name) => listYears(item[name])),
		venues: text(item['container-title'], item['event-title'], item['collection-title'], item.publisher),
		arxivFields: isArxiv ? text(item.archive_location, item.number) : [],
		doiFields: text(item.DOI),
		idTexts: text(
			item.number,
			item.archive_location,
			item.URL,
			item.note,
			item['container-title'],
			item.volume,
			item.genre,
		),
		urls: text(item.URL),
		abstract: item.abstract ?? '',
		keywords: [...splitKeywords(item.keyword), ...item.subject],
	};
}

/** Names that someone wrote as one text. */
function parseNames(text: string): z.infer<typeof nameSchema>[] {
	return splitNames(text).flatMap(splitCommas).map(parsePerson);
}

function listYears(date: z.infer<typeof dateSchema>): readonly string[] {
	if (!date) return [];
	const year = date['date-parts'][0]?.[0];
	const texts = [date.raw, 'year' in date ? date.year : undefined, 'literal' in date ? date.literal : undefined];
	return [year === undefined ? undefined : String(year), ...texts].flatMap((text) => text || []);
}
