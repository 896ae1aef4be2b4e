/** PubMed's XML (NLM PubMed DTD). */

import { listMeshKeywords } from '../clean/mesh.ts';
import type { PersonParts } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { joinPages, listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { chooseTitle, findArticleNumber, findBookType } from './read-medline.ts';
import type { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

const MARKUP = ['ArticleTitle', 'AbstractText', 'BookTitle', 'VernacularTitle'];

export function readPubmedXml(file: LibraryFile): RawLibrary {
	return readXmlRecords(file, 'PubmedArticle|PubmedBookArticle', MARKUP, toRecord);
}

function toRecord(record: Tree, line: number): RawRecord | undefined {
	const [article] = record.list('MedlineCitation', 'Article');
	const [book] = record.list('BookDocument');
	const source = article ?? book;
	if (!source) return undefined;
	const citation = article ? record.list('MedlineCitation')[0] : book;
	const lists = source.list('AuthorList');
	const [editors, authors] = [lists.filter(isEditors), lists.filter((list) => !isEditors(list))];
	const bookLists = source.list('Book', 'AuthorList');
	const issue = source.list('Journal', 'JournalIssue');
	const locations = (type: string) =>
		source
			.list('ELocationID')
			.filter((id) => id.text('@EIdType') === type)
			.flatMap((id) => id.text() ?? []);
	const journal = source.text('Journal', 'Title');
	const ids = [
		...record.list('PubmedData', 'ArticleIdList', 'ArticleId'),
		...source.list('ArticleIdList', 'ArticleId'),
	];
	const title = source.text('ArticleTitle') ?? source.text('Book', 'BookTitle') ?? '';
	const bookType = book && findBookType(source.text('ArticleTitle'));
	const bookTitle = bookType === 'chapter' ? source.text('Book', 'BookTitle') : undefined;
	return {
		key: citation?.text('PMID') ?? makeEntryKey('record', line),
		line,
		publicationType:
			bookType ?? readPublicationType('medline', ...source.texts('PublicationTypeList', 'PublicationType')),
		title: chooseTitle(title, source.text('VernacularTitle')),
		authors: (authors.length > 0 || bookType === 'chapter' ? authors : bookLists.filter((list) => !isEditors(list)))
			.flatMap((list) => list.list('Author'))
			.map(toPerson),
		editors: [...editors, ...bookLists.filter(isEditors)].flatMap((list) => list.list('Author')).map(toPerson),
		dates: [...issue.flatMap((one) => one.list('PubDate')), ...source.list('Book', 'PubDate')].map(joinDate),
		originalDates: source.list('ArticleDate').map(joinDate),
		venues: listTexts(journal, bookTitle),
		publication: {
			container: journal ?? bookTitle,
			containerShort:
				source.text('Journal', 'ISOAbbreviation') ?? record.text('MedlineCitation', 'MedlineJournalInfo', 'MedlineTA'),
			volume: issue[0]?.text('Volume'),
			issue: issue[0]?.text('Issue'),
			pages:
				source.text('Pagination', 'MedlinePgn') ??
				joinPages(source.text('Pagination', 'StartPage'), source.text('Pagination', 'EndPage')),
			number: findArticleNumber(locations('pii')),
			publisher: source.text('Book', 'Publisher', 'PublisherName'),
			place: source.text('Book', 'Publisher', 'PublisherLocation'),
			edition: source.text('Book', 'Edition'),
			isbn: source.text('Book', 'Isbn'),
			issn: source.text('Journal', 'ISSN'),
		},
		arxivFields: [],
		doiFields: [
			...ids.filter((id) => id.text('@IdType') === 'doi').flatMap((id) => id.text() ?? []),
			...locations('doi'),
		],
		idTexts: [],
		urls: [],
		abstract: source.list('Abstract', 'AbstractText').map(joinAbstract).join(' '),
		keywords: [
			...record.texts('MedlineCitation', 'KeywordList', 'Keyword'),
			...source.texts('KeywordList', 'Keyword'),
			...listMeshKeywords(record.texts('MedlineCitation', 'MeshHeadingList', 'MeshHeading', 'DescriptorName')),
		],
	};
}

function isEditors(list: Tree): boolean {
	return list.text('@Type') === 'editors';
}

function toPerson(author: Tree): PersonParts {
	const literal = author.text('CollectiveName');
	if (literal) return { literal };
	return {
		family: author.text('LastName'),
		given: author.text('ForeName') ?? author.text('Initials'),
		suffix: author.text('Suffix'),
	};
}

function joinDate(date: Tree): string {
	const [year, month] = [date.text('Year'), date.text('Month')];
	if (!year) return date.text('MedlineDate') ?? '';
	return month && /^\d+$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${year} ${month ?? ''}`;
}

function joinAbstract(part: Tree): string {
	const label = part.text('@Label');
	return label ? `${label}: ${part.text() ?? ''}` : (part.text() ?? '');
}
