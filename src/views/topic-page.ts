/** The page of a topic, and the page of a pair of topics. */

import { words as counts } from '#words/counts';
import { format } from '#words/language';
import { words as lists } from '#words/lists';
import { words as pairs } from '#words/pair';
import { words as paperWords } from '#words/paper';
import { words } from '#words/topic';
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper, TopicEntry } from '../domain/corpus/corpus.ts';
import { type GraphLink, getOtherEnd } from '../domain/map/graph.ts';
import { describeCollection, describeTopic } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { flattenTex } from '../domain/text/tex.ts';
import {
	type Alternates,
	buildFrame,
	type Crumb,
	type FrameView,
	linkAlternates,
	listAlternates,
	nameLink,
	namePapers,
	SET_EXTENSIONS,
} from './frame.ts';
import { getFirstPage } from './lists.ts';
import { buildPager, type PagerView } from './pager.ts';
import type { PaperItem } from './paper-item.ts';
import { buildSmallMap, type SmallMapView } from './small-map.ts';
import type { ViewContext } from './view-context.ts';
import { buildYearBars, type YearBarsView } from './year-bars.ts';

/** Neighbours that are marked on the small map of a topic. */
const MARKED_NEIGHBOURS = 10;

export interface TopicView {
	readonly frame: FrameView;
	readonly name: string;
	readonly colour: number;
	readonly definitionHtml: string;
	readonly aliases: string | undefined;
	/** Undefined where it belongs to no theme. */
	readonly themeSlug: string | undefined;
	readonly paperCount: string;
	/** How many papers the topic and those narrower than it have; undefined where that is no more. */
	readonly withNarrower: string | undefined;
	/** Broader, then narrower topics, those that there are. */
	readonly hierarchy: readonly { readonly name: string; readonly topics: readonly Crumb[] }[];
	readonly neighbourCount: string;
	/** Papers to start with: steps of reading paths first, then those that essays discuss. */
	readonly start: readonly PaperItem[];
	/** What essays say of the topic. */
	readonly excerpts: readonly (Crumb & { readonly sentenceHtml: string })[];
	readonly alternates: Alternates;
	/** JSON file that names all papers, where the page lists only the first of them. */
	readonly allHref: string | undefined;
	readonly papers: readonly PaperItem[];
	readonly pager: PagerView;
	readonly map: SmallMapView & { readonly href: string };
	/** Undefined where the papers are of one year. */
	readonly years: YearBarsView | undefined;
	readonly neighbours: readonly (Crumb & {
		readonly count: number;
		readonly pairHref: string;
		readonly pairLabel: string;
		readonly strength: string;
	})[];
	/** How the strength is computed. */
	readonly methodHref: string;
}

export function buildTopicView({ atlas, getItem }: ViewContext, topic: TopicEntry): TopicView {
	const theme = atlas.getTheme(topic.theme);
	const page = paths.topic(topic.slug);
	const first = getFirstPage(atlas, topic.papers);
	const neighbours = atlas.getLinks(topic.slug).map((link) => ({
		link,
		other: atlas.getTopic(getOtherEnd(link, topic.slug)),
	}));
	const marked = [topic.slug, ...neighbours.slice(0, MARKED_NEIGHBOURS).map(({ other }) => other.slug)];
	return {
		frame: buildTopicFrame(atlas, topic),
		name: topic.name,
		colour: theme.colour,
		definitionHtml: renderTex(topic.definition),
		aliases: topic.aliases.length > 0 ? words.aliases(format.list(topic.aliases)) : undefined,
		themeSlug: topic.isAtHome ? theme.slug : undefined,
		paperCount: counts.papers(topic.papers.length),
		...describeHierarchy(atlas, topic),
		neighbourCount: words.neighbours(neighbours.length),
		start: pickStart(atlas, topic).map(getItem),
		excerpts: atlas.getMentions('topics', topic.slug).map(({ theme: other, section, sentence }) => ({
			name: section ? paperWords.section(other.name, section.heading) : other.name,
			href: atlas.toHref(paths.theme(other.slug) + (section ? `#${section.anchor}` : '')),
			sentenceHtml: renderTex(sentence),
		})),
		alternates: listAlternates(atlas, page, SET_EXTENSIONS),
		allHref: first.count > 1 ? atlas.toHref(paths.alternate(page, 'json')) : undefined,
		papers: first.papers.map(getItem),
		pager: buildPager(atlas, page, 1, first.count),
		map: {
			...buildSmallMap(atlas, marked, words.map(topic.name), topic.slug),
			href: atlas.toHref(`${paths.graph()}?topic=${topic.slug}`),
		},
		years: buildYearBars(topic.papers),
		neighbours: neighbours.map(({ link, other }) => ({
			name: other.name,
			href: atlas.toHref(paths.topic(other.slug)),
			count: link.count,
			pairHref: atlas.toHref(paths.pair(topic.slug, other.slug)),
			pairLabel: pairs.papersOn(link.count, topic.name, other.name),
			strength: format.decimal(link.strength, 1),
		})),
		methodHref: linkMethod(atlas),
	};
}

function linkMethod(atlas: Atlas): string {
	return atlas.toHref(`${paths.about()}#association-strength`);
}

function describeHierarchy(atlas: Atlas, topic: TopicEntry): Pick<TopicView, 'withNarrower' | 'hierarchy'> {
	const link = (slugs: readonly string[]) =>
		slugs.map((slug) => ({ name: atlas.getTopic(slug).name, href: atlas.toHref(paths.topic(slug)) }));
	const all = atlas.countWithNarrower(topic.slug);
	return {
		withNarrower: all > topic.papers.length ? words.withNarrower(all) : undefined,
		hierarchy: [
			{ name: words.broader, topics: link(topic.parents) },
			{ name: words.narrower, topics: link(topic.children) },
		].filter(({ topics }) => topics.length > 0),
	};
}

