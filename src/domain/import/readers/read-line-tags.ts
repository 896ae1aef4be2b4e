/** Older tagged text: Refer, as EndNote and Google Scholar write it ("%A Doe, Jane"), and RefWorks ("A1 Doe, Jane"). */
import { parsePerson } from '../clean/person.ts';
import { type Cell, readColumns } from './columns.ts';
import { readNameLines, warnOfNameLines } from './name-lines.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

/** The column that each tag is; a tag may be several. */
type Tags = Readonly<Record<string, string>>;

/** EndNote's own list ("Refer/BibIX tags"). */
const REFER: Tags = {
	'0': 'type',
	A: 'authors',
	E: 'editors',
	Y: 'editors',
	H: 'translators',
	T: 'title',
	J: 'journal',
	B: 'container',
	S: 'series',
	D: 'date',
	'8': 'month',
	V: 'volume',
	N: 'issue',
	P: 'pages',
	I: 'publisher',
	C: 'place',
	'@': 'isbn, issn',
	R: 'doi',
	U: 'url',
	X: 'abstract',
	K: 'keywords',
	'7': 'edition',
	'9': 'genre',
	F: 'citation key',
	M: 'accession number',
	Z: 'notes',
};
/** RefWorks' "Tagged format". */
const REFWORKS: Tags = {
	RT: 'type',
	A1: 'authors',
	A2: 'editors',
	A3: 'series editors',
	A4: 'translators',
	T1: 'title',
	JF: 'journal',
	JO: 'journal abbreviation',
	T2: 'container',
	T3: 'series',
	YR: 'year',
	FD: 'month',
	VO: 'volume',
	IS: 'issue',
	SP: 'start page',
	OP: 'end page',
	PB: 'publisher',
	PP: 'place',
	SN: 'isbn, issn',
	DO: 'doi',
	UL: 'url',
	LK: 'url',
	AB: 'abstract',
	K1: 'keywords',
	ED: 'edition',
	ID: 'id',
	NO: 'notes',
};
const REFER_LINE = /^%(\S)\s(.*)$/;
const REFWORKS_LINE = /^([A-Z][A-Z0-9])\s(.*)$/;

export function readRefer(file: LibraryFile): RawLibrary {
	return readTags(file, REFER, REFER_LINE, '0');
}

export function readRefWorks(file: LibraryFile): RawLibrary {
	return readTags(file, REFWORKS, REFWORKS_LINE, 'RT');
}

function readTags(file: LibraryFile, tags: Tags, pattern: RegExp, start: string): RawLibrary {
	const records = splitRecords(file.text, tags, pattern, start).map((lines) => toRecord(new TaggedRecord(lines), tags));
	return { records, problems: [] };
}

/** A record begins at its type; where no record has one, after an empty line. */
function splitRecords(text: string, tags: Tags, pattern: RegExp, start: string): TaggedLine[][] {
	const hasTypes = text.split('\n').some((line) => pattern.exec(line)?.[1] === start);
	const records: { tag: string; value: string; line: number }[][] = [[]];
	for (const [i, raw] of text.split('\n').entries()) {
		const [, tag, value = ''] = pattern.exec(raw) ?? [];
		const open = records.at(-1) ?? [];
		const isStart = hasTypes ? tag === start && open.some((line) => line.tag !== start) : raw.trim() === '';
		const last = isStart && open.length > 0 ? undefined : open.at(-1);
		if (isStart && open.length > 0) records.push([]);
		if (tag && Object.hasOwn(tags, tag)) records.at(-1)?.push({ tag, value: value.trim(), line: i + 1 });
		else if (!tag && last && raw.trim())
			last.value = `${last.value}${tags[last.tag] === 'keywords' ? '; ' : ' '}${raw.trim()}`;
	}
	return records.filter((lines) => lines.length > 0);
}

/** RefWorks writes `Book, Section` and `Dissertation/Thesis`. */
const TYPE_NAMES: readonly (readonly [RegExp, string])[] = [
	[/^book, section$/i, 'book section'],
	[/^book, (?:whole|edited)$|^monograph$/i, 'book'],
	[/thesis/i, 'thesis'],
	[/^unpublished material$/i, 'unpublished work'],
];

const PEOPLE = new Set(['authors', 'editors', 'series editors', 'translators']);

function toRecord(record: TaggedRecord, tags: Tags): RawRecord {
	const isBook = /^(?:edited )?book(?:, (?:whole|edited))?$/i.test(record.first('0', 'RT') ?? '');
	const cells = Object.entries(tags).flatMap(([tag, columns]) =>
		columns.split(', ').flatMap((column): Cell[] => {
			const texts = record.list(tag);
			const name = isBook && column === 'container' ? 'series' : column;
			if (texts.length === 0 || (isBook && column === 'pages' && !/\d\D+\d/.test(texts.join()))) return [];
			if (column === 'type') return [{ name, texts: texts.map(nameType) }];
			if (!PEOPLE.has(column)) return [{ name, texts }];
			return [{ name, texts, people: readNameLines(texts, parsePerson) }];
		}),
	);
	const warnings = cells.flatMap(({ name, texts, people }) =>
		people ? warnOfNameLines(texts, name.replace(/s$/, '')) : [],
	);
	return { ...readColumns(cells, record.line, 'record'), warnings };
}

function nameType(type: string): string {
	return TYPE_NAMES.find(([pattern]) => pattern.test(type))?.[1] ?? type;
}
