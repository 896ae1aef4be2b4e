/** The content model. Each field's comment is its documentation; the types come from here and nowhere else. */
import { z } from 'zod';
import { isSlug, type Slug } from '../text/slug.ts';
import { findTexFault } from '../text/tex.ts';
import { ARXIV_ID, DOI, parseSafeUrl } from '../text/url.ts';

/** The years of publication that are taken. */
export const YEARS = { first: 1500, last: 2100 } as const;

const text = z.string().trim().min(1, 'must not be empty');
const slug = z.custom<Slug>(
	(value) => typeof value === 'string' && isSlug(value),
	'must be lower-case words joined by hyphens, like low-rank-adaptation',
);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-21');
const safeUrl = z
	.string()
	.refine((value) => parseSafeUrl(value) !== undefined, 'must be an http(s) URL without spaces or quotes');
const texText = text.superRefine((value, context) => {
	const fault = findTexFault(value);
	if (fault) context.addIssue({ code: 'custom', message: `unbalanced mathematics: ${fault}` });
});
const unique = <T extends z.ZodType>(items: z.ZodArray<T>) =>
	items.refine((list) => new Set(list).size === list.length, 'lists the same value twice');

const range = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

const termSchema = z.strictObject({
	/** What stands in front matter and in URLs. */
	id: slug,
	/** What a reader sees. */
	name: text,
	/** One sentence that decides when it applies. */
	definition: text,
});

/** `site.yaml`: what the whole map is called and how its papers are described. */
export const siteSchema = z.strictObject({
	/** Name of the map. */
	title: text,
	/** A few words under the name. */
	tagline: text,
	/** Two or three sentences for the home page, search engines and feeds. */
	description: text,
	/** BCP 47 tag of the language that the words are in. */
	language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag like en or pt-BR'),
	/** Licence of the words: its name and where it stands. */
	licence: z.strictObject({ name: text, url: safeUrl }),
	/** Where the source of this map lives. */
	repository: safeUrl.optional(),
	/** What kinds of papers there are. */
	kinds: z.array(termSchema).min(1),
	/** Questions that every paper answers with one value or more, each a filter and a browsing page. */
	facets: z.array(z.strictObject({ id: slug, name: text, question: text, values: z.array(termSchema).min(1) })),
	/** Show the abstracts that papers carry. Only where you have the right to. */
	showAbstracts: z.boolean().default(false),
	/** The smallest number of papers that two topics must share to be linked in the graph. */
	minimumSharedPapers: z.number().int().min(1).default(2),
	/** Bounds that the editors have set themselves, each [least, most]; the check enforces them. */
	limits: z
		.strictObject({
			/** Topics of the map. */
			topics: range,
			/** Papers that carry a topic. */
			papersPerTopic: range,
			/** Topics of a paper. */
			topicsPerPaper: range,
			/** Papers at home in a theme. */
			papersPerTheme: range,
			/** Words of a paper's sections together. */
			wordsPerPaper: range,
			/** Words of a theme's essay. */
			wordsPerEssay: range,
		})
		.partial()
		.optional(),
});

/** `papers/<slug>.md`, front matter. A fact that is not known is left out. */
const paperFields = z.strictObject({
	/** As printed; mathematics in TeX between dollars. */
	title: texText,
	/** In order, as printed. Left out when not recorded. */
	authors: z.array(text).min(1).optional(),
	/** False when the list is known to lack someone. */
	authorsComplete: z.literal(false).optional(),
	/** Of first publication. */
	year: z.number().int().min(YEARS.first).max(YEARS.last).optional(),
	/** Where it appeared, as printed. */
	venue: text.optional(),
	/** Without `arXiv:` and version. */
	arxiv: z.string().regex(ARXIV_ID, 'must be an arXiv id like 2411.04034, without version').optional(),
	/** Without `https://doi.org/`. */
	doi: z.string().regex(DOI, 'must be a DOI like 10.1145/2746539.2746580, without https://doi.org/').optional(),
	/** The official code. */
	code: safeUrl.optional(),
	/** Another page of the paper, where there is neither arXiv id nor DOI. */
	url: safeUrl.optional(),
	/** One of the kinds in `site.yaml`. */
	kind: slug,
	/** First is home. */
	themes: unique(z.array(slug).min(1).max(3)),
	/** From `topics.yaml`. */
	topics: unique(z.array(slug).max(8)),
	/** For each facet of `site.yaml` the values that apply. */
	facets: z.record(slug, unique(z.array(slug))),
	/** What people type to find it: acronyms, systems, data sets. */
	names: unique(z.array(text)).optional(),
	/** One sentence that a reader could repeat to a colleague. A draft may lack it. */
	takeaway: texText.optional(),
	/** True while nobody has written the summary yet: takeaway, topics and sections may be missing. */
	draft: z.literal(true).optional(),
	/** The paper's own abstract, shown only where `site.yaml` says so. */
	abstract: texText.optional(),
	/** Citation key, ASCII, unique, frozen. */
	cite: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'must be ASCII letters and digits'),
	/** The day it joined the map. */
	added: date,
	/** The listing entries that it comes from. */
	sources: z.array(z.strictObject({ document: text, position: z.number().int().min(1) })).optional(),
	/** How sure the facts are, and where they were checked. */
	facts: z.strictObject({ confidence: z.enum(['high', 'medium', 'low']), seen: z.array(text) }).optional(),
	/** Slugs that it had before. */
	aliases: unique(z.array(slug)).optional(),
});

