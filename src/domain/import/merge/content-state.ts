/** What a content folder holds already, as far as an import must know it; faults are left to the check. */

import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type AutomaticWords, getAutomaticWords } from '../../../i18n/automatic-words.ts';
import { HOLDINGS, type Holdings } from '../../../i18n/holdings.ts';
import { getContentLanguage } from '../../corpus/content-language.ts';
import { type ContentFile, splitFrontMatter } from '../../corpus/parse-document.ts';
import { nameSchema, publicationSchema } from '../../corpus/schema.ts';
import type { Slug } from '../../text/slug.ts';
import { isSlug } from '../../text/slug.ts';
import { hasAutomaticEssay } from '../write/automatic-files.ts';
import type { Identity } from './same-work.ts';

const slugs = z
	.array(z.string())
	.catch([])
	.transform((list) => list.filter(isSlug));
const paperSchema = z.object({
	title: z.string().catch(''),
	authors: z.array(nameSchema).optional().catch(undefined),
	year: z.number().optional().catch(undefined),
	venue: z.string().optional().catch(undefined),
	publication: publicationSchema.optional().catch(undefined),
	arxiv: z.string().optional().catch(undefined),
	doi: z.string().optional().catch(undefined),
	ids: z.object({ openalex: z.string().optional(), s2: z.number().optional() }).optional().catch(undefined),
	cite: z.string().catch(''),
	topics: slugs,
	themes: slugs,
	aliases: slugs,
	abstract: z.string().catch(''),
});
const topicSchema = z.object({
	slug: z.string().refine(isSlug),
	name: z.string().catch(''),
	aliases: z.array(z.string()).catch([]),
	theme: z.string().refine(isSlug).optional().catch(undefined),
});
const topicsSchema = z
	.array(topicSchema.optional().catch(undefined))
	.catch([])
	.transform((list) => list.filter((topic) => topic !== undefined));
const themeSchema = z.object({
	name: z.string().catch(''),
	order: z.number().catch(0),
	colour: z.number().catch(1),
	automatic: z.boolean().catch(false),
});

export interface ExistingPaper extends z.infer<typeof paperSchema> {
	readonly slug: Slug;
	readonly path: string;
	readonly text: string;
}

export interface ContentState {
	readonly hasSite: boolean;
	/** BCP 47 tag of the language of the words. */
	readonly language: string;
	readonly holds: Holdings;
	readonly kinds: readonly Slug[];
	readonly papers: readonly ExistingPaper[];
	readonly topics: readonly {
		readonly slug: Slug;
		readonly name: string;
		readonly aliases: readonly string[];
		/** Its primary theme; a topic of a group has none. */
		readonly theme?: Slug | undefined;
	}[];
	readonly themes: readonly {
		readonly slug: Slug;
		readonly name: string;
		readonly order: number;
		readonly colour: number;
	}[];
	/** Slugs of the addresses in `permalinks.yaml`, except those of files in the folder: an old address never leads to a new page. */
	readonly published: {
		readonly papers: ReadonlySet<string>;
		readonly topics: ReadonlySet<string>;
		readonly themes: ReadonlySet<string>;
	};
	/** Text of `topics.yaml`. */
	readonly topicsText: string;
	/** Paths of the files that stand there. */
	readonly paths: ReadonlySet<string>;
}

