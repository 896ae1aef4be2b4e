/** What a paper is in JSON. An unknown is null, so that every record has the same fields. */
import { z } from 'zod';
import { CSL_TYPES } from '../citations/csl.ts';
import { CONTRIBUTOR_ROLES } from '../corpus/contributor-roles.ts';
import { PUBLICATION_TYPES } from '../corpus/schema.ts';

const slug = z.string().describe('Lower-case words joined by hyphens; if it changes, the old address redirects');
const url = z.url();

const cslNameSchema = z.strictObject({
	family: z.string().optional().describe('With its particle'),
	given: z.string().optional(),
	suffix: z.string().optional(),
	literal: z.string().optional().describe('The name of a group, not taken apart'),
});

/** The part of CSL-JSON that is used; unlike in other records, what is not known is absent, as CSL wants it. */
export const cslItemSchema = z.strictObject({
	id: z.string().describe('The citation key'),
	type: z.enum([...new Set(Object.values(CSL_TYPES))]),
	title: z.string().describe('The published one, where the paper was retitled'),
	author: z.array(cslNameSchema).optional(),
	editor: z.array(cslNameSchema).optional(),
	translator: z.array(cslNameSchema).optional(),
	'collection-editor': z.array(cslNameSchema).optional().describe('Of the series'),
	'container-author': z.array(cslNameSchema).optional().describe('Of the book that it is part of'),
	compiler: z.array(cslNameSchema).optional(),
	organizer: z.array(cslNameSchema).optional(),
	illustrator: z.array(cslNameSchema).optional(),
	issued: z
		.strictObject({ 'date-parts': z.array(z.array(z.number().int())) })
		.optional()
		.describe('Of the publication'),
	'container-title': z.string().optional().describe('Journal, proceedings or book'),
	'container-title-short': z.string().optional(),
	'event-title': z.string().optional().describe('The conference, where the proceedings are named otherwise'),
	'collection-title': z.string().optional().describe('Series'),
	volume: z.string().optional(),
	issue: z.string().optional(),
	page: z.string().optional(),
	edition: z.string().optional(),
	version: z.string().optional().describe('Of software and datasets, instead of an edition'),
	genre: z.string().optional().describe('Of a thesis: its degree; of a report: its kind'),
	publisher: z.string().optional().describe('Of a thesis: the school; of a preprint: the server'),
	'publisher-place': z.string().optional(),
	number: z.string().optional().describe('Of a preprint: its arXiv id; of a report: its number'),
	ISBN: z.string().optional(),
	ISSN: z.string().optional(),
	DOI: z.string().optional(),
	URL: url.optional(),
	language: z.string().optional().describe('Of the title, where it is not English'),
	note: z.string().optional().describe('The arXiv id of a paper published elsewhere'),
});

/** A publication; what is not known is absent. */
export const publicationRecordSchema = z.strictObject({
	type: z.enum(PUBLICATION_TYPES),
	title: z.string().optional().describe('The published title, where it differs; mathematics in TeX between dollars'),
	container: z.string().optional().describe('Full name of the journal, the proceedings or the book'),
	containerShort: z.string().optional().describe('Its usual short name'),
	year: z.number().int().optional().describe('Of this publication'),
	month: z.number().int().optional(),
	volume: z.string().optional(),
	issue: z.string().optional(),
	number: z.string().optional().describe('Of a report, or of an article without pages'),
	pages: z.string().optional(),
	series: z.string().optional(),
	edition: z.string().optional().describe('Of software and datasets: the version'),
	publisher: z.string().optional(),
	place: z.string().optional().describe('Of the publisher'),
	institution: z.string().optional().describe('Of a thesis or a report'),
	genre: z.string().optional().describe('Kind of thesis or report'),
	editors: z.array(z.string()).optional().describe('As printed'),
	contributors: z
		.array(z.strictObject({ role: z.enum(CONTRIBUTOR_ROLES), name: z.string().describe('As printed') }))
		.optional()
		.describe('Translators and others who are neither authors nor editors'),
	isbn: z.string().optional(),
	issn: z.string().optional(),
	doi: z.string().optional(),
	evidence: z.array(z.string()).optional().describe('Where these facts were checked'),
});

