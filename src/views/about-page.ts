/** The pages that say how the atlas was made, and what can be downloaded. */
import { words } from '#words/about';
import { words as counts } from '#words/counts';
import { words as dataWords } from '#words/data';
import { words as rareWords } from '#words/rare-pairs';
import { words as relatedWords } from '#words/related';
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
import { CITATION_WEIGHTS } from '../domain/similarity/citation-evidence.ts';
import { RELATED_LIMITS, RELATED_WEIGHTS } from '../domain/similarity/related-papers.ts';
import { splitSections } from '../domain/text/markdown.ts';
import { renderContent } from './content-html.ts';
import { listDataFiles } from './data-files.ts';
import { buildFrame, type Crumb, type FrameView, nameLink } from './frame.ts';
import {
	buildOembed,
	buildPairAlternate,
	buildPaperAlternate,
	buildThemeAlternate,
	buildTopicAlternate,
	describePaperLink,
} from './records.ts';
import type { ViewContext } from './view-context.ts';

export interface AboutView {
	readonly frame: FrameView;
	readonly description: string;
	/** What the owner says of how the collection came about; undefined where nothing. */
	readonly aboutHtml: string | undefined;
	/** Its sections. */
	readonly aboutSections: readonly Crumb[];
	/** What an import made and has not been edited since, in sentences; empty where everything was edited. */
	readonly unedited: readonly string[];
	readonly facets: Site['facets'];
	readonly kinds: Site['kinds'];
	readonly licence: Site['licence'];
	/** Sentences with what this map counts. */
	readonly texts: Readonly<
		Record<'what' | 'linked' | 'strength' | 'communities' | 'picture' | 'expectation' | 'neighbours', string>
	>;
	/** Undefined where no pair was left out. */
	readonly leftOut: string | undefined;
	/** How related papers are found, by paragraph. */
	readonly related: readonly string[];
	readonly rarePairs: Crumb;
	readonly dataHref: string;
}

export function buildAboutView({ atlas }: ViewContext): AboutView {
	const { site, papers, themes, topics } = atlas.corpus;
	const { graph } = atlas;
	return {
		frame: buildFrame(atlas, {
			title: words.title,
			path: paths.about(),
			description: words.description(site.title),
		}),
		description: site.description,
		aboutHtml: atlas.corpus.about && renderContent(atlas, atlas.corpus.about),
		aboutSections: (atlas.corpus.about ? splitSections(atlas.corpus.about) : []).map(({ heading, anchor }) => ({
			name: heading,
			href: `#${anchor}`,
		})),
		unedited: describeUnedited(atlas),
		facets: site.facets,
		kinds: site.kinds,
		licence: site.licence,
		texts: {
			what: words.whatText(papers.length, themes.length, topics.length),
			linked: words.linked(graph.minimumShared),
			strength: words.strength(graph.links.length),
			communities: words.communities(COMMUNITY_RESOLUTION, COMMUNITY_SEED, FRESH_TRIES, LAYOUT_SEED),
			picture: words.picture(BACKBONE_PER_TOPIC),
			expectation: rareWords.expectation,
			neighbours: words.neighboursText(NEIGHBOURING_THEMES),
		},
		leftOut: graph.leftOut > 0 ? words.leftOut(graph.leftOut, site.minimumSharedPapers) : undefined,
		related: [
			relatedWords.method({
				topics: counts.percent(RELATED_WEIGHTS.topics),
				words: counts.percent(RELATED_WEIGHTS.words),
				datasets: counts.percent(RELATED_WEIGHTS.datasets),
				facets: counts.percent(RELATED_WEIGHTS.facets),
				authors: counts.percent(RELATED_WEIGHTS.authors),
				themes: counts.percent(RELATED_WEIGHTS.themes),
				essays: counts.percent(RELATED_WEIGHTS.essays),
			}),
			...(atlas.citations.hasReferences
				? [
						relatedWords.citations({
							coupling: counts.percent(CITATION_WEIGHTS.coupling),
							coCitation: counts.percent(CITATION_WEIGHTS.coCitation),
							citation: counts.percent(CITATION_WEIGHTS.citation),
						}),
					]
				: []),
			relatedWords.lists(RELATED_LIMITS),
			relatedWords.reasons,
		],
		rarePairs: { name: rareWords.heading, href: atlas.toHref(`${paths.graph()}#rare-pairs`) },
		dataHref: atlas.toHref(paths.data()),
	};
}

/** Drafts, and what is marked as automatic. */
function describeUnedited({ corpus: { papers, topics, themes } }: Atlas): string[] {
	const drafts = papers.filter(({ draft }) => draft).length;
	const [found, formed] = [topics, themes].map((list) => list.filter(({ automatic }) => automatic).length);
	return [
		...(drafts > 0 ? [words.drafts(drafts)] : []),
		...(found ? [words.automaticTopics(found)] : []),
		...(formed ? [words.automaticThemes(formed)] : []),
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
	const dataFiles = listDataFiles(atlas);
	const downloads = dataFiles.map(({ name, type }) => ({ url: atlas.toAbsolute(paths.dataFile(name)), type }));
	return {
		frame: buildFrame(atlas, {
			title: dataWords.title,
			path: paths.data(),
			description: dataWords.description,
			things: [describeDataset(site, nameLink(atlas, dataWords.dataset(site.title), paths.data()), downloads)],
		}),
		files: dataFiles.map(({ name, what }) => ({
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
			title: dataWords.records.paper,
			location: '/papers/NAME.json',
			page: paper && paths.paper(paper.slug),
			record: paper && buildPaperAlternate(atlas, paper),
		},
		{
			name: 'theme',
			title: dataWords.records.theme,
			location: '/themes/NAME.json',
			page: theme && paths.theme(theme.slug),
			record: theme && buildThemeAlternate(atlas, theme),
		},
		{
			name: 'topic',
			title: dataWords.records.topic,
			location: '/topics/NAME.json',
			page: topic && paths.topic(topic.slug),
			record: topic && buildTopicAlternate(atlas, topic),
		},
		{
			name: 'pair',
			title: dataWords.records.pair,
			location: '/topics/FIRST/SECOND.json',
			page: link && paths.pair(link.source, link.target),
			record: link && buildPairAlternate(atlas, link),
		},
		{ name: 'papers', title: dataWords.records.papers, location: paths.dataFile('papers.json') },
		{ name: 'graph', title: dataWords.records.graph, location: paths.dataFile('graph.json') },
		{ name: 'csl', title: dataWords.records.csl, location: paths.dataFile('papers.csl.json') },
		{ name: 'vosviewer', title: dataWords.records.vosviewer, location: paths.dataFile('graph-vosviewer.json') },
		{ name: 'feed', title: dataWords.records.feed, location: paths.jsonFeed() },
		{
			name: 'oembed',
			title: dataWords.records.oembed,
			location: '/oembed/papers/NAME.json',
			record: paper && buildOembed(atlas, describePaperLink(paper)),
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
