/** CSL-JSON (Zotero, citeproc, Crossref): the CSL 1.0.2 input schema, and Crossref's variations on it. */
import { z } from 'zod';
import { firstText, looseList, looseObject, looseText } from './json-fields.ts';
import { splitJson } from './json-records.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { splitKeywords } from './split-keywords.ts';

const dateSchema = looseObject({
	'date-parts': looseList(looseList(z.union([z.string(), z.number()]))),
	raw: looseText,
	literal: looseText,
	year: looseText,
});
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
	author: looseList(nameSchema),
	issued: dateSchema,
	published: dateSchema,
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
	keyword: looseText,
	subject: looseList(z.string()),
	PMID: looseText,
	volume: looseText,
});
type Item = z.infer<typeof itemSchema>;

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
		dates: [item.issued, item.published, item['original-date']].flatMap((date) => {
			const year = date?.['date-parts'][0]?.[0];
			return text(year === undefined ? undefined : String(year), date?.year, date?.raw, date?.literal);
		}),
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
		keywords: [...splitKeywords(item.keyword ?? ''), ...item.subject],
	};
}
