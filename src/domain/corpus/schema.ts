/**
 * The content model. What describes a field here is its documentation, for readers and editors; the types come from here and
 * nowhere else. Longer than other files on purpose: an owner of a content folder finds every field in one place.
 */
import { z } from 'zod';
import { HOLDINGS } from '../../i18n/holdings.ts';
import { FIGURE_IDS } from '../figures/registry.ts';
import { linkRecordSchema } from '../links/link-record.ts';
import { OPENALEX_ID, REFERENCE_ID } from '../references/reference-id.ts';
import { isSlug, SLUG, type Slug } from '../text/slug.ts';
import { findTexFault, TEX_FAULT_FIX } from '../text/tex.ts';
import { ARXIV_ID, DOI, parseSafeUrl } from '../text/url.ts';
import { COLOURS } from './colours.ts';
import { CONTRIBUTOR_ROLES } from './contributor-roles.ts';
import { YEARS } from './years.ts';

/** What BibTeX and biber take in a citation key; letters but ASCII ones only where a library has them already. */
export const CITE_KEY = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_:.+/-]*$/u;

/** A question, in the punctuation of whatever language. */
export const QUESTION = /[?？؟]$/;

const text = z.string().trim().min(1, 'must not be empty');
const slug = z
	.custom<Slug>(
		(value) => typeof value === 'string' && isSlug(value),
		'must be lower-case words joined by hyphens, like low-rank-adaptation',
	)
	.meta({ type: 'string', pattern: SLUG.source });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-21');
const safeUrl = z
	.string()
	.refine((value) => parseSafeUrl(value) !== undefined, 'must be an http(s) URL without spaces or quotes');
const texText = text.superRefine((value, context) => {
	const fault = findTexFault(value);
	if (fault)
		context.addIssue({ code: 'custom', message: `unbalanced mathematics: ${fault}`, params: { fix: TEX_FAULT_FIX } });
});
const unique = <T extends z.ZodType>(items: z.ZodArray<T>) =>
	items.refine((list) => new Set(list).size === list.length, {
		message: 'lists the same value twice',
		params: { fix: 'remove the repeated value' },
	});

/** Columns and parameters of search and ways of the timeline and the matrix, which stand beside facets in addresses. */
const RESERVED_IDS = new Set(
	'author code dataset from kind listing match model page q slug sort theme title to topic venue view year'.split(' '),
);

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const bound = z.number().int().min(1);
const range = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

const termSchema = z.strictObject({
	id: slug.describe('What stands in front matter and in URLs'),
	name: text.describe('What a reader sees'),
	definition: text.describe('One sentence that decides when it applies'),
});
const uniqueIds = <T extends z.ZodType<{ readonly id: string }>>(items: z.ZodArray<T>) =>
	items.superRefine((list, context) => {
		const seen = new Set<string>();
		for (const [i, { id }] of list.entries()) {
			const params = { fix: 'give it another id, or merge the two entries' };
			if (seen.has(id)) context.addIssue({ code: 'custom', path: [i, 'id'], message: `the id ${id} is taken`, params });
			seen.add(id);
		}
	});
const facetId = slug.refine((id) => !RESERVED_IDS.has(id), {
	message: 'is a word that search uses itself',
	params: { fix: 'choose another id, such as main-topic for topic' },
});

