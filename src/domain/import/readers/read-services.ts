/** Answers of bibliographic services in JSON: INSPIRE, DBLP, DataCite. */

import { type PersonParts, parsePerson } from '../clean/person.ts';
import { type PublicationType, readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { splitJson } from './json-records.ts';
import { joinPages, listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';

/** The records of a JSON file, each read through a tree. */
export function readJson(file: LibraryFile, toRecord: (tree: Tree, line: number) => RawRecord): RawLibrary {
	const { records, problems } = splitJson(file);
	return { records: records.map(({ value, line }) => toRecord(new Tree(value), line)), problems };
}

const INSPIRE_TYPES: Readonly<Record<string, PublicationType>> = {
	article: 'article',
	'conference paper': 'paper',
	thesis: 'thesis',
	book: 'book',
	'book chapter': 'chapter',
	proceedings: 'proceedings',
	report: 'report',
	note: 'report',
};

/** Records of INSPIRE's literature API. */
export function readInspire(file: LibraryFile): RawLibrary {
	return readJson(file, (hit, line) => {
		const [work = hit] = hit.list('metadata');
		const publications = work.list('publication_info');
		const publication = publications.find((info) => info.has('journal_title')) ?? publications[0];
		const texkey = work.text('texkeys');
		const authors = work.list('authors');
		const isEditor = (author: Tree) => author.texts('inspire_roles').includes('editor');
		const type = INSPIRE_TYPES[work.text('document_type') ?? ''];
		const isArticle = type === 'article' && !publications.some((info) => info.has('journal_title'));
		return {
			key: texkey ?? hit.text('id') ?? makeEntryKey('record', line),
			...(texkey && { citeKey: texkey }),
			line,
			publicationType: isArticle && work.has('arxiv_eprints') ? 'preprint' : type,
			title: work.text('titles', 'title') ?? '',
			authors: [
				...authors.filter((author) => !isEditor(author)).map((author) => parsePerson(author.text('full_name') ?? '')),
				...(authors.length === 0 ? work.texts('collaborations', 'value').map((literal) => ({ literal })) : []),
				...work.texts('corporate_author').map((literal) => ({ literal })),
			],
			editors: authors.filter(isEditor).map((author) => parsePerson(author.text('full_name') ?? '')),
			dates: listTexts(
				publication?.text('year'),
				work.text('imprints', 'date'),
				work.text('thesis_info', 'date'),
				work.text('earliest_date'),
			),
			originalDates: listTexts(work.text('preprint_date'), work.text('earliest_date')),
			venues: listTexts(
				publication?.text('journal_title'),
				publication?.text('conf_acronym'),
				work.text('thesis_info', 'institutions', 'name'),
			),
			publication: {
				container: publication?.text('journal_title') ?? publication?.text('conf_acronym'),
				volume: publication?.text('journal_volume'),
				issue: publication?.text('journal_issue'),
				number: publication?.text('artid') ?? (type === 'report' ? work.text('report_numbers', 'value') : undefined),
				pages: joinPages(publication?.text('page_start'), publication?.text('page_end')),
				publisher: work.text('imprints', 'publisher'),
				place: work.text('imprints', 'place'),
				institution: work.text('thesis_info', 'institutions', 'name'),
				isbn: work.text('isbns', 'value'),
			},
			arxivFields: work.texts('arxiv_eprints', 'value'),
			doiFields: work.texts('dois', 'value'),
			idTexts: [],
			urls: work.texts('urls', 'value'),
			abstract: work.text('abstracts', 'value') ?? '',
			keywords: work.texts('keywords', 'value'),
		};
	});
}

const DBLP_TYPES: Readonly<Record<string, PublicationType>> = {
	'journal articles': 'article',
	'conference and workshop papers': 'paper',
	'books and theses': 'book',
	'parts in books or collections': 'chapter',
	editorship: 'proceedings',
	'reference works': 'book',
	'data and artifacts': 'dataset',
	'informal publications': 'preprint',
	'informal and other publications': 'preprint',
};

/** Hits of DBLP's search API; its XML has the same names. */
export function readDblpInfo(hit: Tree, line: number): RawRecord {
	const [info = hit] = hit.list('info');
	const type = DBLP_TYPES[(info.text('type') ?? '').toLowerCase()];
	const key = info.text('key');
	return {
		key: key ?? info.text('url') ?? makeEntryKey('hit', line),
		...(key && { citeKey: `DBLP:${key}` }),
		line,
		publicationType: type,
		title: info.text('title') ?? '',
		authors: [...info.texts('authors', 'author', 'text'), ...info.texts('authors', 'author')].map((printed) => ({
			printed,
		})),
		dates: listTexts(info.text('year')),
		venues: listTexts(info.text('venue'), info.text('publisher')),
		publication: {
			container: info.text('venue'),
			volume: info.text('volume'),
			issue: info.text('number'),
			pages: info.text('pages'),
			publisher: info.text('publisher'),
			isbn: info.text('isbn'),
		},
		arxivFields: [],
		doiFields: listTexts(info.text('doi')),
		idTexts: listTexts(info.text('volume'), ...info.texts('ee')),
		urls: listTexts(...info.texts('ee'), info.text('url')),
		abstract: '',
		keywords: [],
	};
}

export function readDblpJson(file: LibraryFile): RawLibrary {
	return readJson(file, readDblpInfo);
}

/** DataCite's REST API and its JSON metadata. */
export function readDatacite(file: LibraryFile): RawLibrary {
	return readJson(file, (record, line) => {
		const [work = record] = [...record.list('data', 'attributes'), ...record.list('attributes')];
		const [container] = work.list('container');
		const [whole] = work.list('relatedItems').filter((item) => item.text('relationType') === 'IsPublishedIn');
		const subtitle = work
			.list('titles')
			.find((title) => title.text('titleType') === 'Subtitle')
			?.text('title');
		const title = work.text('titles', 'title') ?? '';
		const general = work.text('types', 'resourceTypeGeneral')?.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
		const person = (creator: Tree): PersonParts => {
			const [family, given, name] = ['familyName', 'givenName', 'name'].map((part) => creator.text(part));
			if (creator.text('nameType') === 'Organizational') return { literal: name };
			return family ? { family, given } : parsePerson(name ?? '');
		};
		const isEditor = (contributor: Tree) => contributor.text('contributorType') === 'Editor';
		const listNumbers = (kind: string) =>
			[
				...work
					.list('relatedItems', 'relatedItemIdentifier')
					.filter((id) => id.text('relatedItemIdentifierType') === kind)
					.map((id) => id.text('relatedItemIdentifier')),
				...work
					.list('relatedIdentifiers')
					.filter((id) => id.text('relatedIdentifierType') === kind && id.text('relationType') === 'IsPartOf')
					.map((id) => id.text('relatedIdentifier')),
				...(container?.text('identifierType') === kind ? [container.text('identifier')] : []),
			].join('; ');
		const dateOf = (kind: string) =>
			work
				.list('dates')
				.find((date) => date.text('dateType') === kind)
				?.text('date');
		return {
			key: work.text('doi') ?? record.text('id') ?? makeEntryKey('record', line),
			line,
			publicationType:
				readPublicationType('words', general) ??
				readPublicationType('csl', work.text('types', 'citeproc')) ??
				readPublicationType('bibtex', work.text('types', 'bibtex')),
			title: subtitle && subtitle !== title ? `${title}: ${subtitle}` : title,
			authors: work.list('creators').map(person),
			editors: work.list('contributors').filter(isEditor).map(person),
			dates: listTexts(whole?.text('publicationYear'), dateOf('Issued'), work.text('publicationYear')),
			originalDates: listTexts(dateOf('Submitted'), dateOf('Available')),
			venues: listTexts(
				whole?.text('titles', 'title'),
				container?.text('title'),
				work.text('publisher'),
				work.text('publisher', 'name'),
			),
			publication: {
				container: whole?.text('titles', 'title') ?? container?.text('title'),
				volume: whole?.text('volume') ?? container?.text('volume'),
				issue: whole?.text('issue') ?? container?.text('issue'),
				pages: findDatacitePages([whole, container], work.texts('sizes')),
				publisher: whole?.text('publisher') ?? work.text('publisher') ?? work.text('publisher', 'name'),
				edition:
					whole?.text('edition') ?? (/^(?:software|dataset)$/i.test(general ?? '') ? work.text('version') : undefined),
				isbn: listNumbers('ISBN'),
				issn: listNumbers('ISSN'),
			},
			arxivFields: [],
			doiFields: listTexts(work.text('doi'), record.text('id')),
			idTexts: listTexts(work.text('doi')),
			urls: listTexts(work.text('url')),
			abstract:
				work
					.list('descriptions')
					.find((part) => part.text('descriptionType') === 'Abstract')
					?.text('description') ?? '',
			keywords: work.texts('subjects', 'subject'),
		};
	});
}

/** Some DataCite records have a remark in place of pages, as `Bd. 1 Nr. 1 (2018)`, which is ignored. */
function findDatacitePages(wholes: readonly (Tree | undefined)[], sizes: readonly string[]): string | undefined {
	for (const whole of wholes) {
		const [first, last] = [whole?.text('firstPage'), whole?.text('lastPage')];
		if (first && /^[a-z]{0,2}[\divxlcdm]+$/i.test(first)) return joinPages(first, last);
	}
	return sizes.map((size) => /^(\d+\s*[-–]\s*\d+)\s*(?:pages|pp|seiten|s)\b/i.exec(size)?.[1]).find(Boolean);
}
