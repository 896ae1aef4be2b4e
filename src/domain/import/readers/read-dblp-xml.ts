/** DBLP's XML: records of the whole data set or of one person, and hits of its search API. */
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { readDblpInfo } from './read-services.ts';
import type { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

const TYPES = ['article', 'inproceedings', 'proceedings', 'book', 'incollection', 'phdthesis', 'mastersthesis', 'data'];

export function readDblpXml(file: LibraryFile): RawLibrary {
	if (/<hit[\s>]/.test(file.text)) return readXmlRecords(file, 'hit', ['title'], readDblpInfo);
	const all = TYPES.map((type) =>
		readXmlRecords(file, type, ['title'], (record, line) => toRecord(record, type, line)),
	);
	const records = all.flatMap((library) => library.records).sort((a, b) => a.line - b.line);
	return { records, problems: all.flatMap((library) => library.problems) };
}

function toRecord(record: Tree, type: string, line: number): RawRecord {
	const key = record.text('@key');
	const isInformal = record.text('@publtype') === 'informal';
	return {
		key: key ?? makeEntryKey('record', line),
		...(key && { citeKey: `DBLP:${key}` }),
		line,
		publicationType: isInformal ? 'preprint' : readPublicationType('bibtex', type),
		title: record.text('title') ?? '',
		authors: record.texts('author').map((printed) => ({ printed })),
		editors: record.texts('editor').map((printed) => ({ printed })),
		dates: record.texts('year'),
		venues: [
			...record.texts('journal'),
			...record.texts('booktitle'),
			...record.texts('school'),
			...record.texts('publisher'),
		],
		publication: {
			container: record.text('journal') ?? record.text('booktitle'),
			month: record.text('month'),
			volume: record.text('volume'),
			issue: type === 'article' ? record.text('number') : undefined,
			number: type === 'article' ? undefined : record.text('number'),
			pages: record.text('pages'),
			series: record.text('series'),
			publisher: record.text('publisher'),
			institution: record.text('school'),
			isbn: record.texts('isbn').join('; '),
		},
		arxivFields: [],
		doiFields: [],
		idTexts: [...record.texts('ee'), ...record.texts('volume')],
		urls: record.texts('ee'),
		abstract: '',
		keywords: [],
	};
}
