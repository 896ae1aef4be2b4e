/** Merging, renaming and dropping themes, in every file that names them. */
import { z } from 'zod';
import { type ContentFile, splitFrontMatter } from '../corpus/parse-document.ts';
import { getContentWords, readContentLanguage } from '../import/merge/content-state.ts';
import { makeNameSlug } from '../import/write/slugs-and-keys.ts';
import { type Edit, EditError, expectKnown, isPaper, listSlugs, mapFiles, mapText } from './edit.ts';
import { editMarkdown, readMatter } from './front-matter.ts';
import { replaceLinks } from './links.ts';
import { getIn, replaceInList } from './slug-lists.ts';
import { appendItems, editItems, readYaml, setField, setScalar } from './yaml-text.ts';

const toPath = (slug: string): string => `themes/${slug}.md`;

const list = z.array(z.looseObject({})).catch([]);
const themeSchema = z.looseObject({
	name: z.string().catch(''),
	question: z.string().catch(''),
	summary: z.string().catch(''),
	automatic: z.boolean().catch(false),
	start: z.array(z.looseObject({ paper: z.string() })).catch([]),
	groups: z.array(z.looseObject({ papers: z.array(z.string()).catch([]) })).catch([]),
	disputes: list.optional(),
	classics: list.optional(),
});

interface Theme extends z.infer<typeof themeSchema> {
	readonly body: string;
}

/** Steps of a reading path, at most. */
const LONGEST_START = 6;

/**
 * Moves the papers and topics of one theme to another, and adds its essay, its groups and whatever else its editor wrote. A theme
 * has one question, one summary and a reading path of six steps: what is too much is `dropped`.
 */
export function mergeThemes(files: readonly ContentFile[], slug: string, into: string): Edit {
	const [theme, other] = [readTheme(files, slug), readTheme(files, into)];
	if (slug === into) throw new EditError('name two themes');
	for (const field of ['table', 'figure']) {
		if (theme[field] !== undefined && other[field] !== undefined)
			throw new EditError(
				`both themes have a ${field}, and a theme may have only one: remove it from ${toPath(slug)} or ${toPath(into)}`,
			);
	}
	const [own, others] = [slug, into].map((home) => listPapers(files, home));
	const joined = files
		.filter(({ path }) => path !== toPath(slug))
		.map((file) => (file.path === toPath(into) ? joinThemes(file, theme, other, own ?? [], others ?? []) : file));
	return {
		files: replaceTheme(joined, slug, into),
		moved: [{ kind: 'themes', slug, to: into }],
		dropped: listDropped(theme, other, own ?? []),
	};
}

/** The steps of a theme's reading path that are not in the other theme's: those that it takes, and those beyond its length. */
function splitSteps(theme: Theme, other: Theme) {
	const steps = theme.start.filter(({ paper }) => !other.start.some((step) => step.paper === paper));
	const free = Math.max(0, LONGEST_START - other.start.length);
	return { taken: steps.slice(0, free), left: steps.slice(free) };
}

function listDropped(theme: Theme, other: Theme, own: readonly string[]): string[] {
	if (theme.automatic) return [];
	const isGroup = theme.groups.length === 0 && other.groups.length > 0 && own.length > 0;
	return [
		`question: ${theme.question}`,
		...(isGroup ? [] : [`summary: ${theme.summary}`]),
		...splitSteps(theme, other).left.map(({ paper, reason }) => `start: ${paper}: ${String(reason)}`),
	];
}

function joinThemes(
	file: ContentFile,
	theme: Theme,
	other: Theme,
	own: readonly string[],
	others: readonly string[],
): ContentFile {
	return editMarkdown(file, {
		matter: (yaml) => {
			let text = yaml;
			const append = (field: 'start' | 'groups' | 'disputes' | 'classics', items: readonly unknown[] = []) => {
				if (items.length > 0)
					text = other[field] ? appendItems(text, [field], items) : setField(text, [], field, items, 'groups');
			};
			append('start', splitSteps(theme, other).taken);
			append('groups', joinGroups(theme, other, own, others));
			append('disputes', theme.disputes);
			append('classics', theme.classics);
			for (const field of ['table', 'figure'])
				if (theme[field] !== undefined) text = setField(text, [], field, theme[field], 'groups');
			return text;
		},
		body: (body) =>
			theme.automatic || theme.body.trim() === ''
				? body
				: `${body.trimEnd()}\n\n## ${theme.name}\n\n${theme.body.trim()}\n`,
	});
}

