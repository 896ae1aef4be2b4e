/** The fields of one BibTeX entry as text, by the parser of Better BibTeX for Zotero. */

import { type Entry, parse } from '@retorquere/bibtex-parser';
import { words } from '#words/entry-faults';
import { BIBLATEX_FIELDS } from '../../../citations/contributors.ts';
import { CONTRIBUTOR_ROLES, type ContributorRole } from '../../../corpus/contributor-roles.ts';
import { splitFamilyFirst } from '../../clean/name-shapes.ts';
import { type PersonParts, parsePerson } from '../../clean/person.ts';
import { splitNameList } from '../../clean/split-names.ts';
import type { RawContributor, RecordWarning } from '../raw-record.ts';
import { insertPlaceholders } from './placeholders.ts';
import type { BibtexChunk } from './split-bibtex.ts';
import { nameCommand } from './tex-commands.ts';

export interface BibtexFields {
	/** By lower-case name; a field that stands there twice has the values of both. */
	readonly values: ReadonlyMap<string, readonly string[]>;
	readonly authors: readonly PersonParts[];
	readonly editors: readonly PersonParts[];
	readonly contributors: readonly RawContributor[];
	readonly warnings: readonly RecordWarning[];
}

/** Why an entry cannot be read. */
export interface BibtexFault {
	readonly message: string;
	/** What the parser says, in English. */
	readonly detail?: string;
	readonly fix: string;
	readonly line: number;
}

const OPTIONS = {
	sentenceCase: false,
	caseProtection: false,
	english: false,
	applyCrossRef: false,
	fieldMode: { note: 'richtext' },
	unsupported: (node: { type: string; content?: unknown }) =>
		node.type === 'macro' && typeof node.content === 'string' ? nameCommand(node.content) : '',
} as const;
/** How many letters an entry may have: a longer one is an abstract gone wrong, or an attack. */
const LONGEST_ENTRY = 400_000;
/** Stands for the keys, which the parser takes no part in. */
const KEY = 'k';

/** The abbreviations that a file defines, by name; one that cannot be read is left out, and shows where it is used. */
export function readStrings(chunks: readonly BibtexChunk[]): Record<string, string> {
	const strings: Record<string, string> = {};
	for (const chunk of chunks) {
		if (chunk.type !== 'string' || chunk.fault) continue;
		try {
			Object.assign(strings, parse(`@string{${chunk.body}}`, { ...OPTIONS, raw: true, strings }).strings);
		} catch {
			// An unreadable abbreviation is an unknown one in the entries that use it.
		}
	}
	return strings;
}

/** The fields of an entry that are wanted; the others are passed over, whatever is in them. */
export function readFields(
	chunk: BibtexChunk,
	wanted: ReadonlySet<string>,
	strings: Record<string, string>,
): BibtexFields | BibtexFault {
	if (chunk.fault) return chunk.fault;
	if (chunk.body.length > LONGEST_ENTRY) {
		return { ...words.longEntry(chunk.body.length, LONGEST_ENTRY), line: chunk.line };
	}
	const { text, restore, moreNames, warnings } = insertPlaceholders(chunk.body, wanted, chunk.isStrict);
	const library = tryParse(`@${chunk.type}{${KEY},${text}\n}`, strings);
	if (typeof library === 'string') {
		return { ...words.unreadableBraces, detail: library, line: chunk.line };
	}
	const errors = library.errors.map(({ error }) => error);
	const fault = errors.find((error) => !/^Unresolved @string|unexpected .*-part name/.test(error));
	const entry = library.entries[0];
	if (fault || !entry) return describeFault(fault ?? 'no entry', chunk);
	const values = toValues(entry, wanted, restore);
	const people = (field: string) => turnRound(listPeople(field));
	const listPeople = (field: string) => [
		...toPeople(entry.fields[field], restore),
		...moreNames.flatMap((more) => (more.field === field ? parseNames(more.text, restore) : [])),
		...(values.get(field) ?? []).flatMap((more) => splitNameList(more).names).map(parsePerson),
	];
	const typeOf = (field: EditorList) => values.get(`${field}type`)?.[0] ?? '';
	const roleOf = (field: EditorList) => readRole(field, typeOf(field)) ?? 'editor';
	const others = EDITOR_LISTS.flatMap((field) => pair(roleOf(field), people(field)));
	const named = CONTRIBUTOR_FIELDS.flatMap(([field, role]) => pair(role, people(field)));
	const fields = {
		values,
		authors: people('author'),
		editors: EDITOR_LISTS.filter((field) => roleOf(field) === 'editor').flatMap(people),
		contributors: [...named, ...others],
	};
	const unknown = EDITOR_LISTS.filter(
		(field) => readRole(field, typeOf(field)) === undefined && people(field).length > 0,
	);
	const roles = unknown.map((field) => warnOfRole(field, typeOf(field)));
	return { ...fields, warnings: [...warnings, ...roles, ...findUndefined(errors, fields)] };
}

/** Editors, and those in other roles (biblatex manual, 2.3.6). */
const EDITOR_LISTS = ['editor', 'editora', 'editorb', 'editorc'] as const;
type EditorList = (typeof EDITOR_LISTS)[number];
/** Lists of names for a role each. */
const CONTRIBUTOR_FIELDS = Object.entries(BIBLATEX_FIELDS).map(
	([role, field]) => [field, role as ContributorRole] as const,
);
/** The fields that a reader of names and their roles needs. */
export const NAME_FIELDS: readonly string[] = [
	'author',
	...EDITOR_LISTS,
	...EDITOR_LISTS.map((field) => `${field}type`),
	...CONTRIBUTOR_FIELDS.map(([field]) => field),
];

