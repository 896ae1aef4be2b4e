/** Files that an import makes beside papers: the site's settings, topics and themes, marked as automatic. */
import { stringify } from 'yaml';
import { type AutomaticWords, getAutomaticWords, listAutomaticWords } from '../../../i18n/automatic-words.ts';
import type { Holdings } from '../../../i18n/holdings.ts';
import { CURRENT_FORMAT } from '../../migrate/content-format.ts';
import type { Slug } from '../../text/slug.ts';
import { listKinds } from './paper-kinds.ts';

const YAML = { lineWidth: 110 } as const;

export interface SiteSettings {
	readonly title: string;
	readonly tagline: string;
	readonly description: string;
	readonly language: string;
	readonly holds: Holdings;
	readonly licence: { readonly name: string; readonly url: string };
	readonly repository?: string;
}

/** Papers that two topics of a new map must share to be linked. */
export const MINIMUM_SHARED = 2;

/** Settings of a new map whose owner gives none. */
export function makeDefaultSettings(language: string, holds: Holdings): SiteSettings {
	return {
		...getAutomaticWords(language, holds).site,
		language,
		holds,
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	};
}

/** `site.yaml` with a line of help above each setting. */
export function formatSite(settings: SiteSettings): string {
	const field = (help: string, name: string, value: unknown) => `# ${help}\n${stringify({ [name]: value }, YAML)}`;
	return [
		field('Format of this folder; npm run migrate changes it.', 'format', CURRENT_FORMAT),
		field('Name of the map.', 'title', settings.title),
		field('A few words under the name.', 'tagline', settings.tagline),
		field('Two or three sentences for the home page, search engines and feeds.', 'description', settings.description),
		field('Language of the words: en, fr, pt-BR.', 'language', settings.language),
		settings.holds === 'works' ? field('What the map holds: papers, or works of several types.', 'holds', 'works') : '',
		field('Licence of the words.', 'licence', settings.licence),
		settings.repository ? field('Where the source of this map lives.', 'repository', settings.repository) : '',
		field('What kinds of papers there are.', 'kinds', listKinds(settings.language)),
		field(
			'Questions that papers answer, each a filter and a page: { id, name, question, values: [{ id, name, definition }] }.',
			'facets',
			[],
		),
		field('How many papers two topics must share to be linked in the graph.', 'minimumSharedPapers', MINIMUM_SHARED),
	].join('\n');
}

/** Text as Markdown that shows it letter by letter. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]()<>#+\-.!|~$&:@/]/g, (c) => (/[-./:]/.test(c) ? c : `\\${c}`))
		.replace(/^(\s*)([-.:>/]|\d+[.)])/, '$1\\$2');
}

export interface NewTopic {
	readonly slug: Slug;
	readonly name: string;
	/** The name as written inside a sentence. */
	readonly inline: string;
	readonly aliases: readonly string[];
	readonly theme: Slug;
	readonly papers: number;
}

/** Entries of `topics.yaml`, one after the other. */
export function formatTopics(topics: readonly NewTopic[], words: AutomaticWords): string {
	return topics
		.map(({ slug, name, inline, aliases, theme }) => {
			const definition = words.topicDefinition(inline.replace(/\$/g, '\\$'));
			return stringify([{ slug, name, definition, aliases, theme, automatic: true }], YAML);
		})
		.join('');
}

export interface NewTheme {
	readonly slug: Slug;
	readonly name: string;
	readonly inline: string;
	/** Its topics, the most salient first. */
	readonly topics: readonly { readonly slug: Slug; readonly inline: string }[];
	/** Its topics share no papers with those of other themes, and need share none with one another. */
	readonly isApart?: boolean;
	/** Where its papers appeared, where that and no topic ties them together. */
	readonly venue?: string;
	readonly papers: number;
	readonly colour: number;
	readonly order: number;
}

/** What essays of automatic themes began with before. */
const OLD_ESSAYS = [
	'This theme was put together automatically: its topics are carried by the same papers',
	'This theme was put together automatically from topics that stand together in its papers.',
	'This theme was made automatically of the papers on one topic.',
	'Papers that share no topic with the others are kept here until someone gives them topics.',
	'Papers that share no topic with the others are kept here until someone assigns topics to them.',
];

/** Whether the text of a theme's file has an essay that an import wrote, in any language. */
export function hasAutomaticEssay(text: string): boolean {
	const essays = listAutomaticWords().flatMap((words) => Object.values(words.essays));
	return [...essays, ...OLD_ESSAYS].some((essay) => text.includes(essay));
}

/** How many topics a theme's summary and text name. */
const NAMED = 4;
const LISTED = 12;

export function formatTheme(theme: NewTheme, added: string, words: AutomaticWords): string {
	const names = dropParts(theme.topics.map(({ inline }) => inline))
		.slice(0, NAMED)
		.map((name) => name.replace(/\$/g, '\\$'));
	const matter = {
		name: theme.name,
		...describeTheme(theme, names, words),
		colour: theme.colour,
		order: theme.order,
		added,
		automatic: true,
		start: [],
		groups: [],
	};
	return `---\n${stringify(matter, YAML)}---\n\n${writeEssay(theme, words)}\n`;
}

function describeTheme({ venue }: NewTheme, names: readonly string[], words: AutomaticWords) {
	if (names.length > 0) return { question: words.themeQuestion(names), summary: words.themeSummary(names) };
	if (venue !== undefined) return { question: words.venueQuestion(venue), summary: words.venueSummary };
	return { question: words.noTopicQuestion, summary: words.unknownSummary };
}

function writeEssay({ topics, venue, isApart }: NewTheme, words: AutomaticWords): string {
	const listed = topics.slice(0, LISTED).map(({ inline }) => escapeMarkdown(inline));
	const [first] = listed;
	if (isApart && listed.length > 1) return words.sentences([words.essays.apart, words.topicsAre(listed)]);
	if (listed.length > 1) return words.sentences([words.essays.shared, words.topicsAre(listed)]);
	if (first !== undefined) return words.sentences([words.essays.single, words.topicIs(first)]);
	return words.sentences([venue === undefined ? words.essays.none : words.essays.venue, words.topicHint]);
}

/** Names that are no part of an earlier one, nor the other way round: `gradient descent` beside `stochastic gradient descent`. */
function dropParts(names: readonly string[]): string[] {
	const kept: string[] = [];
	for (const name of names) {
		const isPart = kept.some((other) => ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `));
		if (!isPart) kept.push(name);
	}
	return kept;
}