export function readState(files: readonly ContentFile[]): ContentState {
	const find = (path: string) => files.find((file) => file.path === path)?.text;
	const site = parseYaml(find('site.yaml') ?? '');
	const kinds = z.object({ kinds: z.array(z.object({ id: z.string() })) }).safeParse(site);
	const topicsText = find('topics.yaml') ?? '';
	const papers = readMarkdown(files, 'papers', paperSchema);
	const topics = topicsSchema.parse(parseYaml(topicsText));
	const used = new Set([...topics.map((topic) => topic.theme), ...papers.flatMap((paper) => paper.themes)]);
	const paths = new Set(files.map((file) => file.path));
	const addresses = Object.keys(registrySchema.parse(parseYaml(find('permalinks.yaml') ?? '')));
	const listPublished = (kind: string) =>
		new Set(
			addresses.flatMap((address) => {
				const [, folder, slug] = /^\/(\w+)\/([^/]+)\/$/.exec(address) ?? [];
				return folder === kind && slug && !paths.has(`${kind}/${slug}.md`) ? [slug] : [];
			}),
		);
	return {
		hasSite: find('site.yaml') !== undefined,
		...readSettings(site),
		kinds: kinds.success ? kinds.data.kinds.map((kind) => kind.id).filter(isSlug) : [],
		papers,
		topics,
		themes: readMarkdown(files, 'themes', themeSchema).filter((theme) => used.has(theme.slug) || !isLeftover(theme)),
		published: {
			papers: listPublished('papers'),
			topics: listPublished('topics'),
			themes: listPublished('themes'),
		},
		topicsText,
		paths,
	};
}

const registrySchema = z.record(z.string(), z.unknown()).catch({});
const settingsSchema = z
	.object({
		language: z.string(),
		contentLanguage: z.string().optional(),
		holds: z.enum(HOLDINGS).catch('papers'),
	})
	.catch({ language: 'en', holds: 'papers' });

function readSettings(site: unknown): Pick<ContentState, 'language' | 'holds'> {
	const settings = settingsSchema.parse(site);
	return { language: getContentLanguage(settings), holds: settings.holds };
}

const readSite = (files: readonly ContentFile[]) =>
	readSettings(parseYaml(files.find(({ path }) => path === 'site.yaml')?.text ?? ''));

/** The words that are written into a content folder, in the language of its words. */
export function getContentWords(files: readonly ContentFile[]): AutomaticWords {
	const { language, holds } = readSite(files);
	return getAutomaticWords(language, holds);
}

/** BCP 47 tag of the language of a content folder's words. */
export function readContentLanguage(files: readonly ContentFile[]): string {
	return readSite(files).language;
}

const facetSchema = z.object({
	id: z.string(),
	values: z.array(z.object({ id: z.string() }).transform(({ id }) => id)).catch([]),
});

/** The facets of `site.yaml` with the values that papers may give them. */
export function readFacets(
	files: readonly ContentFile[],
): readonly { readonly id: string; readonly values: readonly string[] }[] {
	const site = parseYaml(files.find((file) => file.path === 'site.yaml')?.text ?? '');
	const result = z.object({ facets: z.array(facetSchema) }).safeParse(site);
	return result.success ? result.data.facets : [];
}

function readMarkdown<S extends z.ZodType<object>>(files: readonly ContentFile[], folder: string, schema: S) {
	return files.flatMap((file) => {
		const slug = file.path.slice(folder.length + 1, -'.md'.length);
		if (!file.path.startsWith(`${folder}/`) || !file.path.endsWith('.md') || !isSlug(slug)) return [];
		const parts = splitFrontMatter(file);
		const result = schema.safeParse((parts && parseYaml(parts.matter.text)) ?? {});
		return result.success ? [{ ...result.data, slug, path: file.path, text: file.text }] : [];
	});
}

/** A theme that an interrupted import wrote before its topics: the next one writes it again. */
function isLeftover(theme: { readonly automatic: boolean; readonly text: string }): boolean {
	return theme.automatic && hasAutomaticEssay(theme.text);
}

function parseYaml(text: string): unknown {
	try {
		return parseDocument(text).toJS();
	} catch {
		return undefined;
	}
}

/** What tells a paper from others; a fact that was edited by hand may differ from the library's. */
export function getIdentity(paper: ExistingPaper): Identity {
	return {
		title: paper.title,
		...(paper.authors && { authors: paper.authors }),
		...(paper.year !== undefined && { year: paper.year }),
		...(paper.venue && { venue: paper.venue }),
		...(paper.publication && { publication: paper.publication }),
		...(paper.arxiv && { arxiv: paper.arxiv }),
		...(paper.doi && { doi: paper.doi }),
	};
}