export const paperRecordSchema = z.strictObject({
	slug,
	url: url.describe('Its page'),
	title: z.string().describe('As printed; mathematics in TeX between dollars'),
	titlePlain: z.string().describe('With mathematics as plain text'),
	names: z.array(z.string()).describe('Acronyms and systems that it is known by or about; empty when not recorded'),
	authors: z.array(z.string()).describe('In order, as printed; empty when not recorded'),
	year: z.number().int().nullable().describe('Of first appearance'),
	venue: z.string().nullable().describe('Where it appeared, as printed'),
	publication: publicationRecordSchema
		.nullable()
		.describe('Where and how it was published; null for a preprint, and where it is not known'),
	arxiv: z.string().nullable().describe('arXiv id without version'),
	doi: z.string().nullable().describe('DOI without resolver'),
	code: url.nullable().describe('The official code'),
	kind: z.string().describe('Id of its kind'),
	themes: z.array(slug).describe('Slugs of themes; the first is home'),
	topics: z.array(slug).describe('Slugs of topics'),
	facets: z.record(z.string(), z.array(z.string())).describe('Ids of values, by facet'),
	datasets: z.array(z.string()).describe('Datasets, benchmarks and environments that it is evaluated on'),
	models: z.array(z.string()).describe('Models that it studies, adapts or releases'),
	result: z.string().nullable().describe('The headline figure with its setting'),
	terms: z.array(z.string()).describe('Technical terms of its own title and abstract'),
	takeaway: z.string().nullable().describe('One sentence'),
	abstract: z.string().nullable().optional().describe('Only on maps that show abstracts'),
	summary: z.string().nullable().describe('Problem, approach and findings as plain text'),
	sections: z.array(z.strictObject({ heading: z.string(), text: z.string() })).describe('The same by section'),
	cite: z.string().describe('Citation key; never changes'),
	related: z
		.array(z.strictObject({ slug, score: z.number(), because: z.array(z.string()) }))
		.describe('Nearest papers, best first, each with the reasons'),
	citesHere: z
		.array(slug)
		.nullable()
		.optional()
		.describe(
			'Papers here that it cites, newest first; null where its references are not recorded. Only on maps that record any',
		),
	citedHereBy: z
		.array(slug)
		.optional()
		.describe('Papers here whose recorded references name it, newest first. Only on maps that record any'),
	sources: z
		.array(z.strictObject({ document: z.string(), position: z.number().int() }))
		.describe('Entries of listings that it comes from'),
});

const evidenceSchema = z.strictObject({ url: url.nullable(), remark: z.string().nullable() });

export const paperAlternateSchema = paperRecordSchema.extend({
	authorsComplete: z.boolean().nullable().describe('False when the list of authors is known to be incomplete'),
	place: z.string().nullable().describe('Where and when it was published, as its page says it; null for a preprint'),
	added: z.iso.date().describe('Date added'),
	confidence: z.enum(['high', 'medium', 'low']).nullable().describe('How sure title, authors, year and venue are'),
	evidence: z.array(evidenceSchema).describe('Where they were seen'),
	references: z
		.array(z.string())
		.nullable()
		.optional()
		.describe(
			'All works that it cites, as far as ids are recorded: slugs of papers here, and ids such as `doi:10.1145/2746539.2746580`. Only on maps that record any',
		),
	csl: cslItemSchema.describe('The paper as CSL-JSON'),
});

export type PublicationRecord = z.infer<typeof publicationRecordSchema>;
export type PaperRecord = z.infer<typeof paperRecordSchema>;
export type PaperAlternate = z.infer<typeof paperAlternateSchema>;
