/** The list of themes as cards, and the list of topics. */
import { words } from '#words/lists';
import { words as themeWords } from '#words/theme';
import type { Atlas } from '../atlas/atlas.ts';
import type { TopicEntry } from '../domain/corpus/corpus.ts';
import { pickBackbone } from '../domain/map/backbone.ts';
import { drawAllDots, drawSmallMap } from '../domain/map/small-map.ts';
import { describeCollection } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { buildFrame, type Crumb, type FrameView, nameLink } from './frame.ts';
import { getThemeClass } from './small-map.ts';
import type { ViewContext } from './view-context.ts';

/** A theme as a card: name, question, size, and its part of the graph. */
export interface ThemeCard extends Crumb {
	readonly colour: number;
	readonly question: string;
	readonly summaryHtml: string;
	readonly paperCount: string;
	/** Content of an SVG element. */
	readonly svg: string;
}

export interface ThemeCardsView {
	readonly cards: readonly ThemeCard[];
	/** Path data of every topic as a dot, shared by the cards. */
	readonly allTopics: string;
}

const CARD_LINKS_PER_TOPIC = 2;

export function buildThemeCards(atlas: Atlas): ThemeCardsView {
	const { graph, largestFirst } = atlas;
	const classOf = (slug: string) => getThemeClass(atlas, slug);
	const cards = atlas.corpus.themes.map((theme): ThemeCard => {
		const marked = new Set<string>(atlas.getOwnTopics(theme.slug).map(({ slug }) => slug));
		const inside = graph.links.filter((link) => marked.has(link.source) && marked.has(link.target));
		const links = pickBackbone(inside, CARD_LINKS_PER_TOPIC);
		return {
			name: theme.name,
			href: atlas.toHref(paths.theme(theme.slug)),
			colour: theme.colour,
			question: theme.question,
			summaryHtml: renderTex(theme.summary),
			paperCount: themeWords.size(theme.papers.length, theme.secondaryPapers.length),
			svg: drawSmallMap(largestFirst, { marked, links, classOf, hasRest: false }),
		};
	});
	return { cards, allTopics: drawAllDots(largestFirst) };
}

export interface ThemesView {
	readonly frame: FrameView;
	readonly lede: string;
	readonly themes: ThemeCardsView;
}

export function buildThemesView({ atlas }: ViewContext): ThemesView {
	const { themes } = atlas.corpus;
	const items = themes.map((theme) => nameLink(atlas, theme.name, paths.theme(theme.slug)));
	return {
		frame: buildFrame(atlas, {
			title: words.themes,
			path: paths.themes(),
			description: words.themesDescription(themes.length),
			things: [describeCollection(nameLink(atlas, words.themes, paths.themes()), undefined, items)],
		}),
		lede: words.themesLede(themes.length),
		themes: buildThemeCards(atlas),
	};
}

export interface TopicsView {
	readonly frame: FrameView;
	readonly lede: string;
	/** Themes with topics of their own. */
	readonly themes: readonly {
		readonly slug: string;
		readonly name: string;
		readonly colour: number;
		readonly topics: TopicList;
	}[];
	/** Topics that belong to no theme. */
	readonly groups: readonly {
		readonly id: string;
		readonly name: string;
		readonly definition: string;
		readonly topics: TopicList;
	}[];
}

type TopicList = readonly (Crumb & { readonly papers: number })[];

export function buildTopicsView({ atlas }: ViewContext): TopicsView {
	const { site, themes, topics } = atlas.corpus;
	const listTopics = (listed: readonly TopicEntry[]): TopicList =>
		listed.map((topic) => ({
			name: topic.name,
			href: atlas.toHref(paths.topic(topic.slug)),
			papers: topic.papers.length,
		}));
	const items = topics.map((topic) => nameLink(atlas, topic.name, paths.topic(topic.slug)));
	return {
		frame: buildFrame(atlas, {
			title: words.topics,
			path: paths.topics(),
			description: words.topicsDescription(topics.length),
			things: [describeCollection(nameLink(atlas, words.topics, paths.topics()), undefined, items)],
		}),
		lede: words.topicsLede(
			topics.length,
			topics.some(({ isAtHome }) => !isAtHome),
		),
		themes: themes
			.map(({ slug, name, colour }) => ({ slug, name, colour, topics: listTopics(atlas.getOwnTopics(slug)) }))
			.filter(isFilled),
		groups: site.topicGroups
			.map(({ id, name, definition }) => ({
				id,
				name,
				definition,
				topics: listTopics(topics.filter((topic) => topic.group === id)),
			}))
			.filter(isFilled),
	};
}

function isFilled({ topics }: { readonly topics: TopicList }): boolean {
	return topics.length > 0;
}
