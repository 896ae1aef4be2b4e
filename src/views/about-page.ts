/** The pages that say how the atlas was made, and what can be downloaded. */
import { words } from '#words/unedited';
import type { Atlas } from '../atlas/atlas.ts';
import { NEIGHBOURING_THEMES } from '../atlas/atlas.ts';
import type { Site } from '../domain/corpus/schema.ts';
import { BACKBONE_PER_TOPIC } from '../domain/map/backbone.ts';
import { COMMUNITY_RESOLUTION, COMMUNITY_SEED } from '../domain/map/communities.ts';
import { LAYOUT_SEED } from '../domain/map/layout.ts';
import { FRESH_TRIES } from '../domain/map/renew-layout.ts';
import { describeDataset } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { type FieldRow, listFields, type SchemaName } from '../domain/records/json-schema.ts';
import { RELATED_WEIGHTS } from '../domain/similarity/related-papers.ts';
import { count } from '../domain/text/count.ts';
import { renderContent } from './content-html.ts';
import { DATA_FILES } from './data-files.ts';
import { buildFrame, type Crumb, type FrameView, nameLink } from './frame.ts';
import {
	buildOembed,
	buildPairAlternate,
	buildPaperAlternate,
	buildThemeAlternate,
	buildTopicAlternate,
} from './records.ts';
import type { ViewContext } from './view-context.ts';

export interface AboutView {
	readonly frame: FrameView;
	readonly description: string;
	/** What the owner says of how the collection came about; undefined where nothing. */
	readonly aboutHtml: string | undefined;
	/** What an import made and nobody has edited, in sentences; none where everything was. */
	readonly unedited: readonly string[];
	readonly facets: Site['facets'];
	readonly kinds: Site['kinds'];
	readonly licence: Site['licence'];
	readonly counts: Readonly<Record<'papers' | 'themes' | 'topics' | 'links' | 'minimumShared', string>>;
	/** Undefined where no pair was left out. */
	readonly leftOut: string | undefined;
	readonly graph: {
		readonly resolution: number;
		readonly seed: number;
		readonly layoutTries: number;
		readonly layoutSeed: number;
		readonly linksPerTopic: number;
	};
	/** In percent. */
	readonly weights: Readonly<Record<keyof typeof RELATED_WEIGHTS, string>>;
	readonly neighbours: number;
	readonly unexploredHref: string;
	readonly dataHref: string;
}

const formatPercent = (share: number) => `${Math.round(share * 100)} %`;

export function buildAboutView({ atlas }: ViewContext): AboutView {
	const { site, papers, themes, topics } = atlas.corpus;
	const { graph } = atlas;
	return {
		frame: buildFrame(atlas, {
			title: 'About',
			path: paths.about(),
			description: `How ${site.title} is made: what is in it, how it is computed, and under what licence.`,
		}),
		description: site.description,
		aboutHtml: atlas.corpus.about && renderContent(atlas, atlas.corpus.about),
		unedited: describeUnedited(atlas),
		facets: site.facets,
		kinds: site.kinds,
		licence: site.licence,
		counts: {
			papers: count(papers.length, 'paper'),
			themes: count(themes.length, 'theme'),
			topics: count(topics.length, 'topic'),
			links: count(graph.links.length, 'link'),
			minimumShared: count(graph.minimumShared, 'paper'),
		},
		leftOut:
			graph.leftOut > 0
				? `${count(graph.leftOut, 'pair')} with fewer common papers (${site.minimumSharedPapers} or more)`
				: undefined,
		graph: {
			resolution: COMMUNITY_RESOLUTION,
			seed: COMMUNITY_SEED,
			layoutTries: FRESH_TRIES,
			layoutSeed: LAYOUT_SEED,
			linksPerTopic: BACKBONE_PER_TOPIC,
		},
		weights: {
			topics: formatPercent(RELATED_WEIGHTS.topics),
			words: formatPercent(RELATED_WEIGHTS.words),
			facets: formatPercent(RELATED_WEIGHTS.facets),
			authors: formatPercent(RELATED_WEIGHTS.authors),
			theme: formatPercent(RELATED_WEIGHTS.theme),
		},
		neighbours: NEIGHBOURING_THEMES,
		unexploredHref: atlas.toHref(`${paths.graph()}#unexplored`),
		dataHref: atlas.toHref(paths.data()),
	};
}

/** Drafts, and what is marked as automatic. */
function describeUnedited({ corpus: { papers, topics, themes } }: Atlas): string[] {
	const drafts = papers.filter(({ draft }) => draft).length;
	const automatic = [topics, themes].map((list) => list.filter(({ automatic }) => automatic).length);
	const [automaticTopics = 0, automaticThemes = 0] = automatic;
	return [
		...(drafts > 0 ? [words.drafts(drafts)] : []),
		...(automaticTopics + automaticThemes > 0 ? [words.automatic(automaticTopics, automaticThemes)] : []),
	];
}

