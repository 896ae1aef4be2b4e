/** BibTeX and BibLaTeX, by the parser of Better BibTeX for Zotero, one entry at a time. */
import { type Entry, parse } from '@retorquere/bibtex-parser';
import type { Problem } from '../corpus/problem.ts';
import { type BibtexChunk, splitBibtex } from './bibtex-chunks.ts';
import { shieldBibtex } from './bibtex-shield.ts';
import type { PersonParts } from './person.ts';
import { parsePerson } from './person.ts';
import type { LibraryFile, Progress, RawLibrary, RawRecord } from './raw-record.ts';
import { splitKeywords } from './split-keywords.ts';

const NOT_ENTRIES = new Set(['string', 'comment', 'preamble', 'control', 'set', 'xdata']);
/** Collections that only serve the entries that refer to them. */
const PARENTS = new Set(['proceedings', 'mvproceedings', 'collection', 'mvcollection', 'mvbook', 'periodical']);
const OPTIONS = {
	sentenceCase: false,
	caseProtection: false,
	english: false,
	unsupported: 'ignore',
	fieldMode: { keywords: 'richtext', note: 'richtext' },
} as const;
/** How many letters an entry may have: a longer one is an abstract gone wrong, or an attack. */
const LONGEST_ENTRY = 400_000;

export function readBibtex(file: LibraryFile, onProgress?: Progress): RawLibrary {
	const chunks = splitBibtex(file.text);
	const strings = readStrings(chunks);
	const byKey = new Map(chunks.filter((chunk) => chunk.key).map((chunk) => [chunk.key.toLowerCase(), chunk]));
	const referredTo = new Set(chunks.flatMap((chunk) => findParentKey(chunk) ?? []));
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	for (const [i, chunk] of chunks.entries()) {
		onProgress?.(i, chunks.length);
		if (NOT_ENTRIES.has(chunk.type)) continue;
		if (PARENTS.has(chunk.type) && referredTo.has(chunk.key.toLowerCase())) continue;
		const result = readChunk(chunk, byKey, strings);
		if ('record' in result) records.push(result.record);
		else
			problems.push({
				file: file.name,
				line: result.line ?? chunk.line,
				field: chunk.key || `@${chunk.type}`,
				message: result.message,
				fix: result.fix,
			});
	}
	return { records, problems };
}

/** The abbreviations that a file defines, by name; one that cannot be read is left out, and shows where it is used. */
function readStrings(chunks: readonly BibtexChunk[]): Record<string, string> {
	const strings: Record<string, string> = {};
	for (const chunk of chunks) {
		if (chunk.type !== 'string' || chunk.fault) continue;
		try {
			Object.assign(strings, parse(chunk.text, { ...OPTIONS, raw: true, strings }).strings);
		} catch {
			// An unreadable abbreviation shows as an unknown one in the entries that use it.
		}
	}
	return strings;
}

function findParentKey(chunk: BibtexChunk): string | undefined {
	return /\bcrossref\s*=\s*["{]\s*([^"{}\s]+)\s*["}]/i.exec(chunk.text)?.[1]?.toLowerCase();
}

type ChunkResult =
	| { readonly record: RawRecord }
	| { readonly message: string; readonly fix: string; readonly line?: number };

function readChunk(
	chunk: BibtexChunk,
	byKey: ReadonlyMap<string, BibtexChunk>,
	strings: Record<string, string>,
): ChunkResult {
	if (chunk.fault) return chunk.fault;
	if (chunk.text.length > LONGEST_ENTRY) {
		return {
			message: `the entry has ${chunk.text.length} characters`,
			fix: 'shorten it: no entry needs more than 400,000',
		};
	}
	const parent = byKey.get(findParentKey(chunk) ?? '');
	const hasParent = parent && parent !== chunk && !parent.fault && parent.text.length <= LONGEST_ENTRY;
	const shield = shieldBibtex(hasParent ? [chunk.text, parent.text] : [chunk.text]);
	const library = tryParse(shield.text, strings);
	if (typeof library === 'string')
		return { message: library, fix: 'correct its braces and commands, or export the entry again' };
	const fault = library.errors
		.map((error) => error.error)
		.find((error) => !/^Unresolved @string|unexpected .*-part name/.test(error));
	const entry = library.entries[0];
	if (fault || !entry) return describeFault(fault ?? 'no entry', chunk);
	return { record: toRecord(entry, chunk, shield.restore) };
}

