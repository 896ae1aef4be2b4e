/** What a paper is in JSON. An unknown is null, so that every record has the same fields. */
import { z } from 'zod';

const slug = z.string().describe('Lower-case words joined by hyphens; never changes');
const url = z.url();

const cslNameSchema = z.strictObject({
	family: z.string().optional(),
	given: z.string().optional(),
	suffix: z.string().optional(),
	literal: z.string().optional().describe('The name of a group, not taken apart'),
});

/** The part of CSL-JSON that is used; unlike in other records, what is not known is absent, as CSL wants it. */
export const cslItemSchema = z.strictObject({
	id: z.string().describe('The citation key'),
	type: z.enum(['paper-conference', 'article-journal', 'article', 'thesis', 'document']),
	title: z.string(),
	author: z.array(cslNameSchema).optional(),
	issued: z.strictObject({ 'date-parts': z.array(z.array(z.number().int())) }).optional(),
	'container-title': z.string().optional().describe('The venue as printed'),
	genre: z.string().optional().describe('Of a thesis: its degree'),
	publisher: z.string().optional(),
	number: z.string().optional().describe('Of a preprint: its arXiv id'),
	DOI: z.string().optional(),
	URL: url.optional(),
	note: z.string().optional(),
});

export const paperRecordSchema = z.strictObject({
	slug,
	url: url.describe('Its page'),
	title: z.string().describe('As printed; mathematics in TeX between dollars'),
	titlePlain: z.string().describe('With mathematics as plain text'),
	authors: z.array(z.string()).describe('In order, as printed; empty when not recorded'),
	year: z.number().int().nullable().describe('Of first publication'),
	venue: z.string().nullable().describe('Where it appeared, as printed'),
	arxiv: z.string().nullable().describe('arXiv id without version'),
	doi: z.string().nullable().describe('DOI without resolver'),
	code: url.nullable().describe('The official code'),
	kind: z.string().describe('Id of its kind'),
	themes: z.array(slug).describe('Slugs of themes; the first is home'),
	topics: z.array(slug).describe('Slugs of topics'),
	facets: z.record(z.string(), z.array(z.string())).describe('Ids of values, by facet'),
	takeaway: z.string().nullable().describe('One sentence'),
	abstract: z.string().nullable().optional().describe('Only on maps that show abstracts'),
	summary: z.string().nullable().describe('Problem, approach and findings as plain text'),
	related: z
		.array(z.strictObject({ slug, score: z.number(), because: z.array(z.string()) }))
		.describe('Nearest papers, best first, each with the reasons'),
	sources: z
		.array(z.strictObject({ document: z.string(), position: z.number().int() }))
		.describe('Entries of listings that it comes from'),
});

const evidenceSchema = z.strictObject({ url: url.nullable(), remark: z.string().nullable() });

export const paperAlternateSchema = paperRecordSchema.extend({
	authorsComplete: z.boolean().nullable().describe('False when the list of authors is known to lack someone'),
	sections: z
		.array(z.strictObject({ heading: z.string(), text: z.string() }))
		.describe('The summary by its headings, as plain text'),
	cite: z.string().describe('Citation key; never changes'),
	added: z.iso.date().describe('The day it joined the map'),
	confidence: z.enum(['high', 'medium', 'low']).nullable().describe('How sure title, authors, year and venue are'),
	evidence: z.array(evidenceSchema).describe('Where they were seen'),
	csl: cslItemSchema.describe('The paper as CSL-JSON'),
});

export type PaperRecord = z.infer<typeof paperRecordSchema>;
export type PaperAlternate = z.infer<typeof paperAlternateSchema>;