/** A kind of JSON record, as it is documented. */
interface RecordView {
	readonly name: SchemaName;
	readonly title: string;
	/** Where such records are. */
	readonly location: string;
	readonly schemaHref: string;
	/** One record of the kind as a file, where there is one. */
	readonly exampleHref: string | undefined;
	/** One record of the kind as text, with long values truncated. */
	readonly example: string | undefined;
	readonly fields: readonly FieldRow[];
}

export interface DataPageView {
	readonly frame: FrameView;
	readonly files: readonly (Crumb & { readonly description: string })[];
	readonly hrefs: Readonly<Record<'feed' | 'jsonFeed' | 'llms' | 'sitemap', string>>;
	readonly records: readonly RecordView[];
}

export function buildDataView({ atlas }: ViewContext): DataPageView {
	const { site } = atlas.corpus;
	const downloads = DATA_FILES.map(({ name, type }) => ({ url: atlas.toAbsolute(paths.dataFile(name)), type }));
	return {
		frame: buildFrame(atlas, {
			title: 'Data and downloads',
			path: paths.data(),
			description:
				'The whole map as files, and every page of it as JSON, BibTeX, RIS or Markdown: what there is and what the fields mean.',
			things: [describeDataset(site, nameLink(atlas, `${site.title}: data`, paths.data()), downloads)],
		}),
		files: DATA_FILES.map(({ name, what }) => ({
			name,
			description: what,
			href: atlas.toHref(paths.dataFile(name)),
		})),
		hrefs: {
			feed: atlas.toHref(paths.feed()),
			jsonFeed: atlas.toHref(paths.jsonFeed()),
			llms: atlas.toHref(paths.llms()),
			sitemap: atlas.toHref(paths.sitemapIndex()),
		},
		records: listRecords(atlas).map(({ name, title, location, page, record }) => ({
			name,
			title,
			location,
			schemaHref: atlas.toHref(paths.schema(name)),
			exampleHref: page === undefined ? undefined : atlas.toHref(paths.alternate(page, 'json')),
			example: record === undefined ? undefined : JSON.stringify(truncate(record), null, 2),
			fields: listFields(name),
		})),
	};
}

interface DocumentedRecord {
	readonly name: SchemaName;
	readonly title: string;
	readonly location: string;
	readonly page?: string | undefined;
	readonly record?: object | undefined;
}

function listRecords(atlas: Atlas): readonly DocumentedRecord[] {
	const { papers, themes, topics } = atlas.corpus;
	const [paper, theme, topic, link] = [papers[0], themes[0], topics[0], atlas.graph.links[0]];
	return [
		{
			name: 'paper',
			title: 'A paper',
			location: '/papers/NAME.json',
			page: paper && paths.paper(paper.slug),
			record: paper && buildPaperAlternate(atlas, paper),
		},
		{
			name: 'theme',
			title: 'A theme',
			location: '/themes/NAME.json',
			page: theme && paths.theme(theme.slug),
			record: theme && buildThemeAlternate(atlas, theme),
		},
		{
			name: 'topic',
			title: 'A topic',
			location: '/topics/NAME.json',
			page: topic && paths.topic(topic.slug),
			record: topic && buildTopicAlternate(atlas, topic),
		},
		{
			name: 'pair',
			title: 'A pair of topics',
			location: '/topics/FIRST/SECOND.json',
			page: link && paths.pair(link.source, link.target),
			record: link && buildPairAlternate(atlas, link),
		},
		{ name: 'papers', title: 'All papers', location: paths.dataFile('papers.json') },
		{ name: 'graph', title: 'The graph', location: paths.dataFile('graph.json') },
		{ name: 'csl', title: 'All papers as CSL-JSON', location: paths.dataFile('papers.csl.json') },
		{ name: 'vosviewer', title: 'The graph for VOSviewer', location: paths.dataFile('graph-vosviewer.json') },
		{ name: 'feed', title: 'The JSON Feed', location: paths.jsonFeed() },
		{
			name: 'oembed',
			title: 'How to show a link',
			location: '/oembed/papers/NAME.json',
			record: paper && buildOembed(atlas, paths.paper(paper.slug), paper.titlePlain),
		},
	];
}

/** Characters from which a text of an example is truncated, and characters that stay. */
const LONG_TEXT = 90;
const KEPT_TEXT = 80;

/** Long texts and lists of an example are truncated, so that it shows the form. */
function truncate(value: unknown): unknown {
	if (typeof value === 'string') return value.length > LONG_TEXT ? `${value.slice(0, KEPT_TEXT)}…` : value;
	if (Array.isArray(value)) return value.slice(0, 2).map(truncate);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, truncate(part)]));
}
