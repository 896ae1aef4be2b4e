/** From content files to a corpus: everything is read, everything compared, and every problem listed at once. */

import { checkFormat } from '../migrate/content-format.ts';
import { readFormat } from '../migrate/migrations.ts';
import { makeNameSortKey, type PersonName, parsePersonName } from '../text/person-name.ts';
import { makeSlug, type Slug } from '../text/slug.ts';
import { claimAuthorSlugs } from './author-slugs.ts';
import { checkFiles } from './check-files.ts';
import { checkReferences } from './check-references.ts';
import { getContentLanguage } from './content-language.ts';
import { type ContentReader, readEachTime } from './content-reader.ts';
import type { Author, Corpus, Paper, Theme, TopicEntry } from './corpus.ts';
import type { ContentFile, ParsedDocument } from './parse-document.ts';
import { compareProblems, compareText, type Problem } from './problem.ts';
import { raiseMinimum } from './raise-minimum.ts';
import { type Entry, type ReadResult, readAbout, type ThemeDraft } from './read-papers.ts';
import {
	abbreviationsSchema,
	authorsSchema,
	type Evaluation,
	evaluationSchema,
	layoutSchema,
	linksSchema,
	type PermalinkRegistry,
	permalinksSchema,
	type Site,
	siteSchema,
	type Topic,
	topicsSchema,
} from './schema.ts';
import { listChildren } from './topic-hierarchy.ts';

export interface CorpusResult {
	/** Undefined where there are problems. */
	readonly corpus: Corpus | undefined;
	/** By file and line. */
	readonly problems: readonly Problem[];
}

/** All that was read, before it is linked. */
export interface Drafts {
	readonly site: Site | undefined;
	readonly papers: readonly Entry<Paper>[];
	readonly themes: readonly Entry<ThemeDraft>[];
	readonly topics: ParsedDocument<Topic[]>;
	readonly about: Pick<Entry<unknown>, 'file' | 'links'>;
	/** Undefined where there is no `evaluation.yaml`. */
	readonly evaluation: Evaluation | undefined;
	/** Slugs of all files, those with faults of their own included: a link to such a file is not dead. */
	readonly fileSlugs: { readonly papers: ReadonlySet<string>; readonly themes: ReadonlySet<string> };
}

/** Checks files and links what they hold. A `reader` that keeps what it read makes it cheap to build again after small changes. */
export function buildCorpus(files: readonly ContentFile[], reader: ContentReader = readEachTime): CorpusResult {
	const { parseYaml } = reader;
	const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
	const named = (path: string) => sorted.find((file) => file.path === path) ?? { path, text: '' };
	const foreign = checkFormat(readFormat(sorted));
	if (foreign) return { corpus: undefined, problems: [foreign] };
	const site = parseYaml(named('site.yaml'), siteSchema);
	const topics = parseYaml(named('topics.yaml'), topicsSchema);
	const authors = parseYaml(named('authors.yaml'), authorsSchema);
	const permalinks = parseYaml(named('permalinks.yaml'), permalinksSchema);
	const layout = parseYaml(named('layout.yaml'), layoutSchema);
	const links = parseYaml(named('links.yaml'), linksSchema);
	const papers = collect(sorted, /^papers\/[^/]+\.md$/, reader.readPaper);
	const themes = collect(sorted, /^themes\/[^/]+\.md$/, reader.readTheme);
	const evaluationFile = sorted.find((file) => file.path === 'evaluation.yaml');
	const evaluation = evaluationFile ? parseYaml(evaluationFile, evaluationSchema) : undefined;
	const abbreviationFile = sorted.find((file) => file.path === 'abbreviations.yaml');
	const abbreviations = abbreviationFile ? parseYaml(abbreviationFile, abbreviationsSchema) : undefined;
	const about = readAbout(sorted.find((file) => file.path === 'about.md'));
	const drafts: Drafts = {
		site: site.value,
		papers: papers.entries,
		themes: themes.entries,
		topics,
		about: { file: 'about.md', links: about.links },
		evaluation: evaluation?.value,
		fileSlugs: { papers: papers.slugs, themes: themes.slugs },
	};
	const problems = [site, topics, authors, permalinks, layout, links, papers, themes, about].flatMap(
		(part) => part.problems,
	);
	problems.push(
		...checkFiles(sorted),
		...(evaluation?.problems ?? []),
		...(abbreviations?.problems ?? []),
		...checkReferences(drafts),
	);
	if (problems.length > 0 || !site.value || !topics.value || !authors.value || !permalinks.value || !layout.value) {
		return { corpus: undefined, problems: problems.sort(compareProblems) };
	}
	const all = papers.entries.map((entry) => entry.value);
	const linkedThemes = linkThemes(themes.entries, all);
	const corpus: Corpus = {
		site: site.value,
		papers: all,
		themes: linkedThemes,
		topics: linkTopics(topics.value, all, linkedThemes),
		authors: linkAuthors(all, authors.value, site.value, permalinks.value),
		abbreviations: Object.fromEntries(
			Object.entries(abbreviations?.value ?? {}).map(([short, long]) => [short, [long].flat()]),
		),
		about: about.value,
		permalinks: permalinks.value,
		layout: layout.value,
		links: links.value ?? {},
	};
	return { corpus, problems: [] };
}