/** `site.yaml`: what the whole map is called and how its papers are described. */
export const siteSchema = z.strictObject({
	format: z
		.number()
		.int()
		.min(1)
		.optional()
		.describe('Format of the content folder, a number that `npm run migrate` writes'),
	title: text.describe('Name of the map'),
	tagline: text.describe('A few words under the name'),
	description: text.describe('Two or three sentences for the home page, search engines and feeds'),
	language: z
		.string()
		.regex(LANGUAGE_TAG, 'must be a language tag like en or pt-BR')
		.describe(
			'BCP 47 tag of the language that the interface is in, and the words below unless contentLanguage differs',
		),
	contentLanguage: z
		.string()
		.regex(LANGUAGE_TAG, 'must be a language tag like en or pt-BR')
		.optional()
		.describe('BCP 47 tag of the language of titles and summaries, where it is not that of the interface'),
	holds: z
		.enum(HOLDINGS)
		.default('papers')
		.describe(
			'What the interface calls the things of the map: papers, or works where books, theses or reports stand among them',
		),
	licence: z.strictObject({ name: text, url: safeUrl }).describe('Licence of the words: its name and where it stands'),
	repository: safeUrl.optional().describe('Where the source of this map lives'),
	kinds: uniqueIds(z.array(termSchema).min(1)).describe('What kinds of papers there are'),
	facets: uniqueIds(
		z.array(z.strictObject({ id: facetId, name: text, question: text, values: uniqueIds(z.array(termSchema).min(1)) })),
	).describe('Questions that every paper answers with one value or more, each a filter and a browsing page'),
	topicGroups: uniqueIds(z.array(termSchema))
		.default([])
		.describe('Headings for topics that belong to no theme, such as applications'),
	listings: z
		.array(z.strictObject({ document: text, name: text }))
		.default([])
		.describe('Names of the listings that `sources` of papers refer to, as readers see them'),
	showAbstracts: z
		.boolean()
		.default(false)
		.describe('Show the abstracts that papers carry. Only where you have the right to'),
	capitals: unique(z.array(text))
		.optional()
		.describe(
			'Words in titles whose capital letter citation styles must keep although their form does not show it: names of people, languages, products',
		),
	minimumSharedPapers: z
		.number()
		.int()
		.min(1)
		.default(2)
		.describe('The smallest number of papers that two topics must share to be linked in the graph'),
	atMost: z
		.strictObject({
			links: bound
				.default(1500)
				.describe(
					'Links of the graph, each with a page: the fewest papers that make one are raised until no more are left',
				),
			authorPages: bound.default(2500).describe('Pages of authors: those with the most papers'),
			previews: bound
				.default(2500)
				.describe('Pages with a preview picture of their own; in a map with more pages all show that of the home page'),
			rarePairs: bound.default(40).describe('Pairs in the table of topics that rarely meet: the least probable'),
			papersPerPage: bound
				.min(10)
				.default(600)
				.describe('Papers on one page of a list; half as many on the page of a theme, a topic or a pair of topics'),
		})
		.prefault({})
		.describe(
			'What keeps a large map quick to build and light to read; its pages say what was left out. A page that permalinks.yaml records stays all the same',
		),
	limits: z
		.strictObject({
			topics: range.describe('Topics of the map'),
			papersPerTopic: range.describe('Papers that have a topic'),
			topicsPerPaper: range.describe('Topics of a paper'),
			papersPerTheme: range.describe('Papers whose primary theme it is'),
			wordsPerPaper: range.describe("Words of a paper's sections together"),
			wordsPerEssay: range.describe("Words of a theme's essay"),
		})
		.partial()
		.optional()
		.describe('Bounds that the editors have set themselves, each [least, most]; the check enforces them'),
});

/** The types of publications, in the words of CSL where it has one. */
export const PUBLICATION_TYPES = [
	'article',
	'paper',
	'workshop-paper',
	'chapter',
	'book',
	'proceedings',
	'thesis',
	'report',
	'preprint',
	'software',
	'dataset',
	'webpage',
	'other',
] as const;

/** A name as printed, or in parts where the order of the printed words does not tell them. */
export const nameSchema = z.union([
	text.describe('A person as printed, given name first: `Yee Whye Teh`'),
	z
		.strictObject({ family: text, given: text.optional(), particle: text.optional(), suffix: text.optional() })
		.describe('A person in parts, where the printed form does not show which words are the family name'),
	z.strictObject({ literal: text }).describe('A group or an institution, whose name has no parts'),
]);

