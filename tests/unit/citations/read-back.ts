/** What independent parsers read in a citation file: title, authors and year of each entry, told the same way. */
import { Cite, type CiteItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Creator, parse } from '@retorquere/bibtex-parser';
import { getCitedYear } from '../../../src/domain/citations/publication.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { SYMBOLS } from '../../../src/domain/text/flatten-math.ts';
import { getFullFamily } from '../../../src/domain/text/person-name.ts';
import { flattenTex } from '../../../src/domain/text/tex.ts';

export interface ReadEntry {
	readonly id: string | undefined;
	readonly title: string;
	/** Given name first, without commas. */
	readonly authors: readonly string[];
	readonly year: number | undefined;
}

/** What a reader should find of a paper in a BibTeX file. */
export function expectBibtex(paper: Paper): ReadEntry {
	const others = paper.authors && paper.authorsComplete === false ? ['others'] : [];
	const { title, ...rest } = expectRis(paper);
	return { ...rest, title: foldTypography(title), authors: [...listNames(paper), ...others] };
}

/** What a reader should find of a paper in a RIS file: the title letter by letter. */
export function expectRis(paper: Paper): ReadEntry {
	const title = paper.publication?.title ? flattenTex(paper.publication.title) : paper.titlePlain;
	return { id: paper.cite, title, authors: listNames(paper), year: getCitedYear(paper) };
}

function listNames(paper: Paper): string[] {
	return paper.authorNames.map((name) => {
		const parts = [name.given, getFullFamily(name), name.suffix];
		return parts.filter(Boolean).join(' ').replaceAll(',', '');
	});
}

export function readBibtexWithCitationJs(bibtex: string): ReadEntry[] {
	return readWithCitationJs(bibtex).map((entry) => ({ ...entry, title: foldTypography(readFormulas(entry.title)) }));
}

/** Throws on the first thing that the parser finds fault with. */
export function readBibtexWithRetorquere(bibtex: string): ReadEntry[] {
	const library = parse(bibtex, { sentenceCase: false, english: false, caseProtection: false, unsupported: () => '' });
	if (library.errors.length > 0) throw new Error(JSON.stringify(library.errors));
	return library.entries.map(({ key, fields }) => ({
		id: key,
		title: foldTypography(fields.title ?? ''),
		authors: (fields.author ?? []).map(joinCreator),
		year: fields.year === undefined ? undefined : Number(fields.year),
	}));
}

export function readRisWithCitationJs(ris: string): ReadEntry[] {
	return readWithCitationJs(ris);
}

/** Reads RIS by its line format alone: two letters, two spaces, a hyphen, a space. */
export function readRisLines(ris: string): Map<string, string[]>[] {
	const records: Map<string, string[]>[] = [];
	for (const line of ris.split('\r\n').filter(Boolean)) {
		const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
		if (!tag) throw new Error(`not a RIS line: ${line}`);
		if (tag === 'TY') records.push(new Map());
		const record = records.at(-1);
		record?.set(tag, [...(record.get(tag) ?? []), value]);
	}
	return records;
}

/** The same of the lines of a record; `Family, Given, Suffix` is turned round. */
export function readRisRecord(record: ReadonlyMap<string, readonly string[]>): ReadEntry {
	const year = record.get('PY')?.[0];
	return {
		id: record.get('ID')?.[0],
		title: record.get('TI')?.[0] ?? '',
		authors: (record.get('AU') ?? []).map((name) => {
			const [family, given, suffix] = name.split(', ');
			return [given, family, suffix].filter(Boolean).join(' ');
		}),
		year: year === undefined ? undefined : Number(year),
	};
}

function readWithCitationJs(text: string): ReadEntry[] {
	return new Cite(text).data.map((item: CiteItem) => ({
		id: item.id,
		title: (item.title ?? '').replace(/<\/?span[^>]*>/g, ''),
		authors: (item.author ?? []).map((name) => {
			const family = [name['dropping-particle'], name['non-dropping-particle'], name.family];
			return (name.literal ?? [name.given, ...family, name.suffix].filter(Boolean).join(' ')).replaceAll(',', '');
		}),
		year: item.issued?.['date-parts']?.[0]?.[0],
	}));
}

function joinCreator({ name, firstName, prefix, lastName, suffix }: Creator): string {
	return (name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' ')).replaceAll(',', '').normalize();
}

/** citation-js leaves commands in place that it does not know (`\infty`, `\text`): they are read as formulas are here. */
function readFormulas(title: string): string {
	return title
		.replace(/\\text(?=[A-Z])/g, '')
		.replace(/\\[A-Za-z]+/g, (command) => SYMBOLS.get(command.slice(1)) ?? command);
}

/** TeX's ligatures as parsers turn them into characters. */
export function foldTypography(title: string): string {
	return title.replaceAll('---', '—').replaceAll('--', '–').replaceAll('``', '“').replaceAll("''", '”');
}
