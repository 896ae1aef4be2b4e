/** PubMed's MEDLINE format ("MEDLINE/PubMed Data Element (Field) Descriptions", NLM). */

import { words } from '#words/entry-faults';
import { listMeshKeywords } from '../clean/mesh.ts';
import { parseFamilyFirst } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

const LINE = /^([A-Z]{2,4})(\s*)-\s?(.*)$/;
/** MEDLINE puts translated titles between brackets. */
const TRANSLATED = /^\[([^[\]]+)\]\.?$/;

/** Signs that the National Library of Medicine puts between brackets, in ASCII between two pairs of them. */
const MARKS: Readonly<Record<string, string>> = { '(R)': '®', '(TM)': '™' };

export function readMedline(file: LibraryFile): RawLibrary {
	const records: RawRecord[] = [];
	const problems = [];
	for (const lines of splitRecords(file.text)) {
		const record = new TaggedRecord(lines);
		const raw = toRecord(record);
		if (record.has('PMID') || record.has('OWN') || raw.title) records.push(raw);
		else problems.push({ file: file.name, line: record.line, field: raw.key, ...words.noPmid });
	}
	return { records, problems };
}

/** PMID opens an entry, or OWN where there is none (ERIC) or before it. */
function isStart(tag: string, lines: readonly TaggedLine[]): boolean {
	if (lines.length === 0 || !/^(?:PMID|OWN)$/.test(tag)) return false;
	return tag === 'PMID' ? lines.length > 1 || lines[0]?.tag !== 'OWN' : lines.some((line) => line.tag === 'OWN');
}

/** An entry ends where the next begins. */
function splitRecords(text: string): TaggedLine[][] {
	const records: TaggedLine[][] = [];
	let lines: { tag: string; value: string; line: number }[] = [];
	for (const [i, raw] of text.split('\n').entries()) {
		const [, tag, gap = '', value = ''] = LINE.exec(raw) ?? [];
		const isTag = tag !== undefined && tag.length + gap.length >= 4;
		if (isTag && isStart(tag, lines)) {
			records.push(lines);
			lines = [];
		}
		const text = (isTag ? value : raw)
			.trim()
			.replace(/\((\((?:R|TM)\)|[®™])\)/g, (_, mark: string) => MARKS[mark] ?? mark);
		if (isTag) lines.push({ tag, value: text, line: i + 1 });
		else {
			const open = lines.at(-1);
			if (open && text) open.value = `${open.value} ${text}`;
		}
	}
	if (lines.length > 0) records.push(lines);
	return records;
}

function toRecord(record: TaggedRecord): RawRecord {
	const isBook = record.has('BTI');
	const articleIds = record.list('LID', 'AID');
	const type = isBook
		? findBookType(record.first('TI'))
		: (readPublicationType('medline', ...record.list('PT')) ?? findEricType(record));
	// ERIC puts the publisher of what stands in no journal where journals do.
	const isInJournal = type !== 'report' && type !== 'thesis' && type !== 'book';
	return {
		key: record.first('PMID', 'OID') ?? makeEntryKey('PMID', record.line),
		line: record.line,
		publicationType: type,
		title: chooseTitle(record.first('TI', 'BTI'), record.first('TT')),
		authors: [
			...parseFamilyFirst(record.listPreferred('FAU', 'AU')),
			...record.list('CN').map((literal) => ({ literal })),
		],
		editors: parseFamilyFirst(record.listPreferred('FED', 'ED')),
		dates: record.list('DP', 'DEP'),
		venues: record.list('JT', 'TA', 'BTI', 'PB'),
		publication: {
			container: isInJournal ? record.first('JT', 'BTI') : undefined,
			containerShort: record.first('TA'),
			volume: record.first('VI'),
			issue: record.first('IP'),
			pages: record.first('PG'),
			number: findArticleNumber(articleIds.filter((id) => /\[pii\]/i.test(id)).map((id) => id.split(' ')[0] ?? '')),
			series: record.first('CTI'),
			edition: record.first('EN'),
			publisher: record.first('PB') ?? (type === 'book' ? record.first('JT') : undefined),
			institution: isInJournal ? undefined : record.first('JT'),
			// Of a journal, PL is the country.
			place: isBook ? record.first('PL') : undefined,
			isbn: listNumbers(record, 'ISBN'),
			issn: listNumbers(record, 'IS', 'ISSN'),
		},
		arxivFields: [],
		doiFields: articleIds.filter((id) => /\[doi\]/i.test(id)).map((id) => id.replace(/\s*\[doi\]/i, '')),
		idTexts: [...articleIds, ...record.list('SO')],
		urls: record.list('LID').filter((id) => /^https?:/.test(id)),
		abstract: record.first('AB') ?? '',
		keywords: [
			...record.list('OT').map((keyword) => keyword.replace(/^\*/, '')),
			...listMeshKeywords(record.list('MH')),
		],
	};
}

/** What has a book's title is that book, or with a title of its own a chapter of it, whatever else it is: most chapters are reviews. */
export function findBookType(ownTitle: string | undefined): 'book' | 'chapter' {
	return ownTitle === undefined ? 'book' : 'chapter';
}

/** ERIC writes `ISBN-978…` and `EISSN-1234…`. */
function listNumbers(record: TaggedRecord, ...tags: readonly string[]): string {
	return record
		.list(...tags)
		.map((text) => text.replace(/^E?IS[BS]N-/, ''))
		.join('; ');
}

/** ERIC numbers articles with EJ and everything else with ED. */
function findEricType(record: TaggedRecord) {
	const number = record.first('OID') ?? '';
	if (number.startsWith('EJ')) return 'article';
	if (!number.startsWith('ED')) return undefined;
	const kinds = record.list('PT').join(';');
	return /dissertations/i.test(kinds) ? 'thesis' : /\bbooks\b/i.test(kinds) ? 'book' : 'report';
}

/** The title as translated, without the brackets that say so, or else in the language of the work. */
export function chooseTitle(title: string | undefined, vernacular: string | undefined): string {
	const isThere = title !== undefined && !/^\s*(?:\[?not available\]?\.?)?\s*$/i.test(title);
	return isThere ? title.replace(TRANSLATED, '$1') : (vernacular ?? '');
}

/** The number of an article without pages, as far as the publisher's own id of it is one: `e42692`, not `S0140-6736(20)30183-5`. */
export function findArticleNumber(ids: readonly string[]): string | undefined {
	return ids.find((id) => /^[a-z]{0,2}\d{1,8}$/i.test(id));
}
