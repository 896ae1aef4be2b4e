/** Europe PMC's articles API, results of type `core` and `lite` ("RESTful Web Service", reference guide). */
import { listMeshKeywords } from '../clean/mesh.ts';
import { type PersonParts, parseFamilyFirst } from '../clean/person.ts';
import { type PublicationType, readPublicationType } from '../clean/publication-types.ts';
import { makeTitleKey } from '../clean/title-key.ts';
import { makeEntryKey } from './entry-key.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawPublication, RawRecord } from './raw-record.ts';
import { readJson } from './read-services.ts';
import type { Tree } from './tree.ts';

export function readEuropePmc(file: LibraryFile): RawLibrary {
	return readJson(file, toRecord);
}

function toRecord(work: Tree, line: number): RawRecord {
	const [journal] = work.list('journalInfo');
	const type = decideType(work);
	const publication = toPublication(work, type);
	return {
		key: work.text('pmid') ?? work.text('id') ?? makeEntryKey('result', line),
		line,
		publicationType: type,
		title: work.text('title') ?? '',
		authors: listAuthors(work),
		dates: listTexts(
			`${journal?.text('yearOfPublication') ?? ''}-${(journal?.text('monthOfPublication') ?? '').padStart(2, '0')}`,
			work.text('pubYear'),
		),
		originalDates: listTexts(work.text('firstPublicationDate')),
		venues: listTexts(publication.container, work.text('bookOrReportDetails', 'publisher')),
		publication,
		arxivFields: [],
		doiFields: listTexts(work.text('doi')),
		idTexts: [],
		urls: [],
		abstract: work.text('abstractText') ?? '',
		keywords: [
			...work.texts('keywordList', 'keyword'),
			...listMeshKeywords(work.texts('meshHeadingList', 'meshHeading', 'descriptorName')),
		],
	};
}

function listAuthors(work: Tree): PersonParts[] {
	const people = work.list('authorList', 'author').map((author): PersonParts => {
		const literal = author.text('collectiveName');
		if (literal) return { literal };
		const family = author.text('lastName');
		return family
			? { family, given: author.text('firstName') ?? author.text('initials') }
			: { printed: author.text('fullName') };
	});
	const lite = work.text('authorString')?.replace(/\.$/, '').split(/,\s*/) ?? [];
	return people.length > 0 ? people : parseFamilyFirst(lite);
}

function nameJournal(work: Tree): string | undefined {
	return work.text('journalInfo', 'journal', 'title') ?? work.text('journalTitle');
}

/** The title of the book that a chapter is in; some records of whole books repeat their own title there. */
function nameBook(work: Tree): string | undefined {
	const title = work.text('bookOrReportDetails', 'comprisingTitle');
	return makeTitleKey(title ?? '') === makeTitleKey(work.text('title') ?? '') ? undefined : title;
}

function isPreprint(work: Tree): boolean {
	return work.text('source') === 'PPR';
}

/** A part of a book is a chapter, whatever type it is given; a whole one is a thesis or a report if it is called that, and otherwise a book. */
function decideType(work: Tree): PublicationType | undefined {
	if (isPreprint(work)) return 'preprint';
	const types = [...work.texts('pubTypeList', 'pubType'), ...work.texts('pubType')];
	if (nameJournal(work) !== undefined || !work.has('bookOrReportDetails'))
		return readPublicationType('medline', ...types);
	if (nameBook(work) !== undefined) return 'chapter';
	const named = readPublicationType('words', ...types);
	return named === undefined || named === 'article' ? 'book' : named;
}

function toPublication(work: Tree, type: PublicationType | undefined): RawPublication {
	const [journal] = work.list('journalInfo');
	const [book] = work.list('bookOrReportDetails');
	const publisher = book?.text('publisher');
	const isReport = type === 'thesis' || type === 'report';
	return {
		// Of a preprint the publisher is the server.
		container: nameJournal(work) ?? (isPreprint(work) ? publisher : nameBook(work)),
		containerShort: journal?.text('journal', 'isoabbreviation'),
		volume: journal?.text('volume') ?? work.text('journalVolume'),
		issue: journal?.text('issue') ?? work.text('issue'),
		pages: work.text('pageInfo'),
		series: book?.text('seriesName'),
		edition: book?.text('edition'),
		publisher: isReport || isPreprint(work) ? undefined : publisher,
		institution: isReport ? publisher : undefined,
		isbn: book?.text('isbn13') ?? book?.text('isbn10'),
		issn: journal?.text('journal', 'issn') ?? work.text('journalIssn'),
	};
}
