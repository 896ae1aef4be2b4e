/** Files that an import makes beside papers: the site's settings, topics and themes, marked as automatic. */
import { stringify } from 'yaml';
import { CURRENT_FORMAT } from '../../migrate/content-format.ts';
import type { Slug } from '../../text/slug.ts';
import { KINDS } from './paper-kinds.ts';

const YAML = { lineWidth: 110 } as const;

export interface SiteSettings {
	readonly title: string;
	readonly tagline: string;
	readonly description: string;
	readonly language: string;
	readonly licence: { readonly name: string; readonly url: string };
	readonly repository?: string;
}

export const DEFAULT_SETTINGS: SiteSettings = {
	title: 'A research map',
	tagline: 'Papers, and how they hang together',
	description: 'A map of a body of research: its papers, the topics that they share, and the themes that these form.',
	language: 'en',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** `site.yaml` with a line of help above each setting. */
export function formatSite(settings: SiteSettings): string {
	const field = (help: string, name: string, value: unknown) => `# ${help}\n${stringify({ [name]: value }, YAML)}`;
	return [
		field('Format of this folder; npm run migrate changes it.', 'format', CURRENT_FORMAT),
		field('Name of the map.', 'title', settings.title),
		field('A few words under the name.', 'tagline', settings.tagline),
		field('Two or three sentences for the home page, search engines and feeds.', 'description', settings.description),
		field('Language of the words: en, fr, pt-BR.', 'language', settings.language),
		field('Licence of the words.', 'licence', settings.licence),
		settings.repository ? field('Where the source of this map lives.', 'repository', settings.repository) : '',
		field('What kinds of papers there are.', 'kinds', KINDS),
		field(
			'Questions that papers answer, each a filter and a page: { id, name, question, values: [{ id, name, definition }] }.',
			'facets',
			[],
		),
		field('How many papers two topics must share to be linked in the graph.', 'minimumSharedPapers', 2),
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
	/** The name as it stands inside a sentence. */
	readonly inline: string;
	readonly aliases: readonly string[];
	readonly theme: Slug;
	readonly papers: number;
}

/** Entries of `topics.yaml`, one after the other. */
export function formatTopics(topics: readonly NewTopic[]): string {
	return topics
		.map(({ slug, name, inline, aliases, theme }) => {
			const definition = `Papers that speak of ${inline.replace(/\$/g, '\\$')}. Found automatically; say here what it means.`;
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
	/** Where its papers appeared, where that and no topic ties them together. */
	readonly venue?: string;
	readonly papers: number;
	readonly colour: number;
	readonly order: number;
}

/** What the essay of an automatic theme begins with: where topics tie it together, where one does, where a venue or nothing does. */
export const AUTOMATIC_ESSAYS = [
	'This theme was put together automatically from topics that stand together in its papers.',
	'This theme was made automatically of the papers on one topic.',
	'These papers name no topic that another paper of this map names. They stand together because they appeared in the same place.',
	'These papers name no topic that another paper of this map names.',
] as const;

/** How the keeper of a map gives papers topics. */
const TOPIC_HINT =
	'To give a paper a topic, write the topic’s slug under `topics` in the paper’s file, and its theme under `themes`; a new topic is an entry of `topics.yaml`.';

/** How many topics a theme's summary and text name. */
const NAMED = 4;
const LISTED = 12;

export function formatTheme(theme: NewTheme, added: string): string {
	const names = dropParts(theme.topics.map(({ inline }) => inline))
		.slice(0, NAMED)
		.map((name) => name.replace(/\$/g, '\\$'));
	const matter = {
		name: theme.name,
		...describeTheme(theme, names),
		colour: theme.colour,
		order: theme.order,
		added,
		automatic: true,
		start: [],
		groups: [],
	};
	return `---\n${stringify(matter, YAML)}---\n\n${writeEssay(theme)}\n`;
}

function describeTheme({ inline, venue }: NewTheme, names: readonly string[]): { question: string; summary: string } {
	if (names.length > 0)
		return { question: `What is known about ${joinNames(names)}?`, summary: `Papers on ${joinNames(names)}.` };
	if (venue !== undefined)
		return {
			question: `Which ${inline} are on this map?`,
			summary: 'Papers that name no topic, by where they appeared.',
		};
	return { question: 'Which papers of this map have no topic yet?', summary: 'Papers whose topics are not known yet.' };
}

function writeEssay({ topics, venue }: NewTheme): string {
	const listed = topics.slice(0, LISTED).map(({ inline }) => escapeMarkdown(inline));
	const [shared, single, placed, none] = AUTOMATIC_ESSAYS;
	if (listed.length > 1) return `${shared} They are ${joinNames(listed)}.`;
	if (listed.length > 0) return `${single} It is ${listed[0]}.`;
	return `${venue === undefined ? none : placed} ${TOPIC_HINT}`;
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

/** `a, b and c` in a language; where an English name holds an "and" itself, commas alone stand between them. */
export function joinNames(names: readonly string[], language = 'en-GB'): string {
	if (names.length > 1 && names.some((name) => / and /.test(name))) return names.join(', ');
	return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}