/** Of the first list of editors these are editors too: it may be all that is known of who made a book. */
const EDITING = /^(?:editor|compiler|founder|continuator|redactor|reviser)?$/;

/** What the type of a list says; undefined for a role that is none of those that are kept. */
function readRole(field: EditorList, type: string): ContributorRole | 'editor' | undefined {
	const name = type.trim().toLowerCase();
	if (field === 'editor' ? EDITING.test(name) : name === 'editor' || name === '') return 'editor';
	return CONTRIBUTOR_ROLES.find((role) => role === name);
}

function warnOfRole(field: EditorList, type: string): RecordWarning {
	const message = `the role "${type}" in ${field}type is not known, and the people in ${field} were read as editors`;
	return { message, fix: `write one of these in ${field}type: editor, ${CONTRIBUTOR_ROLES.join(', ')}` };
}

function pair(role: ContributorRole | 'editor', people: readonly PersonParts[]): RawContributor[] {
	return role === 'editor' ? [] : people.map((person) => ({ role, person }));
}

/**
 * `Smith AB and Doe C`, where all family names stand first: no list of people has initials for all its family names. Of one
 * person alone several initials with stops show it: `Иванов И. И.`, unlike `Malcolm X` and `Lila S.`.
 */
function turnRound(people: readonly PersonParts[]): readonly PersonParts[] {
	const printed = people.map(({ given = '', family = '' }) => `${given} ${family}`);
	const turned = people.map((person, i) => {
		const { given = '', family = '', ...rest } = person;
		if (given === '' && family === 'others') return person;
		const parts = INITIALS.test(family) ? splitFamilyFirst(printed[i] ?? '', printed) : undefined;
		const isSure = people.length > 1 || /\..*\./.test(parts?.given ?? '');
		return parts && isSure ? { ...rest, ...parts } : undefined;
	});
	return turned.every((person) => person !== undefined) ? turned : people;
}
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;

/** Names of a list by themselves. */
function parseNames(text: string, restore: (text: string) => string): PersonParts[] {
	const library = tryParse(`@misc{${KEY}, author={${text}}}`, {});
	return typeof library === 'string' ? [] : toPeople(library.entries[0]?.fields.author, restore);
}

function tryParse(source: string, strings: Record<string, string>): ReturnType<typeof parse> | string {
	try {
		return parse(source, { ...OPTIONS, strings });
	} catch (error) {
		return error instanceof Error ? error.message.slice(0, 80) : 'unknown fault';
	}
}

/** The parser's words in plain ones, with the line that they mean. */
function describeFault(error: string, chunk: BibtexChunk): BibtexFault {
	const within = Number(/ at line (\d+),/.exec(error)?.[1] ?? 1);
	const line = within <= chunk.body.split('\n').length ? chunk.bodyLine + within - 1 : chunk.line;
	const found = /found "((?:[^"\\]|\\.)*)"/.exec(error)?.[1]?.trim().slice(0, 30) ?? '';
	if (/equals sign missing/.test(error)) return { line, ...words.noEquals };
	if (/^Token mismatch, expected "[})]"/.test(error)) return { line, ...words.noComma(found) };
	if (/^Maximum call stack/.test(error)) return { line, ...words.deepBraces };
	const detail = (error.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').slice(0, 120);
	return { line, detail, ...words.unreadableEntry };
}

/** Fields that biblatex reads as lists, and that name one house as often as several. */
const LITERAL_LISTS = new Set(['publisher', 'location', 'address', 'institution', 'organization', 'school', 'holder']);
/** Of these the parser makes creators, though most are companies. */
const NAME_LISTS = new Set(['holder']);

function toValues(
	entry: Entry,
	wanted: ReadonlySet<string>,
	restore: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
	const values = new Map<string, string[]>();
	for (const [field, value] of Object.entries(entry.fields)) {
		const name = field.replace(/\+duplicate-\d+$/, '');
		if (!wanted.has(name)) continue;
		const texts: unknown[] = Array.isArray(value) ? value : [value];
		const list = (NAME_LISTS.has(name) ? joinNames(value) : texts).flatMap((text) =>
			typeof text === 'string' ? restore(text) || [] : [],
		);
		const whole = LITERAL_LISTS.has(name) && list.length > 1 ? [list.join(' and ')] : list;
		if (whole.length > 0) values.set(name, [...(values.get(name) ?? []), ...whole]);
	}
	return values;
}

function joinNames(value: unknown): string[] {
	return toPeople(value, (text) => text).map(({ literal, given, particle, family, suffix }) =>
		[literal, given, particle, family, suffix].filter(Boolean).join(' '),
	);
}

/** The parser's creators; of two fields of one name it takes apart only the first. */
function toPeople(value: unknown, restore: (text: string) => string): PersonParts[] {
	const creators: unknown[] = Array.isArray(value) ? value : [];
	return creators.map((creator) => {
		const part = (name: string) => {
			const text: unknown = typeof creator === 'object' && creator !== null ? Reflect.get(creator, name) : undefined;
			return typeof text === 'string' && text !== '' ? restore(text) : undefined;
		};
		return {
			literal: part('name'),
			given: part('firstName'),
			particle: part('prefix'),
			family: part('lastName'),
			suffix: part('suffix'),
		};
	});
}

/** Abbreviations that are used and not defined: their names stand where their texts should. */
function findUndefined(errors: readonly string[], fields: Pick<BibtexFields, 'values'>): RecordWarning[] {
	const texts = new Set([...fields.values.values()].flat());
	return errors.flatMap((error) => {
		const name = /^Unresolved @string reference "(.*)"$/.exec(error)?.[1];
		if (!name || !texts.has(name)) return [];
		const message = `the abbreviation ${name} is not defined in any of the files`;
		return [{ message, fix: `add @string{${name} = {what it stands for}}, or write that in its place` }];
	});
}