/** Where and how a work was published. Every field that is not known is left out. */
export const publicationSchema = z.strictObject({
	type: z.enum(PUBLICATION_TYPES).describe('What it is: `article` in a journal, `paper` in proceedings, `book` …'),
	title: texText.optional().describe('The published title, where it differs from `title`'),
	container: text
		.optional()
		.describe('Full name of the journal, the proceedings, the workshop or the book, without year'),
	containerShort: text.optional().describe('Its usual short name, without year: `ICLR`'),
	year: z.number().int().min(YEARS.first).max(YEARS.last).optional().describe('Of this publication'),
	month: z.number().int().min(1).max(12).optional(),
	volume: text.optional(),
	issue: text.optional(),
	number: text
		.optional()
		.describe('Number of a report, of an article that has no pages, or of a book or chapter in its series'),
	pages: text.optional().describe('First and last page: `123-145`'),
	series: text.optional(),
	edition: text.optional().describe('Of software and datasets: the version'),
	publisher: text.optional(),
	place: text.optional().describe('Of the publisher'),
	institution: text.optional().describe('Of a thesis or a report'),
	genre: text.optional().describe('The kind of thesis or report, as printed: `PhD thesis`'),
	editors: z.array(nameSchema).min(1).optional(),
	contributors: z
		.array(z.strictObject({ role: z.enum(CONTRIBUTOR_ROLES), name: nameSchema }))
		.min(1)
		.optional()
		.describe('Translators and others who are neither authors nor editors: `{ role: translator, name: Ann Roe }`'),
	isbn: text.optional(),
	issn: text.optional(),
	doi: z.string().regex(DOI, 'must be a DOI like 10.1145/2746539.2746580, without https://doi.org/').optional(),
	evidence: unique(z.array(text)).optional().describe('Where these facts were checked'),
});

/** `papers/<slug>.md`, front matter. A fact that is not known is left out. */
const paperFields = z.strictObject({
	title: texText.describe('As printed; mathematics in TeX between dollars'),
	authors: z
		.array(nameSchema)
		.min(1)
		.optional()
		.describe('In order, each as printed or in parts. Left out when not recorded'),
	authorsComplete: z.literal(false).optional().describe('False when the list is known to lack someone'),
	year: z.number().int().min(YEARS.first).max(YEARS.last).optional().describe('Of first appearance'),
	venue: text.optional().describe('Where it appeared, as printed'),
	publication: publicationSchema.optional().describe('Where and how it was published'),
	arxiv: z
		.string()
		.regex(ARXIV_ID, 'must be an arXiv id like 2411.04034, without version')
		.optional()
		.describe('Without `arXiv:` and version'),
	doi: z
		.string()
		.regex(DOI, 'must be a DOI like 10.1145/2746539.2746580, without https://doi.org/')
		.optional()
		.describe('Without `https://doi.org/`'),
	code: safeUrl.optional().describe('The official code'),
	url: safeUrl.optional().describe('Another page of the paper, where there is neither arXiv id nor DOI'),
	kind: slug.describe('One of the kinds in `site.yaml`'),
	themes: unique(z.array(slug).min(1).max(3)).describe('First is home'),
	topics: unique(z.array(slug).max(8)).describe('From `topics.yaml`'),
	facets: z.record(slug, unique(z.array(slug))).describe('For each facet of `site.yaml` the values that apply'),
	names: unique(z.array(text))
		.optional()
		.describe(
			'What people type to find it: acronyms, systems, datasets; first what the paper itself is known by, or what it is about',
		),
	datasets: unique(z.array(text)).optional().describe('Datasets, benchmarks and environments that it is evaluated on'),
	models: unique(z.array(text))
		.optional()
		.describe('Existing models that it studies or adapts, and models that it releases'),
	result: texText.optional().describe('The headline figure with its setting, at most 25 words'),
	takeaway: texText.optional().describe('One sentence that a reader could repeat to a colleague. A draft may lack it'),
	terms: unique(z.array(text))
		.optional()
		.describe('Technical terms of its own title and abstract, for search and relatedness'),
	draft: z
		.literal(true)
		.optional()
		.describe('True until the summary is written: takeaway, topics and sections may be missing'),
	abstract: texText.optional().describe("The paper's own abstract, shown only where `site.yaml` says so"),
	cite: z
		.string()
		.regex(CITE_KEY, 'must begin with a letter or digit and go on in letters, digits and - _ : . + /')
		.describe('Citation key, unique, frozen; that of the library it was imported from stays as it is'),
	added: date.describe('The day it joined the map'),
	sources: z
		.array(z.strictObject({ document: text, position: z.number().int().min(1) }))
		.optional()
		.describe('The listing entries that it comes from'),
	facts: z
		.strictObject({ confidence: z.enum(['high', 'medium', 'low']), seen: z.array(text) })
		.optional()
		.describe('How sure the facts are, and where they were checked'),
	aliases: unique(z.array(slug)).optional().describe('Slugs that it had before'),
	ids: z
		.strictObject({
			openalex: z
				.string()
				.regex(OPENALEX_ID, 'must be the id of a work, like W2741809807')
				.optional()
				.describe('OpenAlex'),
			s2: z.number().int().min(1).optional().describe('Corpus id of Semantic Scholar'),
		})
		.optional()
		.describe('Further ids by which reference lists name it; import writes them'),
	cites: unique(
		z.array(
			z
				.string()
				.regex(
					REFERENCE_ID,
					'must be the slug of a paper here, or an id like doi:10.1145/2746539.2746580, arxiv:2411.04034, openalex:W2741809807 or s2:13756489',
				),
		),
	)
		.optional()
		.describe(
			'Its reference list, as far as it is known by ids: works of this map and any other, in any order. Left out when not recorded',
		),
});

