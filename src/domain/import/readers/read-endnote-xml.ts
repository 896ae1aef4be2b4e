/** EndNote's XML export. */
import { keepRange } from '../clean/pages.ts';
import { parsePerson } from '../clean/person.ts';
import { PATENT, type PublicationType, readPublicationType } from '../clean/publication-types.ts';
import { splitKeywordLine } from '../clean/split-keywords.ts';
import { arrangeFields, assignNames, listFirstDates } from './endnote-fields.ts';
import { makeEntryKey } from './entry-key.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawPublication, RawRecord } from './raw-record.ts';
import type { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

export function readEndnoteXml(file: LibraryFile): RawLibrary {
	const text = file.text.replace(SHIFTED, '$1&lt;$2&gt;$3&lt;/$2&gt;');
	return readXmlRecords({ ...file, text }, 'record', [], toRecord);
}

/** Raised and lowered text, which is kept as HTML: `10<style face="superscript">5</style>`. */
const SHIFTED = /(<style\b[^<>]*\bface="(su[bp])(?:er)?script"[^<>]*>)([^<]*)(?=<\/style>)/g;

function toRecord(record: Tree, line: number): RawRecord {
	const kind = record.text('ref-type', '@name') ?? '';
	const type = readPublicationType('words', kind);
	const listPeople = (list: string) => record.texts('contributors', list, 'author').map(parsePerson);
	const { authors, editors, seriesEditors } = assignNames(kind, type, [
		listPeople('authors'),
		listPeople('secondary-authors'),
		listPeople('tertiary-authors'),
	]);
	const container = record.text('titles', 'secondary-title') ?? record.text('periodical', 'full-title');
	const publication = arrangeFields(type, toPublication(record, type, container, kind === 'Patent'));
	const label = record.text('label');
	return {
		key: label ?? record.text('rec-number') ?? makeEntryKey('record', line),
		...(label && /^\S+$/.test(label) && { citeKey: label }),
		line,
		publicationType: type,
		title: record.text('titles', 'title') ?? '',
		authors,
		editors,
		contributors: [
			...seriesEditors.map((person) => ({ role: 'series-editor' as const, person })),
			...listPeople('translated-authors').map((person) => ({ role: 'translator' as const, person })),
		],
		dates: [
			[record.text('dates', 'pub-dates', 'date'), record.text('dates', 'year')].filter(Boolean).join(' '),
			...record.texts('dates', 'year'),
		],
		originalDates: listFirstDates(type, record.text('edition')),
		venues: listTexts(type === 'thesis' ? publication.institution : container, record.text('publisher')),
		publication,
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

function toPublication(
	record: Tree,
	type: PublicationType | undefined,
	container: string | undefined,
	isPatent: boolean,
): RawPublication {
	const isReport = type === 'thesis' || type === 'report';
	const isWhole = isReport || type === 'book';
	const number = record.text('number');
	const isbn = record.text('isbn');
	return {
		container: isWhole ? undefined : container,
		containerShort: isWhole ? undefined : (record.text('periodical', 'abbr-1') ?? record.text('titles', 'alt-title')),
		volume: record.text('volume'),
		issue: isReport || isPatent ? undefined : number,
		number: isReport || isPatent ? (isbn ?? number) : undefined,
		pages: isWhole ? keepRange(record.text('pages')) : record.text('pages'),
		series: record.text('titles', 'tertiary-title') ?? (isWhole ? container : undefined),
		edition: record.text('edition'),
		publisher: isReport ? undefined : record.text('publisher'),
		place: record.text('pub-location'),
		institution: isReport ? record.text('publisher') : undefined,
		genre: isPatent ? PATENT : isReport ? record.text('work-type') : undefined,
		isbn: isPatent ? undefined : isbn,
		issn: isPatent ? undefined : isbn,
	};
}
