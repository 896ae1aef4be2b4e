/** RIS (specification of 2011), as Zotero, EndNote and publishers write it: lines that begin with a tag. */
import { findDate } from '../clean/find-date.ts';
import { isDoi } from '../clean/identifiers.ts';
import { keepRange } from '../clean/pages.ts';
import { PATENT, readPublicationType } from '../clean/publication-types.ts';
import { splitKeywordLine } from '../clean/split-keywords.ts';
import { arrangeFields, listFirstDates } from './endnote-fields.ts';
import { makeEntryKey } from './entry-key.ts';
import { joinPages, listTexts } from './list-texts.ts';
import { warnOfNameLines } from './name-lines.ts';
import type { LibraryFile, RawLibrary, RawPublication, RawRecord } from './raw-record.ts';
import {
	isBook,
	isEdited,
	isPatent,
	isWebOfScience,
	listAuthors,
	listContributors,
	listSecondNames,
	readNames,
} from './ris-names.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

/** A tag of capitals or digits, spaces, a hyphen; the value after it. */
const LINE = /^\s{0,2}([A-Z][A-Z0-9])(\s*)-(?:\s(.*))?$/;
const KNOWN = new Set(
	'TY ER ID LB AN TI T1 CT BT AU A1 A2 A3 A4 TA ED PY Y1 DA YR Y2 T2 JF JO JA J1 J2 C3 T3 PB CY PP VL IS SP EP SN ET DO UR L1 L2 L3 LK M1 M2 M3 C7 SV N1 N2 AB KW DE SE RI RN LA DB DP AD CN'.split(
		' ',
	),
);
/** A line without a tag goes on with the one before; of keywords it is one more. */
const ONE_A_LINE = new Set(['KW', 'DE']);

export function readRis(file: LibraryFile): RawLibrary {
	const records = splitRecords(file.text).map((lines) => toRecord(new TaggedRecord(lines)));
	return { records, problems: [] };
}

/** From one `ER` to the next; a second `TY` also begins a record, so that a lost `ER` costs nothing. */
function splitRecords(text: string): TaggedLine[][] {
	const records: TaggedLine[][] = [];
	let lines: { tag: string; value: string; line: number }[] = [];
	const finish = () => {
		if (lines.length > 0) records.push(lines);
		lines = [];
	};
	for (const [i, raw] of text.split('\n').entries()) {
		const { tag, value } = readLine(raw) ?? { value: '' };
		if (tag === 'TY' && lines.some((line) => line.tag === 'TY')) finish();
		if (tag === 'ER') finish();
		else if (tag) lines.push({ tag, value: value.trim(), line: i + 1 });
		else {
			const open = lines.at(-1);
			if (open && raw.trim()) open.value = `${open.value}${ONE_A_LINE.has(open.tag) ? ';' : ' '}${raw.trim()}`;
		}
	}
	finish();
	return records;
}

/** What looks like a tag with one space (`AI - based`) is a line of an abstract, unless the tag is known. */
function readLine(raw: string): { readonly tag: string; readonly value: string } | undefined {
	const [, tag, gap = '', value = ''] = LINE.exec(raw) ?? [];
	if (!tag) return undefined;
	return KNOWN.has(tag) || tag.length + gap.length >= 4 ? { tag, value } : undefined;
}

const ISSN = /^\d{4}-?\d{3}[\dXx]$/;
const ISBN = /^97[89](?:-?\d){10}/;
const IS_BOOK = new Set(['book', 'proceedings', 'thesis', 'report']);

/**
 * The tags that name the volume, best first. Of an article EBSCO has its translated title in T2, beside the journal in JF; of a
 * paper T2 is the conference where C3 is its proceedings. Web of Science has the authors' universities in C3.
 */
function listContainers(record: TaggedRecord, type: RawRecord['publicationType']): readonly string[] {
	// Cochrane has the address of a trial in JA, and its longer title in T2.
	if (/^https?:/.test(record.first('JA') ?? '')) return [];
	const proceedings = isWebOfScience(record) ? [] : ['C3'];
	if (type === 'paper') return [...proceedings, 'T2', 'JF', 'JO', 'BT', 'JA', 'J1', 'J2'];
	const journal = type === 'article' ? ['JF', 'T2'] : ['T2', 'JF'];
	return [...journal, 'JO', 'BT', ...proceedings, 'JA', 'J1', 'J2'];
}

