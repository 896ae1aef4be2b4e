/** Topics and themes for papers that are new to a map: those it has where they fit, new automatic ones where not. */
import { type AutomaticWords, getAutomaticWords } from '../../../i18n/automatic-words.ts';
import { COLOURS } from '../../corpus/colours.ts';
import { compareText } from '../../corpus/problem.ts';
import { lowerFirst } from '../../similarity/spelling.ts';
import { formatPersonName, parsePersonName } from '../../text/person-name.ts';
import type { Slug } from '../../text/slug.ts';
import { flattenTex } from '../../text/tex.ts';
import type { ContentState } from '../merge/content-state.ts';
import type { MergedEntry } from '../merge/merge-entries.ts';
import type { NewTheme, NewTopic } from '../write/automatic-files.ts';
import { claim, makeNameSlug } from '../write/slugs-and-keys.ts';
import { foldPhrase } from './fold-phrase.ts';
import { findHome, groupTopics, makeCloseness } from './group-themes.ts';
import { foldSource, matchTopics } from './match-topics.ts';
import { type NamedTopic, nameTheme } from './name-theme.ts';
import { makeCreditRemover } from './title-credits.ts';
import { getTopicLanguage } from './topic-language.ts';
import type { Candidate, TopicSource } from './topic-source.ts';
import { makeTopicSpelling, type Spell } from './topic-spelling.ts';
import { UnplacedPapers } from './unplaced-papers.ts';
import { buildVocabulary } from './vocabulary.ts';

export interface Arrangement {
	readonly topics: readonly NewTopic[];
	readonly themes: readonly NewTheme[];
	/** In the order of the entries. */
	readonly places: readonly { readonly topics: readonly Slug[]; readonly themes: readonly Slug[] }[];
}

/** Topics a paper gets at most from an import; an editor may give it more. */
const TOPICS_PER_PAPER = 6;

/** A paper that names no topic gets none. */
export function arrangeMap(entries: readonly MergedEntry[], state: ContentState): Arrangement {
	const { language } = state;
	const removeCredit = makeCreditRemover(
		entries.flatMap(({ metadata }) =>
			(metadata.authors ?? []).map((author) => formatPersonName(parsePersonName(author))),
		),
	);
	const sources = entries.map((entry) => toSource(entry, removeCredit));
	const known = state.topics.map((topic): Candidate => {
		const spellings = [topic.name, ...topic.aliases].map(foldPhrase).filter(Boolean);
		return { key: topic.slug, name: topic.name, aliases: topic.aliases, spellings };
	});
	const folded = sources.map(foldSource);
	const named = matchTopics(folded, known);
	const homes = mapHomes(state.topics);
	const isNew = sources.filter((_, i) => !named[i]?.some((key) => homes.has(key as Slug)));
	const abstracts: TopicSource[] = state.papers.map((paper) => ({
		title: flattenTex(paper.title),
		abstract: flattenTex(paper.abstract),
		keywords: [],
	}));
	const topicLanguage = getTopicLanguage(language);
	const spell = makeTopicSpelling([...abstracts, ...sources.filter((source) => !source.isVolume)], language);
	const mapSize = state.papers.length + entries.length;
	const found =
		isNew.length > 0 ? dropKnown(buildVocabulary(isNew, spell, topicLanguage, mapSize).candidates, known) : [];
	const { candidates, slugs } = giveSlugs(known, found, state);
	const topicsOf = matchTopics(folded, candidates).map((keys) =>
		keys.slice(0, TOPICS_PER_PAPER).flatMap((key) => slugs.get(key) ?? []),
	);
	return placeInThemes(entries, topicsOf, candidates.slice(known.length), slugs, state, spell);
}

/** The themes of topics; a topic of a group has none, and decides no paper's home. */
function mapHomes(topics: ContentState['topics']): Map<Slug, Slug> {
	return new Map(topics.flatMap(({ slug, theme }) => (theme ? [[slug, theme] as const] : [])));
}

function toSource({ metadata, keywords }: MergedEntry, removeCredit: (title: string) => string): TopicSource {
	return {
		title: removeCredit(flattenTex(metadata.title)),
		abstract: flattenTex(metadata.abstract ?? ''),
		keywords,
		isVolume: metadata.publication?.type === 'proceedings',
	};
}

function dropKnown(found: readonly Candidate[], known: readonly Candidate[]): readonly Candidate[] {
	const spellings = new Set(known.flatMap((candidate) => [candidate.key, ...candidate.spellings]));
	return found.filter((candidate) => !candidate.spellings.some((spelling) => spellings.has(spelling)));
}

/** Known topics keep their slugs, which are their keys; new ones get free ones. */
function giveSlugs(known: readonly Candidate[], found: readonly Candidate[], { language, published }: ContentState) {
	const taken = new Set([...known.map((candidate) => candidate.key), ...published.topics]);
	const slugs = new Map<string, Slug>(known.map((candidate) => [candidate.key, candidate.key as Slug]));
	for (const candidate of found.toSorted((a, b) => compareText(a.key, b.key))) {
		slugs.set(candidate.key, claim(makeNameSlug(candidate.name, language), taken));
	}
	return { candidates: [...known, ...found], slugs };
}

