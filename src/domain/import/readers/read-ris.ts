/** RIS (Zotero, EndNote, publishers) and PubMed's MEDLINE format: lines that begin with a tag. */
import type { Problem } from '../../corpus/problem.ts';
import { type PersonParts, parsePerson } from '../clean/person.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

/** A tag of capitals or digits, spaces, a hyphen; the value after it. */
const RIS_LINE = /^\s{0,2}([A-Z][A-Z0-9])(\s*)-(?:\s(.*))?$/;
const MEDLINE_LINE = /^([A-Z]{2,4})(\s*)-\s?(.*)$/;

interface Flavour {
	readonly line: RegExp;
	/** The tag that begins an entry. */
	readonly first: string;
	/** The tag that ends one; a MEDLINE entry ends where the next begins. */
	readonly last?: string;
	readonly tags: Readonly<Record<Part, readonly string[]>>;
}

type Part =
	| 'key'
	| 'type'
	| 'title'
	| 'people'
	| 'bodies'
	| 'dates'
	| 'venues'
	| 'dois'
	| 'ids'
	| 'urls'
	| 'abstract'
	| 'keywords';

/** Tags in order of preference (RIS specification 2011; PubMed "MEDLINE/PubMed data element descriptions"). */
const RIS: Flavour = {
	line: RIS_LINE,
	first: 'TY',
	last: 'ER',
	tags: {
		key: ['ID', 'LB', 'AN'],
		type: ['TY'],
		title: ['TI', 'T1', 'CT', 'BT'],
		people: ['AU', 'A1'],
		bodies: [],
		dates: ['PY', 'Y1', 'DA', 'YR'],
		venues: ['T2', 'JF', 'JO', 'JA', 'J2', 'BT', 'C3', 'T3', 'PB'],
		dois: ['DO'],
		ids: ['UR', 'L1', 'L2', 'L3', 'LK', 'M1', 'M2', 'M3', 'C7', 'N1', 'AN', 'JO', 'JF', 'T2', 'VL', 'IS', 'SP', 'PB'],
		urls: ['UR', 'LK', 'L2'],
		abstract: ['AB', 'N2'],
		keywords: ['KW', 'DE'],
	},
};
const MEDLINE: Flavour = {
	line: MEDLINE_LINE,
	first: 'PMID',
	tags: {
		key: ['PMID'],
		type: ['PT'],
		title: ['TI', 'BTI'],
		people: ['FAU', 'AU'],
		bodies: ['CN'],
		dates: ['DP', 'DEP'],
		venues: ['JT', 'TA', 'BTI', 'PB'],
		dois: [],
		ids: ['LID', 'AID', 'SO', 'GR'],
		urls: [],
		abstract: ['AB'],
		keywords: ['OT', 'MH'],
	},
};

/** MEDLINE puts translated titles between brackets. */
const TRANSLATED = /^\[([^[\]]+)\]\.?$/;

interface TaggedLine {
	readonly tag: string;
	value: string;
	readonly line: number;
}

export function readRis(file: LibraryFile): RawLibrary {
	return readTagged(file, RIS);
}

export function readMedline(file: LibraryFile): RawLibrary {
	return readTagged(file, MEDLINE);
}

function readTagged(file: LibraryFile, flavour: Flavour): RawLibrary {
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	for (const entry of splitEntries(file.text, flavour)) {
		const [start] = entry;
		if (!start) continue;
		const record = toRecord(entry, flavour);
		if (start.tag === flavour.first) records.push(record);
		else {
			const message = `an entry begins without ${flavour.first}`;
			problems.push({
				file: file.name,
				line: start.line,
				field: record.key,
				message,
				fix: `put a line "${flavour.first}  - " with the entry's type before it`,
			});
		}
	}
	return { records, problems };
}

/** An entry also ends where the next begins, so that a lost `ER` costs nothing. */
function splitEntries(text: string, flavour: Flavour): TaggedLine[][] {
	const entries: TaggedLine[][] = [];
	let entry: TaggedLine[] = [];
	const finish = () => {
		if (entry.length > 0) entries.push(entry);
		entry = [];
	};
	for (const [i, raw] of text.split('\n').entries()) {
		const { tag, value } = readLine(raw, flavour) ?? { value: '' };
		if (tag === flavour.first) finish();
		if (tag === flavour.last && tag) finish();
		else if (tag) entry.push({ tag, value: value.trim(), line: i + 1 });
		else {
			const open = entry.at(-1);
			if (open && raw.trim())
				open.value = `${open.value}${open.tag === 'KW' || open.tag === 'OT' ? '; ' : ' '}${raw.trim()}`;
		}
	}
	finish();
	return entries;
}

/** What looks like a tag with one space (`AI - based`) is a line of an abstract, unless the tag is known. */
function readLine(raw: string, flavour: Flavour): { readonly tag: string; readonly value: string } | undefined {
	const [, tag, gap = '', value = ''] = flavour.line.exec(raw) ?? [];
	if (!tag) return undefined;
	const isKnown = [flavour.first, flavour.last, ...Object.values(flavour.tags).flat()].includes(tag);
	return isKnown || tag.length + gap.length >= 4 ? { tag, value } : undefined;
}

function toRecord(entry: readonly TaggedLine[], flavour: Flavour): RawRecord {
	const list = (part: Part) =>
		flavour.tags[part].flatMap((tag) =>
			entry.filter((line) => line.tag === tag && line.value).map((line) => line.value),
		);
	const first = (part: Part) => list(part)[0] ?? '';
	const line = entry[0]?.line ?? 1;
	const journal = /^(?:JOUR|JFULL|MGZN|ABST|EJOUR)$/.test(first('type'));
	const venues = list('venues');
	return {
		key: first('key') || `${flavour.first} on line ${line}`,
		line,
		type: first('type').toLowerCase(),
		title: first('title').replace(TRANSLATED, '$1'),
		people: listPeople(entry, flavour),
		dates: list('dates'),
		venues: journal || first('type') !== 'BOOK' ? venues : list('venues').filter((venue) => venue !== first('title')),
		arxivFields: [],
		doiFields: list('dois'),
		idTexts: list('ids'),
		urls: list('urls').flatMap((url) => url.split(/[\s;]+(?=https?:)/)),
		abstract: first('abstract'),
		keywords: list('keywords').flatMap((keyword) =>
			flavour === MEDLINE ? [foldMesh(keyword)] : splitKeywords(keyword),
		),
	};
}

/** The first of the name tags that is used at all: PubMed gives each author in full and in short. */
function listPeople(entry: readonly TaggedLine[], flavour: Flavour): PersonParts[] {
	const used = flavour.tags.people.find((tag) => entry.some((line) => line.tag === tag));
	const names = entry.filter((line) => line.value && (line.tag === used || flavour.tags.bodies.includes(line.tag)));
	return names.flatMap(({ tag, value }) =>
		flavour.tags.bodies.includes(tag) ? [{ literal: value }] : value.split(/;\s*/).filter(Boolean).map(parsePerson),
	);
}

/** A MeSH heading without qualifiers and the star of a main topic: `*Neoplasms/drug therapy` is `Neoplasms`. */
function foldMesh(heading: string): string {
	return (heading.split('/')[0] ?? '').replace(/\*/g, '');
}