/** What the Cochrane Library has in C3: `PUBMED 38407106,EMBASE 643589775`. */
const ACCESSION_NUMBERS = /^(?:pubmed|medline|embase|cinahl|psycinfo|ictrp|ctgov|isrctn)\s+\w*\d/i;

/** Names of what it appeared in, best first; where a thesis was written. */
function listVenues(
	record: TaggedRecord,
	type: RawRecord['publicationType'],
	school: string | undefined,
): readonly string[] {
	const containers = listContainers(record, type);
	const tags = [...containers.filter((tag) => tag !== 'C3'), ...containers.filter((tag) => tag === 'C3'), 'T3', 'PB'];
	return [...(type === 'thesis' ? listTexts(school) : []), ...record.list(...tags)];
}

/** Tags beside that of the DOI in which it may stand, or an arXiv id. */
const ID_TAGS = 'UR L1 L2 L3 LK M2 M3 C7 AN CN JO JF T2 VL IS SP PB'.split(' ');

/** The works that it cites, which PsycInfo has in M1: `Kalichman, S. C. (1994). Sexual …`. */
const CITATION = /^(?=.{60}).*\((?:18|19|20)\d\d[a-z]?\)/;
/** What M1 is in most types: the number of an issue, of a report or in a series. */
const NUMBER = /^[\p{L}.-]{0,8}\s?\d[\d\p{L},./ -]{0,12}$/u;

/** EconLit says after the last of the names that they are editors: `Takada, Mitsuo eds`. */
const EDITORS = /[\s,]+\(?eds?\.?\)?$/;
/** Links by which a library looks for its own copy (OpenURL, NISO Z39.88), which ProQuest has in L2, or that ask for a subscription to Ovid. */
const RESOLVER = /[?&](?:url_ver=z39|rft[._])|^https?:\/\/ovidsp\./i;
/** Whose subscription a link to ProQuest was followed by. */
const ACCOUNT = /(?<=^https?:\/\/[\w.]*proquest\.com\/[^?]*)\?accountid=\d*$/i;

function toRecord(record: TaggedRecord): RawRecord {
	const type = record.first('TY');
	const publicationType = findType(record, type);
	const isWhole = publicationType !== undefined && IS_BOOK.has(publicationType);
	const title = record.first('TI', 'T1', 'CT', ...(isWhole ? ['BT'] : []), ...(type ? [] : ['BT'])) ?? '';
	const id = record.first('ID', 'LB');
	const remarks = record.list('M1');
	const publication = arrangeFields(publicationType, toPublication(record, publicationType, title));
	const names = listAuthors(record, publicationType);
	const areEditors = EDITORS.test(names.at(-1) ?? '') || isEdited(record);
	const authors = areEditors ? [] : names;
	const editors = [
		...(areEditors ? names.map((name) => name.replace(EDITORS, '')) : []),
		...record.list('ED'),
		...listSecondNames(record, publicationType),
	];
	return {
		key: id ?? record.first('AN') ?? makeEntryKey('TY', record.line),
		...(id && { citeKey: id }),
		line: record.line,
		publicationType,
		title,
		authors: readNames(authors),
		editors: readNames(editors),
		contributors: listContributors(record, publicationType),
		dates: record.list('PY', 'DA', 'Y1', 'YR'),
		originalDates: listFirstDates(publicationType, record.first('ET')),
		venues: listVenues(record, publicationType, publication.institution).filter((venue) => venue !== title),
		publication,
		arxivFields: [],
		doiFields: record.list('DO'),
		idTexts: [
			...record.list(...ID_TAGS),
			...remarks.filter((text) => !CITATION.test(text)),
			...record.list('ID').filter(isDoi),
		],
		references: remarks.filter((text) => CITATION.test(text)).map((text) => ({ text })),
		notes: record.list('N1'),
		urls: [
			...record.list('UR', 'LK'),
			...record.list('JA').filter((text) => /^https?:/.test(text)),
			...record.list('L2'),
		]
			.filter((url) => !RESOLVER.test(url))
			.flatMap((url) => url.split(/[\s;]+(?=https?:)/))
			.map((url) => url.replace(ACCOUNT, '')),
		abstract: record.first('AB', 'N2') ?? '',
		keywords: record.list('KW', 'DE').flatMap(splitKeywordLine),
		warnings: [
			...(type ? [] : [{ message: 'it has no TY', fix: 'put a line "TY  - " with its type before it' }]),
			...warnOfNameLines(authors, 'author'),
			...warnOfNameLines(editors, 'editor'),
		],
	};
}