const needsWriting = (field: 'takeaway' | 'topics') => ({
	path: [field],
	message: 'is missing; only a paper marked "draft: true" may do without',
	/** Also where other fields are wrong: every problem is listed at once. */
	when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
});

export const paperSchema = paperFields
	.refine((paper) => paper.draft || paper.takeaway !== undefined, needsWriting('takeaway'))
	.refine((paper) => paper.draft || (Array.isArray(paper.topics) && paper.topics.length > 0), needsWriting('topics'));

/** `themes/<slug>.md`, front matter. */
export const themeSchema = z.strictObject({
	name: text,
	/** The question that the theme answers. */
	question: z.string().regex(/\?$/, 'must end in a question mark'),
	/** One or two sentences for lists and previews. */
	summary: texText,
	/** True while its name, question and essay are as an import made them. */
	automatic: z.literal(true).optional(),
	/** Number of a colour of the palette, 1 to 18. */
	colour: z.number().int().min(1).max(18),
	/** Place in lists; themes near each other should stand near each other. */
	order: z.number().int(),
	/** The day it joined the map. */
	added: date,
	/** A reading path, each step with its reason. */
	start: z.array(z.strictObject({ paper: slug, reason: texText })).max(6),
	/** The theme's papers by approach; each paper at home in the theme stands in one group. */
	groups: z.array(z.strictObject({ name: text, summary: texText, papers: unique(z.array(slug).min(1)) })),
});

/** `topics.yaml`: the controlled vocabulary. */
export const topicsSchema = z.array(
	z.strictObject({
		slug,
		name: text,
		/** One or two sentences for a newcomer. */
		definition: texText,
		/** Acronyms, other spellings, systems. */
		aliases: unique(z.array(text)).default([]),
		/** Home theme. */
		theme: slug,
		/** True while it is as an import made it. */
		automatic: z.literal(true).optional(),
	}),
);

/** `authors.yaml`: a spelling as printed, and the name it stands under here. */
export const authorsSchema = z.record(text, text);

const path = z.string().regex(/^\/(?:[A-Za-z0-9._~()-]+\/)*$/, 'must begin and end in a slash, like /papers/lora/');

/** `permalinks.yaml`: every public path ever shipped, and what became of it. No path is ever taken out. */
export const permalinksSchema = z.record(
	path,
	z.union([
		/** A page stands there. */
		z.literal('page'),
		/** It moved: visitors are sent on. */
		z.strictObject({ to: path }),
		/** It was withdrawn: a page says why and since when. */
		z.strictObject({ gone: text, date }),
	]),
);

/** `layout.yaml`: where each topic stands on the map, so that a new paper does not move the old ones. */
export const layoutSchema = z.record(slug, z.tuple([z.number(), z.number()]));

export type Site = z.infer<typeof siteSchema>;
export type PaperFields = z.infer<typeof paperSchema>;
export type ThemeFields = z.infer<typeof themeSchema>;
export type Topic = z.infer<typeof topicsSchema>[number];
export type Ledger = z.infer<typeof permalinksSchema>;
export type StoredLayout = z.infer<typeof layoutSchema>;