function tryParse(source: string, strings: Record<string, string>): ReturnType<typeof parse> | string {
	try {
		return parse(source, { ...OPTIONS, strings: { ...strings } });
	} catch (error) {
		return `could not be read: ${error instanceof Error ? error.message.slice(0, 80) : 'unknown fault'}`;
	}
}

/** The parser's words in plain ones, with the line that they mean. */
function describeFault(error: string, chunk: BibtexChunk): Exclude<ChunkResult, { readonly record: RawRecord }> {
	const within = Number(/ at line (\d+),/.exec(error)?.[1] ?? 1);
	const line = within <= chunk.text.split('\n').length ? chunk.line + within - 1 : chunk.line;
	const found = /found "((?:[^"\\]|\\.)*)"/.exec(error)?.[1]?.trim().slice(0, 30);
	const place = found ? ` before "${found}"` : '';
	if (/equals sign missing/.test(error)) {
		const message = 'a field lacks its "=", or the key holds a space or comma';
		return { line, message, fix: 'write each field as name = {value}, and the key without spaces' };
	}
	if (/^Token mismatch, expected "[})]"/.test(error)) {
		const message = `a comma is missing${place}, or a brace closes a field too early`;
		return { line, message, fix: 'put a comma after each field and pair its braces' };
	}
	if (/^Maximum call stack/.test(error)) {
		return { line, message: 'its braces are nested too deeply to be read', fix: 'take out braces that do nothing' };
	}
	const words = error
		.split('\n')[0]
		?.replace(/ at line \d+.*$/, '')
		.slice(0, 120);
	return { line, message: `could not be read: ${words}`, fix: 'correct the entry, or export it again' };
}

function toRecord(entry: Entry, chunk: BibtexChunk, restore: (text: string) => string): RawRecord {
	const fields = new Map(Object.entries(entry.fields));
	const get = (...names: readonly string[]) =>
		names
			.flatMap((name) => listValues(fields.get(name)))
			.map(restore)
			.filter(Boolean);
	const [title = ''] = get('title');
	const subtitle = get('subtitle')[0];
	const eprintType = get('eprinttype', 'archiveprefix')[0]?.toLowerCase() ?? 'arxiv';
	const people = toPeople(fields.get('author'), restore);
	return {
		key: chunk.key || `@${chunk.type}`,
		line: chunk.line,
		type: chunk.type,
		title: subtitle ? `${title}: ${subtitle}` : title,
		people,
		dates: get('date', 'year', 'issued'),
		venues: get(
			'journaltitle',
			'journal',
			'shortjournal',
			'booktitle',
			'maintitle',
			'school',
			'institution',
			'series',
			'howpublished',
			'publisher',
		),
		arxivFields: [...(eprintType.includes('arxiv') ? get('eprint') : []), ...get('arxiv', 'arxivid', 'arxiv_id')],
		doiFields: get('doi'),
		idTexts: get(
			'eprint',
			'url',
			'ee',
			'biburl',
			'journal',
			'journaltitle',
			'howpublished',
			'note',
			'volume',
			'number',
			'pages',
			'bdsk-url-1',
			'annote',
			'addendum',
			'extra',
			'pubstate',
			'publisher',
			'eid',
		),
		urls: get('url', 'ee', 'pdf', 'link', 'bdsk-url-1').map((url) => url.replace(/\\([_%&#~])/g, '$1')),
		code: get('code', 'codeurl', 'github')[0],
		abstract: get('abstract')[0] ?? '',
		keywords: get('keywords', 'keyword', 'mendeley-tags', 'author_keywords', 'tags').flatMap(splitKeywords),
	};
}

function listValues(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The parser's creators; a field that it could not take apart is one text. */
function toPeople(value: unknown, restore: (text: string) => string): PersonParts[] {
	if (typeof value === 'string')
		return restore(value)
			.split(/\s+and\s+/i)
			.map(parsePerson);
	if (!Array.isArray(value)) return [];
	return value.map((creator: unknown) => {
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
