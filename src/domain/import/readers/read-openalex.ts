/** Works of the OpenAlex API, as one work, a page of results or a line each. */
import { z } from 'zod';
import { parsePerson } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { looseList, looseObject, looseText } from './json-fields.ts';
import { splitJson } from './json-records.ts';
import { joinPages, listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';

const namedSchema = z.object({
	display_name: looseText,
	/** The name of a keyword until 2024. */
	keyword: looseText,
	score: z.number().optional().catch(undefined),
});
const sourceSchema = looseObject({
	display_name: looseText,
	type: looseText,
	issn_l: looseText,
	host_organization_name: looseText,
});
const locationSchema = looseObject({
	landing_page_url: looseText,
	pdf_url: looseText,
	raw_source_name: looseText,
	source: looseObject({
		display_name: looseText,
		type: looseText,
		issn_l: looseText,
		host_organization_name: looseText,
	}),
});
const workSchema = z.object({
	id: looseText,
	doi: looseText,
	title: looseText,
	display_name: looseText,
	type: looseText,
	type_crossref: looseText,
	biblio: looseObject({ volume: looseText, issue: looseText, first_page: looseText, last_page: looseText }),
	publication_year: looseText,
	publication_date: looseText,
	is_authors_truncated: z.boolean().optional().catch(undefined),
	authorships: looseList(z.object({ author: looseObject({ display_name: looseText }), raw_author_name: looseText })),
	primary_location: locationSchema,
	locations: looseList(z.object({ landing_page_url: looseText, source: sourceSchema })),
	host_venue: looseObject({ display_name: looseText }),
	ids: looseObject({ doi: looseText, arxiv: looseText }),
	keywords: looseList(
		z.union([
			z.string().transform((name) => ({ display_name: name, keyword: undefined, score: undefined })),
			namedSchema,
		]),
	),
	concepts: looseList(namedSchema.extend({ level: z.number().optional().catch(undefined) })),
	topics: looseList(namedSchema),
	abstract: looseText,
	referenced_works: looseList(z.string()),
	abstract_inverted_index: z.record(z.string(), looseList(z.number())).optional().catch(undefined),
});
type Work = z.infer<typeof workSchema>;

/** Concepts below this score, or of the two broadest levels, say nothing about a paper. */
const SURE_CONCEPT = 0.45;
/** Longest abstract rebuilt from an inverted index, in words. */
const LONGEST_ABSTRACT = 5000;

export function readOpenAlex(file: LibraryFile): RawLibrary {
	const { records, problems } = splitJson(file);
	return { records: records.map(({ value, line }) => toRecord(workSchema.parse(value), line)), problems };
}

function toRecord(work: Work, line: number): RawRecord {
	const { primary_location: primary, biblio } = work;
	const places = work.locations.map((location) => location.source).filter(isVenue);
	const source = isVenue(primary?.source) ? primary?.source : places.find(Boolean);
	const concepts = work.concepts.filter((concept) => (concept.score ?? 0) >= SURE_CONCEPT && (concept.level ?? 0) >= 2);
	const keywords = [work.keywords, concepts, work.topics].find((list) => list.length > 0) ?? [];
	const venues = listTexts(
		source?.display_name,
		...places.map((place) => place?.display_name),
		work.host_venue?.display_name,
		primary?.raw_source_name,
	);
	return {
		key: work.id?.replace(/^https?:\/\/openalex\.org\//, '') ?? work.doi ?? makeEntryKey('record', line),
		line,
		publicationType: decideType(work, source?.type),
		title: work.title ?? work.display_name ?? '',
		authors: work.authorships.map(({ author, raw_author_name: raw }) =>
			author?.display_name ? { printed: author.display_name } : parsePerson(raw ?? ''),
		),
		...(work.is_authors_truncated && { hasMoreAuthors: true }),
		// The first of January stands for a year of which no more is known.
		dates: listTexts(work.publication_date?.replace(/-01-01$/, ''), work.publication_year),
		venues,
		publication: {
			container: venues[0],
			volume: biblio?.volume,
			issue: biblio?.issue,
			pages: joinPages(biblio?.first_page, biblio?.last_page),
			publisher: source?.host_organization_name ?? findEbookPublisher(primary?.source),
			issn: source?.issn_l,
		},
		arxivFields: listTexts(work.ids?.arxiv),
		doiFields: listTexts(work.doi, work.ids?.doi),
		idTexts: listTexts(
			primary?.landing_page_url,
			primary?.pdf_url,
			...work.locations.map((location) => location.landing_page_url),
			work.doi,
		),
		urls: listTexts(primary?.landing_page_url, work.id),
		abstract: work.abstract ?? rebuildAbstract(work.abstract_inverted_index ?? {}),
		keywords: keywords.flatMap((keyword) => listTexts(keyword.display_name ?? keyword.keyword)),
		ids: { openalex: work.id },
		references: work.referenced_works.map((openalex) => ({ openalex })),
	};
}

function findEbookPublisher(source: Work['locations'][number]['source']): string | undefined {
	return source?.type === 'ebook platform' ? source.host_organization_name : undefined;
}

/** A repository, a catalogue or a publisher's platform of books is where a work lies, and not what it appeared in. */
function isVenue(source: Work['locations'][number]['source']): boolean {
	return source !== undefined && !/^(?:repository|metadata|ebook platform)$/.test(source.type ?? '');
}

/** An article in a source that is a conference is a paper; the type of Crossref says more where it stands. */
function decideType(work: Work, source: string | undefined) {
	const exact = readPublicationType('csl', work.type_crossref);
	if (exact && exact !== 'article') return exact;
	const type = readPublicationType('openalex', work.type);
	return type === 'article' && source === 'conference' ? 'paper' : type;
}

/** OpenAlex gives abstracts as words with their positions. */
function rebuildAbstract(index: Readonly<Record<string, readonly number[]>>): string {
	const words: string[] = [];
	for (const [word, positions] of Object.entries(index)) {
		for (const position of positions)
			if (Number.isInteger(position) && position >= 0 && position < LONGEST_ABSTRACT) words[position] = word;
	}
	return words.filter(Boolean).join(' ');
}
