/** BibTeX and BibLaTeX, one entry at a time, so that a fault in one costs no other. */
import type { Problem } from '../../../corpus/problem.ts';
import { splitKeywords } from '../../clean/split-keywords.ts';
import type { LibraryFile, Progress, RawLibrary, RawRecord } from '../raw-record.ts';
import type { BibtexFields } from './parse-fields.ts';
import { BibtexEntries } from './resolve-entries.ts';
import { type BibtexChunk, splitBibtex } from './split-bibtex.ts';

const NOT_ENTRIES = new Set(['string', 'comment', 'preamble', 'control', 'set', 'xdata']);
/** Collections that only serve the entries that refer to them. */
const PARENTS = new Set(['proceedings', 'mvproceedings', 'collection', 'mvcollection', 'mvbook', 'periodical']);

const JOURNAL = ['journaltitle', 'journal', 'journal-full', 'fjournal', 'shortjournal'];
const VENUE = ['booktitle', 'maintitle', 'school', 'institution', 'series', 'howpublished', 'publisher'];
/** The fields that each part of a record comes from, best first. */
const SOURCES = {
	title: ['title'],
	subtitle: ['subtitle'],
	dates: ['date', 'year', 'issued'],
	venues: [...JOURNAL, ...VENUE, 'organization'],
	eprints: ['eprint'],
	eprintTypes: ['eprinttype', 'archiveprefix'],
	arxiv: ['arxiv', 'arxivid', 'arxiv_id'],
	dois: ['doi'],
	urls: ['url', 'ee', 'remote-url', 'pdf', 'link', 'bdsk-url-1', 'howpublished'],
	/** Where an id stands too. */
	notes: ['biburl', 'note', 'volume', 'number', 'pages', 'annote', 'addendum', 'extra', 'pubstate', 'eid'],
	code: ['code', 'codeurl', 'github'],
	abstract: ['abstract'],
	keywords: ['keyword', 'mendeley-tags', 'author_keywords', 'tags'],
} as const satisfies Record<string, readonly string[]>;
type Part = keyof typeof SOURCES;

export function readBibtex(file: LibraryFile, onProgress?: Progress): RawLibrary {
	const chunks = splitBibtex(file.text);
	const entries = new BibtexEntries(chunks, ['author', 'keywords', ...Object.values(SOURCES).flat()]);
	const referredTo = new Set(chunks.flatMap((chunk) => findParentKey(chunk) ?? []));
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	for (const [i, chunk] of chunks.entries()) {
		onProgress?.(i, chunks.length);
		if (NOT_ENTRIES.has(chunk.type)) continue;
		if (PARENTS.has(chunk.type) && referredTo.has(chunk.key.toLowerCase())) continue;
		const entry = entries.get(chunk);
		const key = chunk.key || `@${chunk.type}`;
		if ('fix' in entry) problems.push({ file: file.name, field: key, ...entry });
		else records.push(toRecord(entry, chunk, key));
	}
	return { records, problems };
}

function findParentKey(chunk: BibtexChunk): string | undefined {
	return /\bcrossref\s*=\s*["{]\s*([^"{}]*[^"{}\s])\s*["}]/i.exec(chunk.body)?.[1]?.toLowerCase();
}

function toRecord({ values, people, warnings }: BibtexFields, chunk: BibtexChunk, key: string): RawRecord {
	const get = (part: Part) => SOURCES[part].flatMap((field) => values.get(field) ?? []);
	const [title = ''] = get('title');
	const [subtitle] = get('subtitle');
	const [eprintType = 'arxiv'] = get('eprintTypes');
	return {
		key,
		line: chunk.line,
		type: chunk.type,
		title: title && subtitle ? `${title}: ${subtitle}` : title,
		people,
		dates: get('dates'),
		venues: get('venues'),
		arxivFields: [...(/arxiv/i.test(eprintType) ? get('eprints') : []), ...get('arxiv')],
		doiFields: get('dois'),
		idTexts: [...get('eprints'), ...get('urls'), ...get('notes'), ...get('venues')],
		urls: get('urls').map((url) => url.replace(/\\([_%&#~])/g, '$1')),
		code: get('code')[0],
		abstract: get('abstract')[0] ?? '',
		keywords: get('keywords').flatMap(splitKeywords),
		warnings,
	};
}