const needsWriting = (field: 'takeaway' | 'topics') => ({
	path: [field],
	message: 'is missing; only a paper marked "draft: true" may do without',
	params: { fix: `write the ${field} of the paper after ${field}:, or add the line draft: true` },
	/** Also where other fields are wrong: every problem is listed at once. */
	when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
});

export const paperSchema = paperFields
	.refine((paper) => paper.draft || paper.takeaway !== undefined, needsWriting('takeaway'))
	.refine((paper) => paper.draft || (Array.isArray(paper.topics) && paper.topics.length > 0), needsWriting('topics'));

/** `themes/<slug>.md`, front matter. */
export const themeSchema = z.strictObject({
	name: text,
	question: z.string().regex(QUESTION, 'must end in a question mark').describe('The question that the theme answers'),
	summary: texText.describe('One or two sentences for lists and previews'),
	automatic: z.literal(true).optional().describe('True while its name, question and essay are as an import made them'),
	colour: z.number().int().min(1).max(COLOURS).describe(`Number of a colour of the palette, 1 to ${COLOURS}`),
	order: z.number().int().describe('Place in lists; themes near each other should stand near each other'),
	added: date.describe('The day it joined the map'),
	start: z
		.array(z.strictObject({ paper: slug, reason: texText }))
		.max(6)
		.describe('A reading path, each step with its reason'),
	groups: z
		.array(z.strictObject({ name: text, summary: texText, papers: unique(z.array(slug).min(1)) }))
		.describe("The theme's papers by approach; each paper whose primary theme this is stands in one group"),
	table: z
		.strictObject({
			caption: texText.describe('What the table compares'),
			columns: z.array(text).min(2).max(7).describe('Headings of the columns after the paper'),
			rows: z
				.array(z.strictObject({ paper: slug, cells: z.array(texText).min(2).max(7) }))
				.min(2)
				.describe('A cell for each column; “–” where the source is silent'),
		})
		.refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), {
			path: ['rows'],
			message: 'a row does not have as many cells as there are columns',
			params: { fix: 'give every row one cell for each column' },
		})
		.optional()
		.describe('Papers of the theme compared'),
	figure: z
		.strictObject({
			id: z.enum(FIGURE_IDS).describe('Which of the figures in `src/domain/figures` it is'),
			title: text.describe('The question that it answers, or what it shows'),
			caption: texText.describe(
				'What is drawn, from which formulas or sources. Says “Schematic” where nothing was computed or measured',
			),
			papers: z
				.array(
					z.strictObject({
						paper: slug,
						position: text.describe('One of the positions of the figure'),
						label: text.optional().describe('A short name; author and year unless given'),
					}),
				)
				.optional()
				.describe('Papers of the collection, each at a position of the figure'),
			sources: z
				.array(z.strictObject({ title: text, url: safeUrl }))
				.optional()
				.describe('Works outside the collection that formulas or values come from'),
		})
		.optional()
		.describe('One picture that explains what the theme is about'),
	disputes: z
		.array(
			z.strictObject({
				claim: texText.describe('What is disputed, as a statement'),
				for: z.array(z.strictObject({ paper: slug, finding: texText })).min(1),
				against: z.array(z.strictObject({ paper: slug, finding: texText })).min(1),
				setting: texText.describe('Whether both sides tested the same setting, and what differs'),
			}),
		)
		.optional()
		.describe('Claims on which papers of this collection disagree'),
	classics: z
		.array(z.strictObject({ title: text, authors: text, year: z.number().int(), url: safeUrl, note: texText }))
		.optional()
		.describe('Well-known works that the collection lacks, each with why a reader will miss it'),
	reviewed: date.optional().describe('The day on which the essay was last reviewed'),
});

