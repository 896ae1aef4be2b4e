/** Web of Science's tagged text ("Field tags", Clarivate): a tag of two letters, continuation lines below it. */
import { parsePerson } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import { joinPages } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

/** Each line of these is a value of its own; of the others it goes on with the one before. */
const ONE_A_LINE = new Set(['AU', 'AF', 'BE', 'ED', 'CA', 'GP', 'BA', 'BF', 'CR', 'C1']);

export function readWebOfScience(file: LibraryFile): RawLibrary {
	return { records: splitRecords(file.text).map((lines) => toRecord(new TaggedRecord(lines))), problems: [] };
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
		else if (open && /^\s{2,}\S/.test(raw)) {
			if (ONE_A_LINE.has(open.tag)) lines.push({ tag: open.tag, value: raw.trim(), line: i + 1 });
			else open.value = `${open.value} ${raw.trim()}`;
		}
	}
	if (lines.some((line) => line.tag === 'TI')) records.push(lines);
	return records;
}

function toRecord(record: TaggedRecord): RawRecord {
	const type = readPublicationType('words', ...(record.first('DT')?.split(';') ?? []), record.first('PT'));
	const source = record.first('SO');
	return {
		key: record.first('UT') ?? `PT on line ${record.line}`,
		line: record.line,
		publicationType: type,
		title: record.first('TI') ?? '',
		authors: [
			...record.listPreferred('AF', 'AU').map(parsePerson),
			...record.list('CA', 'GP').map((literal) => ({ literal })),
		],
		editors: record.listPreferred('BE', 'ED').map(parsePerson),
		dates: [`${record.first('PD') ?? ''} ${record.first('PY') ?? ''}`, ...record.list('PY')],
		originalDates: record.list('EA'),
		venues: record.list('SO', 'CT', 'SE'),
		publication: {
			container: type === 'book' ? undefined : source,
			containerShort: record.first('JI', 'J9'),
			volume: record.first('VL'),
			issue: record.first('IS'),
			number: record.first('AR'),
			pages: joinPages(record.first('BP'), record.first('EP')),
			series: record.first('SE'),
			publisher: record.first('PU'),
			place: record.first('PI'),
			isbn: record.list('BN').join('; '),
			issn: record.list('SN', 'EI').join('; '),
		},
		arxivFields: [],
		doiFields: record.list('DI'),
		idTexts: record.list('AR'),
		urls: [],
		abstract: record.first('AB') ?? '',
		keywords: record.list('DE', 'ID').flatMap(splitKeywords),
	};
}
