/** Older tagged text: Refer, as EndNote and Google Scholar write it ("%A Doe, Jane"), and RefWorks ("A1 Doe, Jane"). */
import { parsePeople } from '../clean/person.ts';
import { type Cell, readColumns } from './columns.ts';
import { areInOtherScript, readNameLines, warnOfNameLines } from './name-lines.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

/** The column that each tag is; a tag may be several. */
type Tags = Readonly<Record<string, string>>;

/** EndNote's own list ("Refer/BibIX tags"). */
const REFER: Tags = {
	'0': 'type',
	A: 'authors',
	E: 'editors',
	Y: 'third names',
	H: 'translators',
	T: 'title',
	J: 'journal',
	B: 'container',
	S: 'series',
	D: 'date',
	'8': 'month, issued',
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
	FD: 'month, issued',
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
/** Tags of RefWorks that are not kept, with the lines that continue them. */
const REFWORKS_OTHERS = new Set(
	'SR AD AN AV CL CN CR DB DS IP LA LL OT PM RD SF SL ST WT WV C1 U1 U2 U3 U4 U5 A5 A6'.split(' '),
);

interface TagFormat {
	readonly tags: Tags;
	/** The tag of a line and the value after it; undefined for a line that goes on with the one before. */
	readonly readLine: (line: string) => { readonly tag: string; readonly value: string } | undefined;
	/** The tag of the type, which begins a record. */
	readonly start: string;
}

const REFER_FORMAT: TagFormat = {
	tags: REFER,
	readLine: (line) => {
		const [, tag, value = ''] = /^%(\S)\s(.*)$/.exec(line) ?? [];
		return tag ? { tag, value } : undefined;
	},
	start: '0',
};
const REFWORKS_FORMAT: TagFormat = {
	tags: REFWORKS,
	readLine: (line) => {
		// CNKI writes `vo 49`, `URL https://…` and, with nothing between them, `A1林行众`.
		const [, name = '', value = ''] = /^([A-Z][A-Z0-9]|vo|URL)(?:\s|(?<=A1)(?=\p{Lo}))(.*)$/u.exec(line) ?? [];
		const tag = name === 'URL' ? 'UL' : name.toUpperCase();
		return Object.hasOwn(REFWORKS, tag) || REFWORKS_OTHERS.has(tag) ? { tag, value } : undefined;
	},
	start: 'RT',
};

export function readRefer(file: LibraryFile): RawLibrary {
	return readTags(file, REFER_FORMAT);
}

export function readRefWorks(file: LibraryFile): RawLibrary {
	return readTags(file, REFWORKS_FORMAT);
}

function readTags(file: LibraryFile, format: TagFormat): RawLibrary {
	const records = splitRecords(file.text, format).map((lines) => toRecord(new TaggedRecord(lines), format));
	return { records, problems: [] };
}

/** A record begins at its type; where the first does not, after an empty line. */
function splitRecords(text: string, { tags, readLine, start }: TagFormat): TaggedLine[][] {
	const lines = text.split('\n').map((raw) => ({ raw, ...readLine(raw) }));
	const hasTypes = lines.find(({ tag }) => tag !== undefined)?.tag === start;
	const records: { tag: string; value: string; line: number }[][] = [[]];
	for (const [i, { raw, tag, value = '' }] of lines.entries()) {
		const open = records.at(-1) ?? [];
		const isStart = hasTypes ? tag === start && open.some((line) => line.tag !== start) : raw.trim() === '';
		const last = isStart && open.length > 0 ? undefined : open.at(-1);
		if (isStart && open.length > 0) records.push([]);
		if (tag) records.at(-1)?.push({ tag, value: value.trim(), line: i + 1 });
		else if (last && raw.trim()) last.value = `${last.value}${tags[last.tag] === 'keywords' ? '; ' : ' '}${raw.trim()}`;
	}
	return records.filter((record) => record.some(({ tag }) => Object.hasOwn(tags, tag)));
}

/** RefWorks writes `Book, Section` and `Dissertation/Thesis`. */
const TYPE_NAMES: readonly (readonly [RegExp, string])[] = [
	[/^book, section$/i, 'book section'],
	[/^book, (?:whole|edited)$|^monograph$/i, 'book'],
	[/thesis/i, 'thesis'],
	[/^unpublished material$/i, 'unpublished work'],
	[/^journal, electronic$|^abstract$/i, 'journal article'],
];

const PEOPLE = new Set(['authors', 'editors', 'series editors', 'translators']);

/** The columns that some kinds of works have in place of others; an empty name leaves one out. */
const INSTEAD: readonly (readonly [kind: RegExp, columns: Tags])[] = [
	[/^(?:edited )?book(?:, (?:whole|edited))?$/i, { container: 'series' }],
	// Its supervisors.
	[/thesis|dissertation/i, { editors: '', 'series editors': '' }],
	// Who issued it; its number.
	[/^patent$/i, { editors: 'assignee', isbn: 'patent number', issn: '', id: 'patent number' }],
];

function toRecord(record: TaggedRecord, { tags, start }: TagFormat): RawRecord {
	const kind = record.first(start) ?? '';
	const [, instead = {}] = INSTEAD.find(([pattern]) => pattern.test(kind)) ?? [];
	const cells = Object.entries(tags).flatMap(([tag, columns]) =>
		columns.split(', ').flatMap((column): Cell[] => {
			const texts = record.list(tag);
			const role = nameRole(record, tag, column, kind);
			const name = instead[role] ?? role;
			if (texts.length === 0 || name === '') return [];
			if (column === 'type') return [{ name, texts: texts.map(nameType) }];
			if (!PEOPLE.has(name)) return [{ name, texts }];
			return [{ name, texts, people: readNameLines(texts, parsePeople) }];
		}),
	);
	const warnings = cells.flatMap(({ name, texts, people }) =>
		people ? warnOfNameLines(texts, name.replace(/s$/, '')) : [],
	);
	const type = kind === '' ? [{ name: 'type', texts: [guessType(record)] }] : [];
	return { ...readColumns([...cells, ...type], record.line, 'record'), warnings };
}

/** The column of a tag whose meaning depends on the others: EndNote has the editors of a book in the third list of names, where there is one. */
function nameRole(record: TaggedRecord, tag: string, column: string, kind: string): string {
	const isBook = /^(?:edited )?book$/i.test(kind);
	// Of a book whose type says that it was edited, the first names are its editors.
	const isEdited = /^edited book$/i.test(kind) || (/^book, edited$/i.test(kind) && !record.has('A2'));
	if (column === 'authors' && isEdited) return 'editors';
	// The ACL Anthology has the proceedings as the series of a paper, and their editors with them.
	const isInSeries = /^conference/i.test(kind) && !record.has('B');
	if (tag === 'S' && isInSeries) return 'container';
	if (column === 'third names')
		return (isBook && !isEdited) || (isInSeries && !record.has('E')) ? 'editors' : 'series editors';
	if (tag === 'E' && isBook && (isEdited || record.has('Y'))) return 'series editors';
	// Wanfang has the authors once more in Latin letters.
	if (tag === 'H' && areInOtherScript(record.list('A'), record.list('H'))) return '';
	// CNKI names the university of a thesis there.
	return tag === 'J' && /thesis/i.test(kind) && !record.has('I') ? 'institution' : column;
}

/** What a record without a type is, as refer(1) decides it: an article has a journal, a chapter a book, a book a publisher. */
function guessType(record: TaggedRecord): string {
	if (record.has('J') || record.has('JF')) return 'journal article';
	return record.has('B') ? 'book section' : record.has('I') ? 'book' : '';
}

function nameType(type: string): string {
	return TYPE_NAMES.find(([pattern]) => pattern.test(type))?.[1] ?? type;
}
