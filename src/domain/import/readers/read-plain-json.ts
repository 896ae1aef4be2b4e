/** JSON of no particular format: objects with a title, and other fields by the names that people give them. */
import type { PersonParts } from '../clean/person.ts';
import { parsePerson } from '../clean/person.ts';
import { splitNameLine, splitNameText } from '../clean/split-names.ts';
import { type Cell, findField, readColumns } from './columns.ts';
import { splitJson } from './json-records.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';

export function readPlainJson(file: LibraryFile): RawLibrary {
	const { records, problems } = splitJson(file);
	const read = records.map(({ value, line }) => readColumns(toCells(value), line, 'record'));
	const isBare = read.every(({ authors, dates }) => authors.length === 0 && dates.length === 0);
	const [first] = records;
	if (!isBare || !first) return { records: read, problems };
	return {
		records: read.map((record, i) => (i === 0 ? warnOfFields(record, Object.keys(first.value)) : record)),
		problems,
	};
}

/** Nothing but titles was understood: the reader must know why. */
function warnOfFields(record: RawRecord, names: readonly string[]): RawRecord {
	const unknown = names.filter((name) => findField(name) === undefined).slice(0, 8);
	const message = `no authors and years were found in this JSON, whose fields ${unknown.join(', ') || 'title'} are not known`;
	const fix = 'name them title, authors, year, journal, doi, abstract; or export the library as CSL-JSON or BibTeX';
	return { ...record, warnings: [{ message, fix }] };
}

/** What Zenodo, DOAJ and Solr keep a record's fields in. */
const ENVELOPES = ['metadata', 'bibjson', 'attributes', '_source', 'fields'];

/** The fields of a record, those of its envelope first. */
function listFields(value: Readonly<Record<string, unknown>>): [string, unknown][] {
	const inner = ENVELOPES.map((name) => value[name]).find(
		(part) => typeof part === 'object' && part !== null && /^title$/im.test(Object.keys(part).join('\n')),
	);
	return [...Object.entries(inner ?? {}), ...Object.entries(value)];
}

function toCells(value: Readonly<Record<string, unknown>>): Cell[] {
	return listFields(value).map(([name, part]) => {
		const tree = new Tree(part);
		const items = tree.list();
		const people = items.flatMap((item) => toPeople(item, items.length > 1));
		const texts = tree
			.list()
			.flatMap((item) => item.text() ?? item.text('name') ?? item.text('title') ?? item.text('value') ?? []);
		const isPeople = people.some((person) => person !== undefined && person.family !== undefined);
		const named = people.flatMap((person) => person ?? []);
		if (!isPeople && (named.length === 0 || texts.length === named.length) && !(named.length > 1))
			return { name, texts };
		return { name, texts: texts.length > 0 ? texts : ['people'], people: named };
	});
}

/** The people of a text, one by one, or the one of an object. A text in a list is one name, as a rule. */
function toPeople(item: Tree, isListed: boolean): readonly (PersonParts | undefined)[] {
	const text = item.text();
	if (text === undefined) return [toPerson(item)];
	return (isListed ? splitNameLine(text).names : splitNameText(text)).map(parsePerson);
}

/** A person as an object with a name or its parts. */
function toPerson(item: Tree): PersonParts | undefined {
	const pick = (...names: readonly string[]) => names.map((name) => item.text(name)).find(Boolean);
	const family = pick('family', 'last', 'lastName', 'last_name', 'lastname', 'surname', 'familyName', 'family_name');
	const given = pick('given', 'first', 'firstName', 'first_name', 'firstname', 'forename', 'givenName', 'given_name');
	if (family) return { family, given };
	const name = pick('name', 'full_name', 'fullName', 'display_name', 'displayName', 'literal');
	return name === undefined ? undefined : parsePerson(name);
}