/** Papers that a topic page suggests to start with; a smaller topic needs no such suggestion. */
const START_PAPERS = 3;

/** Papers of the topic that are steps of a reading path, then those that essays mention most; none for a small topic. */
function pickStart(atlas: Atlas, topic: TopicEntry): readonly Paper[] {
	if (topic.papers.length <= 2 * START_PAPERS) return [];
	const own = new Set<string>(atlas.getTheme(topic.theme).start.map(({ paper }) => paper));
	const steps = new Set<string>(atlas.corpus.themes.flatMap((theme) => theme.start.map(({ paper }) => paper)));
	const weigh = ({ slug, primaryTheme }: Paper) =>
		(own.has(slug) ? 100 : 0) +
		(steps.has(slug) ? 10 : 0) +
		(primaryTheme === topic.theme ? 5 : 0) +
		atlas.getMentions('papers', slug).length;
	return topic.papers
		.filter(({ slug }) => steps.has(slug) || atlas.getMentions('papers', slug).length > 0)
		.toSorted((a, b) => weigh(b) - weigh(a) || (a.year ?? 0) - (b.year ?? 0))
		.slice(0, START_PAPERS);
}

function buildTopicFrame(atlas: Atlas, topic: TopicEntry): FrameView {
	const page = paths.topic(topic.slug);
	const theme = atlas.getTheme(topic.theme);
	const shown = getFirstPage(atlas, topic.papers).papers;
	const definition = flattenTex(topic.definition);
	const self = nameLink(atlas, topic.name, page);
	const set = nameLink(atlas, words.topicsOf(atlas.corpus.site.title), paths.topics());
	return buildFrame(atlas, {
		title: topic.name,
		path: page,
		description: words.description(definition, topic.papers.length),
		crumbs: [
			{ path: paths.topics(), name: lists.topics },
			...(topic.isAtHome ? [{ path: paths.theme(theme.slug), name: theme.name }] : []),
		],
		hasPreview: true,
		links: linkAlternates(atlas, page, SET_EXTENSIONS, {
			types: ['CollectionPage', 'DefinedTerm'],
			items: shown.map((paper) => atlas.toHref(paths.paper(paper.slug))),
			collections: topic.isAtHome ? [atlas.toHref(paths.theme(theme.slug))] : [],
		}),
		things: [
			describeTopic(
				self,
				definition,
				set,
				topic.parents.map((slug) => atlas.toAbsolute(paths.topic(slug))),
				topic.children.map((slug) => atlas.toAbsolute(paths.topic(slug))),
			),
			describeCollection(self, words.papersOn(topic.name), namePapers(atlas, shown), self.url),
		],
	});
}

interface DefinedTopic extends Crumb {
	readonly slug: string;
	readonly definitionHtml: string;
}

export interface PairView {
	readonly frame: FrameView;
	readonly topics: readonly [DefinedTopic, DefinedTopic];
	/** How many papers there are. */
	readonly lede: string;
	/** The same beside what is expected by chance. */
	readonly statistics: string;
	readonly methodHref: string;
	readonly papers: readonly PaperItem[];
	readonly pager: PagerView;
	/** JSON file that names all papers, where the page lists only the first of them. */
	readonly allHref: string | undefined;
	readonly map: SmallMapView;
}

export function buildPairView({ atlas, getItem }: ViewContext, link: GraphLink): PairView {
	const [a, b] = [atlas.getTopic(link.source), atlas.getTopic(link.target)];
	const page = paths.pair(a.slug, b.slug);
	const first = getFirstPage(atlas, atlas.getPapersOfLink(link));
	const name = pairs.name(a.name, b.name);
	const lede = words.pairDescription(link.count, atlas.nameInSentence(a.slug), atlas.nameInSentence(b.slug));
	return {
		frame: buildFrame(atlas, {
			title: name,
			path: page,
			description: lede,
			crumbs: [
				{ path: paths.topics(), name: lists.topics },
				{ path: paths.topic(a.slug), name: a.name },
			],
			links: linkAlternates(atlas, page, ['json', 'md'], { types: ['CollectionPage'] }, false),
			things: [describeCollection(nameLink(atlas, name, page), words.papersOn(name), namePapers(atlas, first.papers))],
		}),
		topics: [define(atlas, a), define(atlas, b)],
		lede,
		statistics: describePair(link),
		methodHref: linkMethod(atlas),
		papers: first.papers.map(getItem),
		pager: buildPager(atlas, page, 1, first.count),
		allHref: first.count > 1 ? atlas.toHref(paths.alternate(page, 'json')) : undefined,
		map: buildSmallMap(atlas, [a.slug, b.slug], words.pairMap(name)),
	};
}

function define(atlas: Atlas, { name, slug, definition }: TopicEntry): DefinedTopic {
	return { slug, name, href: atlas.toHref(paths.topic(slug)), definitionHtml: renderTex(definition) };
}

/** Association strengths from which a pair counts as more, or less, frequent than expected. */
const MORE_THAN_EXPECTED = 1.25;
const LESS_THAN_EXPECTED = 0.8;

/** How many papers share both topics, beside what is expected by chance. */
export function describePair({ count: papers, expected, strength }: GraphLink): string {
	const phrase =
		strength >= MORE_THAN_EXPECTED
			? words.moreThanExpected
			: strength <= LESS_THAN_EXPECTED
				? words.lessThanExpected
				: words.asExpected;
	return phrase(papers, format.decimal(expected, 2), format.decimal(strength, 2));
}