function collect<T>(files: readonly ContentFile[], pattern: RegExp, read: (file: ContentFile) => ReadResult<T>) {
	const chosen = files.filter((file) => pattern.test(file.path));
	const results = chosen.map(read);
	return {
		slugs: new Set(chosen.map((file) => file.path.replace(/^.*\/|\.md$/g, ''))),
		entries: results.flatMap(({ entry }) => entry ?? []),
		problems: results.flatMap(({ problems }) => problems),
	};
}

/** Newest first, unknown years last, then by title. */
export function compareByYear(a: Paper, b: Paper): number {
	return (b.year ?? 0) - (a.year ?? 0) || compareText(a.titlePlain, b.titlePlain) || compareText(a.slug, b.slug);
}

function linkThemes(entries: readonly Entry<ThemeDraft>[], papers: readonly Paper[]): Theme[] {
	const byYear = papers.toSorted(compareByYear);
	return entries
		.map(({ value }) => ({
			...value,
			papers: byYear.filter((paper) => paper.primaryTheme === value.slug),
			secondaryPapers: byYear.filter((paper) => paper.themes.indexOf(value.slug) > 0),
		}))
		.sort((a, b) => a.order - b.order || compareText(a.slug, b.slug));
}

function linkTopics(topics: readonly Topic[], papers: readonly Paper[], themes: readonly Theme[]): TopicEntry[] {
	const carriers = new Map<Slug, Paper[]>(topics.map((topic) => [topic.slug, []]));
	for (const paper of papers.toSorted(compareByYear))
		for (const topic of paper.topics) carriers.get(topic)?.push(paper);
	const sorted = topics.toSorted((a, b) => compareText(a.slug, b.slug));
	const children = listChildren(sorted);
	return sorted.flatMap((topic) => {
		const own = carriers.get(topic.slug) ?? [];
		const theme = topic.theme ?? findCommonTheme(own, themes);
		if (theme === undefined) return [];
		const isAtHome = topic.theme !== undefined;
		return [{ ...topic, theme, isAtHome, children: children.get(topic.slug) ?? [], papers: own }];
	});
}

/** The primary theme of most of the papers, the first of several with as many; the first theme where there are no papers. */
function findCommonTheme(papers: readonly Paper[], themes: readonly Theme[]): Slug | undefined {
	const countAtHome = (theme: Theme) => papers.filter(({ primaryTheme }) => primaryTheme === theme.slug).length;
	const counted = themes.map((theme) => ({ slug: theme.slug, count: countAtHome(theme) }));
	return counted.sort((a, b) => b.count - a.count)[0]?.slug;
}

/** How many papers an author needs for a page, in a map that is not large. */
const AUTHOR_PAGE_MINIMUM = 2;

/** Everyone who is named as an author, by last name. */
export function linkAuthors(
	papers: readonly Paper[],
	canonical: Readonly<Record<string, string>>,
	site: Site,
	registry: PermalinkRegistry,
): Author[] {
	const found = new Map<string, { name: string; parts: PersonName; variants: Set<string>; papers: Paper[] }>();
	for (const paper of papers.toSorted(compareByYear)) {
		for (const { printed, ...parts } of paper.authorNames) {
			const name = (Object.hasOwn(canonical, printed) && canonical[printed]) || printed;
			const own = printed === name ? { printed, ...parts } : parsePersonName(name);
			const author = found.get(name) ?? { name, parts: own, variants: new Set(), papers: [] };
			if (printed !== name) author.variants.add(printed);
			if (author.papers.at(-1) !== paper) author.papers.push(paper);
			found.set(name, author);
		}
	}
	const keyed = [...found.values()].map((author) => ({ author, key: makeNameSortKey(author.parts) }));
	keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.author.name, b.author.name));
	const sorted = keyed.map(({ author }) => author);
	const counts = sorted.map((author) => author.papers.length);
	const minimum = raiseMinimum(counts, AUTHOR_PAGE_MINIMUM, site.atMost.authorPages);
	const slugs = claimAuthorSlugs(
		sorted.map(({ name }) => name),
		registry,
		getContentLanguage(site),
	);
	return sorted.map((author, i) => {
		const slug = slugs[i] ?? makeSlug(`author ${i}`);
		const isKept = author.papers.length >= AUTHOR_PAGE_MINIMUM && registry[`/authors/${slug}/`] === 'page';
		const variants = [...author.variants].sort(compareText);
		return { ...author, variants, slug, hasPage: author.papers.length >= minimum || isKept };
	});
}