function toPublication(record: TaggedRecord, type: RawRecord['publicationType'], title: string): RawPublication {
	const container = record
		.list(...listContainers(record, type))
		.find((name) => name !== title && !ACCESSION_NUMBERS.test(name));
	const isWhole = type !== undefined && IS_BOOK.has(type);
	const isReport = type === 'thesis' || type === 'report';
	const serials = record.list('SN');
	// An ISSN is that of a series: of the abstracts of theses, say. EndNote has the number of a patent there, and in IS that of the application.
	const ownNumber = type === 'report' || isPatent(record) ? serials.find((number) => !ISSN.test(number)) : undefined;
	const kind = record.first('M3');
	const number = record.list('M1').find((text) => NUMBER.test(text));
	// EndNote calls the issue of an article its number.
	const issue =
		record.has('VL') && number !== undefined && /^\d{1,3}(?:[-/]\d{1,3})?$/.test(number) ? number : undefined;
	return {
		container: isWhole ? undefined : container,
		containerShort: isWhole ? undefined : record.first('J2', 'JA', 'J1', ...(type === 'article' ? ['JO'] : [])),
		month: findMonth(record),
		volume: record.first('VL'),
		issue: isReport || isPatent(record) ? undefined : (record.first('IS') ?? (type === 'article' ? issue : undefined)),
		number:
			isReport || isPatent(record)
				? (ownNumber ?? record.first('IS') ?? number)
				: (record.first('C7', 'SV') ?? (isBook(type) ? number : undefined)),
		pages: findPages(record, isWhole, type === 'thesis'),
		series: record.first('T3') ?? (isWhole ? container : undefined),
		edition: record.first('ET'),
		// Who holds a patent stands in A2; in EndNote that is who issued it.
		publisher: isReport ? undefined : record.first(...(isPatent(record) && !ownNumber ? ['A2'] : []), 'PB'),
		// ProQuest's `United States -- Illinois`.
		place: record.first('CY', 'PP')?.replace(/^(.*\S)\s+--\s+(\S.*)$/, '$2, $1'),
		institution: isReport ? record.first('PB') : undefined,
		genre: isPatent(record) ? PATENT : isReport && kind && !/10\.\d{4}/.test(kind) ? kind : undefined,
		isbn: isPatent(record) ? undefined : serials.join('; '),
		issn: isPatent(record) ? undefined : serials.join('; '),
	};
}

/** A dictionary with a container is an entry of that dictionary, a letter in a journal an article; all of Cochrane is electronic. */
function findType(record: TaggedRecord, type: string | undefined): RawRecord['publicationType'] {
	const isInJournal = record.has('VL') && record.list('SN').some((number) => ISSN.test(number));
	if (/^elec$/i.test(type?.trim() ?? '') && isInJournal) return 'article';
	// PsycInfo calls chapters so too.
	const isInBook = !record.has('VL') && record.has('T2') && record.list('SN').some((number) => ISBN.test(number));
	if (/^jour$/i.test(type?.trim() ?? '') && isInBook) return 'chapter';
	if (record.first('T2', 'JF') === undefined) return readPublicationType('ris', type);
	if (/^dict$/i.test(type?.trim() ?? '')) return 'chapter';
	return /^pcomm$/i.test(type?.trim() ?? '') ? 'article' : readPublicationType('ris', type);
}

/** The month of DA, where that is of the year of PY: Zotero's `2024/05//`, EndNote's `May 12`. */
function findMonth(record: TaggedRecord): string | undefined {
	const date = record.first('DA');
	const [, year, month] = /^(\d{4})[/-](\d{1,2})/.exec(date ?? '') ?? [];
	if (year !== undefined) return record.first('PY')?.startsWith(year) ? month : undefined;
	if (date === undefined || !/\d{4}/.test(date)) return date;
	// ProQuest's `Mar 2018`.
	return record.first('PY', 'Y1')?.startsWith(String(findDate([date])?.year)) ? date.replace(/\d{4}/, '') : undefined;
}

/**
 * Of a book SP is how many pages it has, unless it is a range. Of a thesis with an EP these are the pages of the journal of
 * abstracts that also gave it a volume.
 */
function findPages(record: TaggedRecord, isWhole: boolean, isThesis: boolean): string | undefined {
	const pages = joinPages(record.first('SP'), record.first('EP'));
	if (isThesis && record.first('VL') && record.first('EP')) return pages;
	return isWhole ? keepRange(pages) : pages;
}
