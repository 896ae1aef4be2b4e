/** Items of Zotero's API and its own JSON ("Zotero Web API v3", item types and fields). */
import type { ContributorRole } from '../../corpus/contributor-roles.ts';
import type { PersonParts } from '../clean/person.ts';
import { PATENT, readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { splitJson } from './json-records.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';

/** What stands below an item and is no work. */
const NOT_WORKS = new Set(['attachment', 'note', 'annotation']);
const CONTAINERS = [
	'publicationTitle',
	'proceedingsTitle',
	'bookTitle',
	'encyclopediaTitle',
	'dictionaryTitle',
	'websiteTitle',
	'blogTitle',
	'forumTitle',
] as const;

export function readZoteroItems(file: LibraryFile): RawLibrary {
	const { records, problems } = splitJson(file);
	const read = records.flatMap(({ value, line }) => readZoteroItem(value, line) ?? []);
	return { records: read, problems };
}

/** An item, in its envelope or without; undefined for attachments, notes and annotations. */
export function readZoteroItem(value: unknown, line: number): RawRecord | undefined {
	const item = new Tree(value);
	const [data = item] = item.list('data');
	const itemType = data.text('itemType');
	if (itemType === undefined || NOT_WORKS.has(itemType)) return undefined;
	const type = readPublicationType('zotero', itemType);
	const isReport = type === 'thesis' || type === 'report';
	const extra = data.text('extra');
	const citeKey = data.text('citationKey') ?? /^citation key:\s*(\S+)\s*$/im.exec(extra ?? '')?.[1];
	const container = CONTAINERS.map((name) => data.text(name)).find(Boolean) ?? data.text('conferenceName');
	const institution = data.text('university') ?? data.text('institution');
	const archiveId = data.text('archiveID');
	return {
		key: citeKey ?? data.text('key') ?? item.text('key') ?? makeEntryKey('item', line),
		...(citeKey && { citeKey }),
		line,
		publicationType: type,
		title: data.text('title') ?? data.text('caseName') ?? data.text('subject') ?? '',
		authors: listCreators(data, (role) => AUTHORS.has(role) || (itemType === 'hearing' && role === 'contributor')),
		editors: listCreators(data, (role) => role === 'editor'),
		contributors: Object.entries(ROLES).flatMap(([type, role]) =>
			listCreators(data, (one) => one === type).map((person) => ({ role, person })),
		),
		dates: listTexts(data.text('date'), item.text('meta', 'parsedDate')),
		originalDates: [],
		venues: listTexts(container, institution, data.text('repository'), data.text('publisher')),
		publication: {
			container,
			containerShort: data.text('journalAbbreviation'),
			volume: data.text('volume'),
			issue: data.text('issue'),
			number:
				data.text('reportNumber') ?? data.text('patentNumber') ?? data.text('number') ?? data.text('seriesNumber'),
			pages: data.text('pages'),
			series: data.text('series') ?? data.text('seriesTitle'),
			edition: data.text('edition') ?? data.text('versionNumber'),
			publisher: data.text('publisher') ?? data.text('assignee') ?? data.text('repository') ?? data.text('company'),
			place: data.text('place'),
			institution: isReport ? (institution ?? data.text('publisher')) : undefined,
			genre: data.text('thesisType') ?? data.text('reportType') ?? (itemType === 'patent' ? PATENT : undefined),
			isbn: data.text('ISBN'),
			issn: data.text('ISSN'),
		},
		arxivFields: listTexts(archiveId),
		doiFields: listTexts(data.text('DOI')),
		idTexts: listTexts(data.text('url'), archiveId, container),
		notes: listTexts(extra),
		urls: listTexts(data.text('url')),
		abstract: data.text('abstractNote') ?? '',
		keywords: [...data.texts('tags', 'tag'), ...data.list('tags').flatMap((tag) => tag.text() ?? [])],
	};
}

/** Each type of items calls its authors by one of these (the primary creators of Zotero's schema); some programs give no type. */
const AUTHORS = new Set([
	'',
	'author',
	'artist',
	'cartographer',
	'director',
	'interviewee',
	'inventor',
	'performer',
	'podcaster',
	'presenter',
	'programmer',
	'sponsor',
]);

/** Types of creators that are neither authors nor editors; others, such as attorneys, reviewed authors and guests, are left out. */
const ROLES: Readonly<Record<string, ContributorRole>> = {
	translator: 'translator',
	seriesEditor: 'series-editor',
	bookAuthor: 'book-author',
};

function listCreators(data: Tree, isWanted: (role: string) => boolean): PersonParts[] {
	return data
		.list('creators')
		.filter((creator) => isWanted(creator.text('creatorType') ?? ''))
		.map((creator) =>
			creator.has('name')
				? { literal: creator.text('name') }
				: { family: creator.text('lastName'), given: creator.text('firstName') },
		);
}