type TopicsOf = readonly (readonly Slug[])[];

function placeInThemes(
	entries: readonly MergedEntry[],
	topicsOf: TopicsOf,
	found: readonly Candidate[],
	slugs: ReadonlyMap<string, Slug>,
	state: ContentState,
	spell: Spell,
): Arrangement {
	const words = getAutomaticWords(state.language, state.holds);
	const taggedPapers = new Map<Slug, number>();
	for (const topics of topicsOf)
		for (const topic of topics) taggedPapers.set(topic, (taggedPapers.get(topic) ?? 0) + 1);
	const newTopics = found.flatMap((candidate) => {
		const slug = slugs.get(candidate.key);
		return slug && taggedPapers.has(slug)
			? [
					{
						slug,
						name: candidate.name,
						inline: lowerFirst(candidate.name, spell),
						aliases: candidate.aliases,
						isPlain: candidate.isPlain ?? false,
						papers: taggedPapers.get(slug) ?? 0,
					},
				]
			: [];
	});
	const themes = mapHomes(state.topics);
	if (state.themes.length > 0) {
		joinThemes(
			newTopics.map(({ slug }) => slug),
			topicsOf,
			themes,
		);
	}
	const made = makeThemes(
		entries,
		topicsOf,
		newTopics.filter(({ slug }) => !themes.has(slug)),
		state,
		words,
	);
	for (const theme of made) for (const topic of theme.topics) themes.set(topic.slug, theme.slug);
	const unplaced = new UnplacedPapers(entries, topicsOf, state, { made, words });
	const apart = newTopics.filter(({ slug }) => !themes.has(slug)).sort((a, b) => b.papers - a.papers);
	if (apart.length > 0) {
		const theme = unplaced.getThemeOfTopics(apart);
		for (const { slug } of apart) themes.set(slug, theme);
	}
	const places = topicsOf.map((topics, i) => {
		const homes = rankThemes(topics, themes);
		return { topics, themes: homes.length > 0 ? homes : [unplaced.getTheme(i)] };
	});
	const topics = newTopics.map((topic) => ({ ...topic, theme: themes.get(topic.slug) ?? unplaced.getRest() }));
	return {
		topics: topics.sort((a, b) => compareText(a.slug, b.slug)),
		themes: [...made, ...unplaced.themes],
		places,
	};
}

/** In a map that has themes, a new topic joins the theme of the topics that its papers are tagged with. */
function joinThemes(newTopics: readonly Slug[], topicsOf: TopicsOf, themes: Map<Slug, Slug>): void {
	for (const topic of newTopics) {
		const counts = new Map<Slug, number>();
		for (const topics of topicsOf) {
			if (!topics.includes(topic)) continue;
			for (const other of topics) {
				const theme = themes.get(other);
				if (theme) counts.set(theme, (counts.get(theme) ?? 0) + 1);
			}
		}
		const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
		if (best) themes.set(topic, best[0]);
	}
}

function makeThemes(
	entries: readonly MergedEntry[],
	topicsOf: TopicsOf,
	homeless: readonly NamedTopic[],
	state: ContentState,
	words: AutomaticWords,
): NewTheme[] {
	const named = new Map(homeless.map((topic) => [topic.slug, topic]));
	const taggedPapers = entries.map((_, i) => ({
		slug: `p${i}` as Slug,
		topics: (topicsOf[i] ?? []).filter((topic) => named.has(topic)),
	}));
	const areClose = makeCloseness(taggedPapers);
	const taken = new Set<string>([...state.themes.map((theme) => theme.slug), ...state.published.themes]);
	const lastOrder = Math.max(0, ...state.themes.map((theme) => theme.order));
	return groupTopics(taggedPapers.filter((taggedPaper) => taggedPaper.topics.length > 0)).map((group, i) => {
		const topics = group.topics.flatMap((slug) => named.get(slug) ?? []);
		const inline = nameTheme(topics, words, areClose);
		const name = inline.charAt(0).toUpperCase() + inline.slice(1);
		const slug = claim(makeNameSlug(name, state.language), taken);
		return {
			slug,
			name,
			inline,
			topics: topics.map(({ slug, inline }) => ({ slug, inline })),
			papers: group.papers,
			colour: ((state.themes.length + i) % COLOURS) + 1,
			order: lastOrder + i + 1,
		};
	});
}

/** A paper's primary theme, and a second one where a third of its topics or more lie there. */
function rankThemes(topics: readonly Slug[], themes: ReadonlyMap<Slug, Slug>): Slug[] {
	const known = [...new Set(topics.flatMap((topic) => themes.get(topic) ?? []))];
	const groupOf = new Map(
		topics.flatMap((topic) => {
			const theme = themes.get(topic);
			return theme ? [[topic, known.indexOf(theme)] as const] : [];
		}),
	);
	const home = known[findHome(topics, groupOf) ?? -1];
	if (!home) return [];
	const second = known.find(
		(theme) =>
			theme !== home && topics.filter((topic) => themes.get(topic) === theme).length >= Math.max(2, topics.length / 3),
	);
	return second ? [home, second] : [home];
}