/** `topics.yaml`: the controlled vocabulary. */
export const topicsSchema = z.array(
	z.strictObject({
		slug,
		name: text,
		definition: texText.describe('One or two sentences for a newcomer'),
		aliases: unique(z.array(text))
			.default([])
			.describe('Acronyms, other spellings, systems and datasets under which search finds it too'),
		theme: slug.optional().describe('Primary theme; left out where the topic belongs to none'),
		group: slug.optional().describe('For a topic without primary theme: one of `topicGroups` in `site.yaml`'),
		parents: unique(z.array(slug))
			.default([])
			.describe('Broader topics, whose papers those of this topic are too in statistics of pairs'),
		excludes: unique(z.array(slug))
			.default([])
			.describe(
				'Topics of another stage or of the opposite choice, which few papers carry with this one for that reason alone: the pair is no rare one. Written on one of the two',
			),
		automatic: z.literal(true).optional().describe('True while it is as an import made it'),
	}),
);

/** `authors.yaml`: a spelling as printed, and the name it stands under here. */
export const authorsSchema = z.record(text, text);

const namedSchema = z.array(
	z.strictObject({
		name: text.describe('As papers are tagged with it'),
		aliases: unique(z.array(text)).default([]).describe('Other spellings'),
	}),
);

/** `evaluation.yaml`: one spelling for each dataset and model that papers name. A content folder may do without. */
export const evaluationSchema = z.strictObject({
	datasets: namedSchema.default([]).describe('Datasets, benchmarks and environments'),
	models: namedSchema.default([]).describe('Existing models and families of models'),
});

/** `abbreviations.yaml`: an abbreviation of the field, and what it stands for. A content folder may do without. */
export const abbreviationsSchema = z.record(
	text.regex(/^\S+$/, 'must be an abbreviation without spaces'),
	z
		.union([text, unique(z.array(text).min(1))])
		.describe('The words in full, or several if it stands for several: search finds a paper by either form'),
);

const path = z.string().regex(/^\/(?:[A-Za-z0-9._~()-]+\/)*$/, 'must begin and end in a slash, like /papers/lora/');

/** `permalinks.yaml`: every public path ever shipped, and what became of it. No path is ever taken out. */
export const permalinksSchema = z.record(
	path,
	z.union([
		z.literal('page').describe('A page stands there'),
		z.strictObject({ to: path }).describe('It moved: visitors are sent on'),
		z.strictObject({ gone: text, date }).describe('It was withdrawn: a page says why and since when'),
	]),
);

/** `layout.yaml`: where each topic stands on the map, so that a new paper does not move the old ones. */
export const layoutSchema = z.record(slug, z.tuple([z.number(), z.number()]));

/** `links.yaml`: when each link to another site was last checked. A content folder may do without. */
export const linksSchema = z.record(safeUrl, linkRecordSchema);

export type Site = z.infer<typeof siteSchema>;
export type NameField = z.infer<typeof nameSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type Evaluation = z.infer<typeof evaluationSchema>;
export type PaperFields = z.infer<typeof paperSchema>;
export type ThemeFields = z.infer<typeof themeSchema>;
export type Topic = z.infer<typeof topicsSchema>[number];
export type PermalinkRegistry = z.infer<typeof permalinksSchema>;
export type StoredLayout = z.infer<typeof layoutSchema>;
export type LinkRecords = z.infer<typeof linksSchema>;
