/**
 * The sources of Microsoft Word (Office Open XML, ISO/IEC 29500-1, 22.6, “Bibliography”): Word's own file `Sources.xml`, and what JabRef
 * and others write for Word.
 */
import type { ContributorRole } from '../../corpus/contributor-roles.ts';
import type { PersonParts } from '../clean/person.ts';
import { PATENT, type PublicationType } from '../clean/publication-types.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import { makeEntryKey } from './entry-key.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import type { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

/** By `SourceType`. */
const TYPES: Readonly<Record<string, PublicationType>> = {
	JournalArticle: 'article',
	ArticleInAPeriodical: 'article',
	Book: 'book',
	BookSection: 'chapter',
	ConferenceProceedings: 'paper',
	Report: 'report',
	InternetSite: 'webpage',
	DocumentFromInternetSite: 'webpage',
	ElectronicSource: 'webpage',
};
/** By the BibTeX type, which JabRef writes besides; these say more than Word's types. */
const JABREF_TYPES: Readonly<Record<string, PublicationType>> = {
	inproceedings: 'paper',
	conference: 'paper',
	proceedings: 'proceedings',
	phdthesis: 'thesis',
	mastersthesis: 'thesis',
	unpublished: 'preprint',
};
/** Elements that name what a source is part of. */
const CONTAINERS = [
	'JournalName',
	'PeriodicalTitle',
	'BookTitle',
	'ConferenceName',
	'InternetSiteTitle',
	'PublicationTitle',
];
/** Roles of the people who made a source, the usual one first; a patent has inventors, an interview an interviewee. */
const MAKERS = ['Author', 'Inventor', 'Interviewee', 'Artist', 'Composer', 'Performer', 'Director'];
const ROLES = [
	['Translator', 'translator'],
	['BookAuthor', 'book-author'],
] as const satisfies readonly (readonly [string, ContributorRole])[];

export function readWordSources(file: LibraryFile): RawLibrary {
	return readXmlRecords(file, 'Source', [], toRecord);
}

function toRecord(source: Tree, line: number): RawRecord {
	const text = (name: string) => source.text(name);
	const key = text('Tag');
	const type = decideType(source);
	const isIssued = type === 'thesis' || type === 'report';
	const container = CONTAINERS.flatMap((name) => text(name) ?? [])[0];
	const issuer = text('Institution');
	const numbers = listTexts(text('StandardNumber'));
	return {
		key: key ?? makeEntryKey('source', line),
		...(key && { citeKey: key }),
		line,
		publicationType: type,
		title: text('Title') ?? '',
		authors: MAKERS.map((maker) => listPeople(source, maker)).find((people) => people.length > 0) ?? [],
		editors: listPeople(source, 'Editor'),
		contributors: ROLES.flatMap(([name, role]) => listPeople(source, name).map((person) => ({ role, person }))),
		dates: listTexts([text('Year'), text('Month'), text('Day')].filter(Boolean).join(' '), text('Year')),
		venues: listTexts(container, issuer, text('Publisher')),
		publication: {
			container,
			month: text('Month'),
			volume: text('Volume'),
			issue: text('Issue'),
			series: text('BIBTEX_Series'),
			number: text('PatentNumber') ?? text('CaseNumber'),
			pages: text('Pages'),
			edition: text('Edition'),
			publisher: isIssued ? undefined : text('Publisher'),
			place: listTexts(text('City'), text('StateProvince'), text('CountryRegion')).join(', ') || undefined,
			institution: isIssued ? (issuer ?? text('Publisher')) : undefined,
			genre: text('SourceType') === 'Patent' ? PATENT : text('ThesisType'),
			isbn: numbers.join('; '),
			issn: numbers.join('; '),
		},
		arxivFields: [],
		doiFields: listTexts(text('DOI')),
		idTexts: numbers,
		notes: listTexts(text('Comments')),
		urls: listTexts(text('URL')),
		abstract: text('BIBTEX_Abstract') ?? '',
		keywords: source.texts('BIBTEX_KeyWords').flatMap(splitKeywords),
	};
}

/** A thesis is a report with a kind of thesis. */
function decideType(source: Tree): PublicationType | undefined {
	const jabref = JABREF_TYPES[source.text('BIBTEX_Entry')?.toLowerCase() ?? ''];
	if (jabref) return jabref;
	if (source.text('ThesisType')) return 'thesis';
	return TYPES[source.text('SourceType') ?? ''] ?? 'other';
}

/** People with one role, which stand in an element of that name within `Author`; or the group that has it. */
function listPeople(source: Tree, role: string): PersonParts[] {
	return source.list('Author', role).flatMap((part) => [
		...part.texts('Corporate').map((literal) => ({ literal })),
		...part.list('NameList', 'Person').flatMap((person): PersonParts[] => {
			const family = person.text('Last');
			const given = listTexts(person.text('First'), person.text('Middle')).join(' ');
			if (family && given) return [{ family, given }];
			return family || given ? [{ printed: family ?? given }] : [];
		}),
	]);
}
