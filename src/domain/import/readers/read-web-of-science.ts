/** Web of Science's tagged text ("Field tags", Clarivate): a tag of two letters, continuation lines below it; or a column for each tag. */
import { parseFamilyFirst, parsePeople } from '../clean/person.ts';
import { PATENT, readPublicationType } from '../clean/publication-types.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import { makeTitleKey } from '../clean/title-key.ts';
import { makeEntryKey } from './entry-key.ts';
import { joinPages } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

/** Each line of these is a value of its own; of the others it goes on with the one before. */
const ONE_A_LINE = new Set(['AU', 'AF', 'BE', 'ED', 'CA', 'GP', 'BA', 'BF', 'CR', 'C1']);

/** The head of "Tab delimited file", which quotes nothing. */
const TABLE = /^PT\t[A-Z][A-Z0-9]\t/;

export function readWebOfScience(file: LibraryFile): RawLibrary {
	const split = TABLE.test(file.text) ? splitRows : splitRecords;
	return { records: split(file.text).map((lines) => toRecord(new TaggedRecord(lines))), problems: [] };
}

/** Rows as tagged lines: what has a line each in tagged text has semicolons between its values here. */
function splitRows(text: string): TaggedLine[][] {
	const [head = '', ...rows] = text.split('\n');
	const tags = head.split('\t').map((tag) => tag.trim());
	return rows.flatMap((row, i) => {
		const cells = row.split('\t');
		const lines = tags.flatMap((tag, n) => {
			const cell = cells[n]?.trim() ?? '';
			const values = ONE_A_LINE.has(tag) ? cell.split(/;\s+/) : [cell];
			return values.filter(Boolean).map((value) => ({ tag, value, line: i + 2 }));
		});
		return lines.length > 0 ? [lines] : [];
	});
}

function splitRecords(text: string): TaggedLine[][] {
	const records: TaggedLine[][] = [];
	let lines: { tag: string; value: string; line: number }[] = [];
	for (const [i, raw] of text.split('\n').entries()) {
		const [, tag, value = ''] = /^([A-Z][A-Z0-9])(?:\s(.*))?$/.exec(raw) ?? [];
		const open = lines.at(-1);
		if (tag === 'ER' || tag === 'EF') {
			if (lines.some((line) => line.tag === 'TI' || line.tag === 'PT')) records.push(lines);
			lines = [];
		} else if (tag && tag !== 'FN' && tag !== 'VR') lines.push({ tag, value: value.trim(), line: i + 1 });
		else if (open && raw.trim()) {
			if (ONE_A_LINE.has(open.tag) && open.value) lines.push({ tag: open.tag, value: raw.trim(), line: i + 1 });
			else open.value = `${open.value} ${raw.trim()}`.trim();
		}
	}
	if (lines.some((line) => line.tag === 'TI')) records.push(lines);
	return records;
}

function toRecord(record: TaggedRecord): RawRecord {
	const source = record.first('SO');
	const isPatent = record.first('PT') === 'P' || record.first('DT') === 'Patent';
	const isOwnSource = source !== undefined && makeTitleKey(source) === makeTitleKey(record.first('TI') ?? '');
	const type = isPatent
		? 'other'
		: isOwnSource && record.first('PT') !== 'J'
			? 'book'
			: readPublicationType('words', ...(record.first('DT')?.split(';') ?? []), record.first('PT'));
	return {
		key: record.first('UT') ?? makeEntryKey('PT', record.line),
		line: record.line,
		publicationType: type,
		title: record.first('TI') ?? '',
		authors: [
			...(isPatent ? parseFamilyFirst : parsePeople)(record.listPreferred('AF', 'AU')),
			...record.list('CA').map((literal) => ({ literal })),
		],
		editors: parsePeople(record.listPreferred('BE', 'ED')),
		dates: [`${record.first('PD') ?? ''} ${record.first('PY') ?? ''}`, ...record.list('PY')],
		originalDates: record.list('EA'),
		venues: record.list('SO', 'CT', 'SE'),
		publication: {
			container: type === 'book' || isPatent ? undefined : source,
			containerShort: record.first('JI', 'J9'),
			volume: record.first('VL'),
			issue: record.first('IS'),
			number: record.first(isPatent ? 'PN' : 'AR')?.replace(/^UNSP\s+/, ''),
			pages: joinPages(record.first('BP'), record.first('EP')) ?? record.first('PS'),
			series: record.first('SE'),
			publisher: record.first(...(isPatent ? ['AE'] : []), 'PU'),
			genre: isPatent ? PATENT : undefined,
			place: record.first('PI'),
			isbn: record.list('BN').join('; '),
			issn: record.list('SN', 'EI').join('; '),
		},
		arxivFields: [],
		doiFields: record.list('DI'),
		idTexts: record.list('AR'),
		urls: [],
		abstract: record.first('AB') ?? '',
		// Keywords Plus (ID) are words of the titles of cited works, chosen by a program: they say less than the authors' own.
		keywords: record.listPreferred('DE', 'ID').flatMap(splitKeywords),
		references: record.list('CR').map((text) => ({ text })),
	};
}
