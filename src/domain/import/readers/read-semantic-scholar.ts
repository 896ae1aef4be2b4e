/** Papers of the Semantic Scholar Graph API: one paper, a list, or search results. */
import { z } from 'zod';
import { looseList, looseObject, looseText } from './json-fields.ts';
import { splitJson } from './json-records.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

const paperSchema = z.object({
	paperId: looseText,
	corpusId: looseText,
	title: looseText,
	abstract: looseText,
	year: looseText,
	publicationDate: looseText,
	venue: looseText,
	journal: looseObject({ name: looseText, volume: looseText }),
	publicationVenue: looseObject({ name: looseText, type: looseText }),
	publicationTypes: looseList(z.string()),
	authors: looseList(z.object({ name: looseText })),
	externalIds: looseObject({ DOI: looseText, ArXiv: looseText }),
	url: looseText,
	openAccessPdf: looseObject({ url: looseText }),
});
type S2Paper = z.infer<typeof paperSchema>;

/** Lists of references, citations and recommendations wrap each paper. */
const WRAPPERS = ['citedPaper', 'citingPaper', 'paper'] as const;

export function readSemanticScholar(file: LibraryFile): RawLibrary {
	const { records, problems } = splitJson(file);
	return { records: records.map(({ value, line }) => toRecord(paperSchema.parse(unwrap(value)), line)), problems };
}

function unwrap(value: Readonly<Record<string, unknown>>): unknown {
	for (const name of WRAPPERS) {
		const inner = value[name];
		if (typeof inner === 'object' && inner !== null) return inner;
	}
	return value;
}

function toRecord(paper: S2Paper, line: number): RawRecord {
	const text = (...values: readonly (string | undefined)[]) =>
		values.filter((value) => value !== undefined && value !== '') as string[];
	return {
		key: paper.paperId ?? paper.corpusId ?? `record on line ${line}`,
		line,
		type: (paper.publicationTypes[0] ?? '').toLowerCase(),
		title: paper.title ?? '',
		people: paper.authors.map((author) => ({ literal: author.name })),
		dates: text(paper.year, paper.publicationDate),
		venues: text(paper.venue, paper.publicationVenue?.name, paper.journal?.name),
		arxivFields: text(paper.externalIds?.ArXiv),
		doiFields: text(paper.externalIds?.DOI),
		idTexts: text(paper.journal?.volume, paper.openAccessPdf?.url, paper.externalIds?.DOI),
		urls: text(paper.url),
		abstract: paper.abstract ?? '',
		keywords: [],
	};
}
