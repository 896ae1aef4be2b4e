/** PubMed's MEDLINE format ("MEDLINE/PubMed Data Element (Field) Descriptions", NLM). */

import { listMeshKeywords } from '../clean/mesh.ts';
import { parsePerson } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { type TaggedLine, TaggedRecord } from './split-tagged.ts';

const LINE = /^([A-Z]{2,4})(\s*)-\s?(.*)$/;
/** MEDLINE puts translated titles between brackets. */
const TRANSLATED = /^\[([^[\]]+)\]\.?$/;

export function readMedline(file: LibraryFile): RawLibrary {
	const records: RawRecord[] = [];
	const problems = [];
	for (const lines of splitRecords(file.text)) {
		const record = new TaggedRecord(lines);
		const raw = toRecord(record);
		if (record.has('PMID') || raw.title) records.push(raw);
		else {
			const message = 'an entry begins without PMID';
			const fix = 'put a line "PMID- " with its number before it';
			problems.push({ file: file.name, line: record.line, field: raw.key, message, fix });
		}
	}
	return { records, problems };
}

/** An entry ends where the next begins: at its PMID. */
function splitRecords(text: string): TaggedLine[][] {
	const records: TaggedLine[][] = [];
	let lines: { tag: string; value: string; line: number }[] = [];
	for (const [i, raw] of text.split('\n').entries()) {
		const [, tag, gap = '', value = ''] = LINE.exec(raw) ?? [];
		const isTag = tag !== undefined && tag.length + gap.length >= 4;
		if (isTag && tag === 'PMID' && lines.length > 0) {
			records.push(lines);
			lines = [];
		}
		if (isTag) lines.push({ tag, value: value.trim(), line: i + 1 });
		else {
			const open = lines.at(-1);
			if (open && raw.trim()) open.value = `${open.value} ${raw.trim()}`;
		}
	}
	if (lines.length > 0) records.push(lines);
	return records;
}

function toRecord(record: TaggedRecord): RawRecord {
	const isBook = record.has('BTI');
	const articleIds = record.list('LID', 'AID');
	return {
		key: record.first('PMID') ?? `PMID on line ${record.line}`,
		line: record.line,
		publicationType: readPublicationType('medline', ...record.list('PT')) ?? (isBook ? 'book' : undefined),
		title: (record.first('TI', 'BTI') ?? '').replace(TRANSLATED, '$1'),
		authors: [
			...record.listPreferred('FAU', 'AU').map(parsePerson),
			...record.list('CN').map((literal) => ({ literal })),
		],
		editors: record.listPreferred('FED', 'ED').map(parsePerson),
		dates: record.list('DP', 'DEP'),
		venues: record.list('JT', 'TA', 'BTI', 'PB'),
		publication: {
			container: record.first('JT', ...(record.has('TI') ? ['BTI'] : [])),
			containerShort: record.first('TA'),
			volume: record.first('VI'),
			issue: record.first('IP'),
			pages: expandPages(record.first('PG')),
			series: record.first('CTI'),
			edition: record.first('EN'),
			publisher: record.first('PB'),
			// Of a journal, PL is the country.
			place: isBook ? record.first('PL') : undefined,
			isbn: record.list('ISBN').join('; '),
			issn: record.list('IS').join('; '),
		},
		arxivFields: [],
		doiFields: articleIds.filter((id) => /\[doi\]/i.test(id)).map((id) => id.replace(/\s*\[doi\]/i, '')),
		idTexts: [...articleIds, ...record.list('SO')],
		urls: [],
		abstract: record.first('AB') ?? '',
		keywords: [
			...record.list('OT').map((keyword) => keyword.replace(/^\*/, '')),
			...listMeshKeywords(record.list('MH')),
		],
	};
}

/** NLM leaves out the digits of the last page that are those of the first: `1234-8` is `1234-1238`. */
export function expandPages(pages: string | undefined): string | undefined {
	return pages?.replace(/^(\D*)(\d+)-(\d+)(?=$|,)/, (all, letters: string, from: string, to: string) =>
		to.length < from.length ? `${letters}${from}-${letters}${from.slice(0, from.length - to.length)}${to}` : all,
	);
}
