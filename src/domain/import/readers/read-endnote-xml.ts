/** EndNote's XML export. */
import { parsePerson } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { splitKeywordLine } from '../clean/split-keywords.ts';
import { makeEntryKey } from './entry-key.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import type { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

export function readEndnoteXml(file: LibraryFile): RawLibrary {
	return readXmlRecords(file, 'record', [], toRecord);
}

function toRecord(record: Tree, line: number): RawRecord {
	const type = readPublicationType('words', record.text('ref-type', '@name'));
	const isWhole = type === 'book' || type === 'thesis' || type === 'report';
	const isReport = type === 'thesis' || type === 'report';
	const container = record.text('titles', 'secondary-title') ?? record.text('periodical', 'full-title');
	const label = record.text('label');
	return {
		key: label ?? record.text('rec-number') ?? makeEntryKey('record', line),
		...(label && /^\S+$/.test(label) && { citeKey: label }),
		line,
		publicationType: type,
		title: record.text('titles', 'title') ?? '',
		authors: record.texts('contributors', 'authors', 'author').map(parsePerson),
		editors: [
			...record.texts('contributors', 'secondary-authors', 'author'),
			...record.texts('contributors', 'tertiary-authors', 'author').slice(0, type === 'chapter' ? 0 : undefined),
		].map(parsePerson),
		contributors: [
			...record
				.texts('contributors', 'tertiary-authors', 'author')
				.slice(type === 'chapter' ? 0 : Number.POSITIVE_INFINITY)
				.map((name) => ({ role: 'series-editor' as const, person: parsePerson(name) })),
			...record
				.texts('contributors', 'translated-authors', 'author')
				.map((name) => ({ role: 'translator' as const, person: parsePerson(name) })),
		],
		dates: [
			[record.text('dates', 'pub-dates', 'date'), record.text('dates', 'year')].filter(Boolean).join(' '),
			...record.texts('dates', 'year'),
		],
		venues: [container, record.text('publisher')].flatMap((venue) => venue ?? []),
		publication: {
			container: isWhole ? undefined : container,
			containerShort: record.text('periodical', 'abbr-1') ?? record.text('titles', 'alt-title'),
			volume: record.text('volume'),
			issue: isReport ? undefined : record.text('number'),
			number: isReport ? (record.text('isbn') ?? record.text('number')) : undefined,
			pages: record.text('pages'),
			series: record.text('titles', 'tertiary-title') ?? (isWhole ? container : undefined),
			edition: record.text('edition'),
			publisher: isReport ? undefined : record.text('publisher'),
			place: record.text('pub-location'),
			institution: isReport ? record.text('publisher') : undefined,
			genre: isReport ? record.text('work-type') : undefined,
			isbn: record.text('isbn'),
			issn: record.text('isbn'),
		},
		arxivFields: [],
		doiFields: record.texts('electronic-resource-num'),
		idTexts: record.texts('accession-num'),
		notes: record.texts('notes'),
		urls: record
			.list('urls')
			.flatMap((urls) => [...urls.texts('related-urls', 'url'), ...urls.texts('web-urls', 'url')]),
		abstract: record.text('abstract') ?? '',
		keywords: record.texts('keywords', 'keyword').flatMap(splitKeywordLine),
	};
}