/** In a theme with groups every paper stands in one: that of a theme without groups is the theme itself. */
function joinGroups(theme: Theme, other: Theme, own: readonly string[], others: readonly string[]): unknown[] {
	if (theme.groups.length === 0 && other.groups.length === 0) return [];
	const makeGroup = ({ name, summary }: Theme, papers: readonly string[]) =>
		papers.length > 0 ? [{ name, summary, papers }] : [];
	const first = other.groups.length > 0 ? [] : makeGroup(other, others);
	const placed = new Set([...other.groups, ...first].flatMap(({ papers }) => papers));
	const next = theme.groups.length > 0 ? theme.groups : makeGroup(theme, own);
	const rest = next
		.map((group) => ({ ...group, papers: group.papers.filter((paper) => !placed.has(paper)) }))
		.filter(({ papers }) => papers.length > 0);
	return [...first, ...rest];
}

/** Gives a theme another name, and with `withSlug` the address that goes with it. */
export function renameTheme(files: readonly ContentFile[], slug: string, name: string, withSlug: boolean): Edit {
	readTheme(files, slug);
	const next = withSlug ? makeNameSlug(name, readContentLanguage(files)) : slug;
	if (next !== slug && files.some(({ path }) => path === toPath(next)))
		throw new EditError(
			`${toPath(next)} already exists: merge the two (merge ${slug} ${next}), or choose another name`,
		);
	const changed = mapFiles(
		files,
		(path) => path === toPath(slug),
		(file) => ({ ...editMarkdown(file, { matter: (yaml) => setScalar(yaml, ['name'], name) }), path: toPath(next) }),
	);
	if (next === slug) return { files: changed, moved: [] };
	return { files: replaceTheme(changed, slug, next), moved: [{ kind: 'themes', slug, to: next }] };
}

/** Takes a theme out; refused where a paper or a topic would be left without one. */
export function dropTheme(files: readonly ContentFile[], slug: string): Edit {
	const theme = readTheme(files, slug);
	const bound = files.filter((file) => isPaper(file.path) && String(readThemes(file, slug)) === slug);
	const topics = listTopics(files).filter((topic) => topic.theme === slug);
	if (bound.length > 0 || topics.length > 0) {
		const what = [...bound.map(({ path }) => path), ...topics.map((topic) => `topic ${topic.slug}`)];
		const shown = what.slice(0, 5).join(', ') + (what.length > 5 ? ` and ${what.length - 5} more` : '');
		throw new EditError(`${shown} would be left without a theme: merge ${slug} into another theme instead`);
	}
	return {
		files: replaceTheme(
			files.filter(({ path }) => path !== toPath(slug)),
			slug,
			undefined,
		),
		moved: [{ kind: 'themes', slug, gone: getContentWords(files).themeGone(theme.name) }],
	};
}

function readTheme(files: readonly ContentFile[], slug: string): Theme {
	expectKnown('theme', slug, listSlugs(files, 'themes'));
	const file = files.find(({ path }) => path === toPath(slug));
	return { ...themeSchema.parse(file ? readMatter(file) : {}), body: (file && splitFrontMatter(file)?.body) ?? '' };
}

/** The themes of a paper that may have a theme; none where its text does not name it. */
function readThemes(file: ContentFile, theme: string): readonly unknown[] {
	if (!file.text.includes(theme)) return [];
	const themes = getIn(readMatter(file), ['themes']);
	return Array.isArray(themes) ? themes : [];
}

/** Papers whose home a theme is. */
function listPapers(files: readonly ContentFile[], theme: string): readonly string[] {
	return listSlugs(
		files.filter((file) => isPaper(file.path) && readThemes(file, theme)[0] === theme),
		'papers',
	);
}

const topicsSchema = z.array(z.looseObject({ slug: z.string(), theme: z.string().optional() }));

function listTopics(files: readonly ContentFile[]) {
	return topicsSchema.parse(readYaml(files.find(({ path }) => path === 'topics.yaml')?.text ?? '[]') ?? []);
}

/** One theme in place of another in papers, topics and links; undefined takes it out. */
function replaceTheme(files: readonly ContentFile[], slug: string, next: string | undefined): ContentFile[] {
	const papers = mapFiles(files, isPaper, (file) =>
		editMarkdown(file, { matter: (yaml) => replaceInList(yaml, ['themes'], slug, next) }),
	);
	const linked = replaceLinks(papers, 'themes', slug, next);
	if (next === undefined) return linked;
	const topics = listTopics(files);
	return mapText(linked, 'topics.yaml', (text) =>
		editItems(text, (i) => (topics[i]?.theme === slug ? (old, at) => setScalar(old, [at, 'theme'], next) : undefined)),
	);
}
