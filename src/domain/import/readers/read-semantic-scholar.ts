/** Papers of the Semantic Scholar Graph API: one paper, a list, or search results. */
import { z } from 'zod';
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { looseList, looseObject, looseText } from './json-fields.ts';
import { splitJson } from './json-records.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

const idsSchema = looseObject({ DOI: looseText, ArXiv: looseText, CorpusId: looseText });
const paperSchema = z.object({
	paperId: looseText,
	corpusId: looseText,
	title: looseText,
	abstract: looseText,
	year: looseText,
	publicationDate: looseText,
	venue: looseText,
	journal: looseObject({ name: looseText, volume: looseText, pages: looseText }),
	publicationVenue: looseObject({ name: looseText, type: looseText, issn: looseText }),
	publicationTypes: looseList(z.string()),
	authors: looseList(z.object({ name: looseText })),
	externalIds: idsSchema,
	references: looseList(z.object({ corpusId: looseText, externalIds: idsSchema, title: looseText, year: looseText })),
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
	const { journal, publicationVenue, externalIds } = paper;
	return {
		key: paper.paperId ?? paper.corpusId ?? makeEntryKey('record', line),
		line,
		publicationType: readPublicationType(
			'semanticscholar',
			...(publicationVenue?.type === 'conference' ? ['conference'] : []),
			...orderTypes(paper.publicationTypes),
		),
		title: paper.title ?? '',
		authors: paper.authors.map((author) => ({ printed: author.name })),
		dates: listTexts(paper.publicationDate, paper.year),
		venues: listTexts(paper.venue, publicationVenue?.name, journal?.name),
		publication: {
			container: listTexts(publicationVenue?.name, journal?.name, paper.venue)[0],
			volume: journal?.volume && /arxiv|^abs\//i.test(journal.volume) ? undefined : journal?.volume,
			pages: journal?.pages,
			issn: publicationVenue?.issn,
		},
		arxivFields: listTexts(externalIds?.ArXiv),
		doiFields: listTexts(externalIds?.DOI),
		idTexts: listTexts(journal?.volume, paper.openAccessPdf?.url, externalIds?.DOI),
		urls: listTexts(paper.url),
		abstract: paper.abstract ?? '',
		keywords: [],
		ids: { s2: externalIds?.CorpusId ?? paper.corpusId },
		references: paper.references.map(({ corpusId, externalIds: ids, title, year }) => ({
			text: listTexts(title, year).join(' '),
			doi: ids?.DOI,
			arxiv: ids?.ArXiv,
			s2: ids?.CorpusId ?? corpusId,
		})),
	};
}

/** Papers at conferences are given as articles too, and reviews are articles: the type that says most comes first. */
function orderTypes(types: readonly string[]): string[] {
	const rank = (type: string) => (/^conference$/i.test(type) ? 0 : /^review$/i.test(type) ? 2 : 1);
	return [...types].sort((a, b) => rank(a) - rank(b));
}
