/** RIS (specification of 2011), as Zotero, EndNote and publishers write it: lines that begin with a tag. */
import { findDate } from '../clean/find-date.ts';
import { isDoi } from '../clean/identifiers.ts';
import { parseFamilyFirst } from '../clean/person.ts';
import { PATENT, readPublicationType } from '../clean/publication-types.ts';
import { splitKeywordLine } from '../clean/split-keywords.ts';
import { arrangeFields, listFirstDates } from './endnote-fields.ts';
import { makeEntryKey } from './entry-key.ts';
import { joinPages, keepRange, listTexts } from './list-texts.ts';
import { areInOtherScript, readNameLines, warnOfNameLines } from './name-lines.ts';
import type { LibraryFile, RawContributor, RawLibrary, RawPublication, RawRecord } from './raw-record.ts';
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
const ID_TAGS = 'UR L1 L2 L3 LK M1 M2 M3 C7 AN CN JO JF T2 VL IS SP PB'.split(' ');

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
		idTexts: [...record.list(...ID_TAGS), ...record.list('ID').filter(isDoi)],
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

/**
 * Some give every author under both tags, and some the first under one and the others under the other. In Web of Science A1
 * are authors of the whole volume: the group that held the conference, or those of the book.
 */
function listAuthors(record: TaggedRecord, type: RawRecord['publicationType']): readonly string[] {
	const [au, a1] = [record.list('AU'), record.list('A1')];
	if (au.length > 0 && type !== 'article' && isWebOfScience(record)) return au;
	if (au.length === 0 || a1.length === 0) return [...au, ...a1];
	const isTwice = au.length === a1.length && au.every((name, i) => getFamily(name) === getFamily(a1[i] ?? ''));
	return isTwice ? au : record.listInOrder('AU', 'A1');
}

function getFamily(name: string): string {
	return name.split(',')[0]?.trim().toLowerCase() ?? '';
}

/** The names in A2 and A3 that are editors. */
function listSecondNames(record: TaggedRecord, type: RawRecord['publicationType']): readonly string[] {
	// Of a book A2 are the editors of its series where A3, or its first names, are its own.
	if (isBook(type)) return isEdited(record) ? record.list('A3') : record.listPreferred('A3', 'A2');
	// Of a thesis A2 and A3 are its supervisors.
	if (isPatent(record) || type === 'thesis') return [];
	const names = record.list('A2');
	// In Ovid A2 of an article are the members of a group, or everyone whom it cites.
	const isOvid = /\bovid\b/i.test(record.list('DB', 'DP', 'UR').join(' '));
	return type === 'article' && (isOvid || names.some((name) => name.split(',').length > MOST_PARTS)) ? [] : names;
}
/** Family name, given name, suffix. */
const MOST_PARTS = 3;

/** Translators in A4 (or TA), and the editors of a series in whichever of A2 and A3 has not those of the volume. */
function listContributors(record: TaggedRecord, type: RawRecord['publicationType']): RawContributor[] {
	const isSeries = isBook(type)
		? isEdited(record) || record.list('A3').length > 0
		: type === 'chapter' || type === 'paper';
	const seriesEditors = isSeries ? record.list(isBook(type) ? 'A2' : 'A3') : [];
	const translators = [...record.list('A4'), ...listTranslatedNames(record)];
	return [
		...readNames(seriesEditors).map((person) => ({ role: 'series-editor' as const, person })),
		...readNames(translators).map((person) => ({ role: 'translator' as const, person })),
	];
}

/** TA holds translators, or the authors once more in another script. */
function listTranslatedNames(record: TaggedRecord): readonly string[] {
	const names = record.list('TA');
	return areInOtherScript(record.list('AU', 'A1'), names) ? [] : names;
}

function isWebOfScience(record: TaggedRecord): boolean {
	return /^WOS:/i.test(record.first('AN') ?? '');
}

function toPublication(record: TaggedRecord, type: RawRecord['publicationType'], title: string): RawPublication {
	const container = record.list(...listContainers(record, type)).find((name) => name !== title);
	const isWhole = type !== undefined && IS_BOOK.has(type);
	const isReport = type === 'thesis' || type === 'report';
	const serials = record.list('SN');
	// An ISSN is that of a series: of the abstracts of theses, say. EndNote has the number of a patent there, and in IS that of the application.
	const ownNumber = type === 'report' || isPatent(record) ? serials.find((number) => !ISSN.test(number)) : undefined;
	const kind = record.first('M3');
	return {
		container: isWhole ? undefined : container,
		containerShort: isWhole ? undefined : record.first('J2', 'JA', 'J1', ...(type === 'article' ? ['JO'] : [])),
		month: findMonth(record),
		volume: record.first('VL'),
		issue: isReport || isPatent(record) ? undefined : record.first('IS'),
		number:
			isReport || isPatent(record)
				? (ownNumber ?? record.first('IS', 'M1'))
				: record.first('C7', 'SV', ...(isBook(type) ? ['M1'] : [])),
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

/** EndNote's "Edited Book", whose first names are its editors. */
function isEdited(record: TaggedRecord): boolean {
	return /^edbook$/i.test(record.first('TY') ?? '');
}

function isPatent(record: TaggedRecord): boolean {
	return /^pat$/i.test(record.first('TY') ?? '');
}

function isBook(type: RawRecord['publicationType']): boolean {
	return type === 'book' || type === 'proceedings';
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

function readNames(lines: readonly string[]) {
	return readNameLines(lines, parseFamilyFirst);
}
