/** The page of the graph, and the graph for a frame in another site's page. */
import { words as citationWords } from '#words/citations';
import { words as explorer } from '#words/explorer';
import { words } from '#words/graph';
import { format } from '#words/language';
import type { Atlas } from '../atlas/atlas.ts';
import { nameHome } from '../domain/corpus/topic-home.ts';
import { BACKBONE_PER_TOPIC, pickBackbone } from '../domain/map/backbone.ts';
import { drawGraph, LABEL_TIERS, type LabelTier } from '../domain/map/drawing.ts';
import { type GraphLink, type GraphNode, getOtherEnd } from '../domain/map/graph.ts';
import { listYearBounds, YEAR_STEPS } from '../domain/map/year-scale.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildFrame, type Crumb, type FrameView } from './frame.ts';
import { buildRarePairs, type RarePairsView } from './rare-pairs.ts';
import { getThemeClass } from './small-map.ts';
import type { ViewContext } from './view-context.ts';

export interface GraphPictureView {
	readonly title: string;
	/** Content of an SVG element. */
	readonly svg: string;
	/** Nodes and links are links of their own; else the picture is one image. */
	readonly isInteractive: boolean;
}

export function buildGraphPicture(
	atlas: Atlas,
	title: string,
	isInteractive: boolean,
	tiers: readonly LabelTier[] = Object.values(LABEL_TIERS),
): GraphPictureView {
	const svg = drawGraph(atlas.graph, {
		tiers,
		classOf: (theme) => getThemeClass(atlas, theme),
		colourOf: (theme) => atlas.getTheme(theme).colour,
		nameOf: createNodeNames(atlas),
		...(isInteractive && {
			hrefs: {
				topic: (id) => atlas.toHref(paths.topic(id)),
				pair: (a, b) => atlas.toHref(paths.pair(a, b)),
			},
		}),
	});
	return { title, svg, isInteractive };
}

/** A topic as a screen reader says it: name, theme, papers, neighbours. */
function createNodeNames(atlas: Atlas): (id: string) => string {
	const nodes = new Map<string, GraphNode>(atlas.graph.nodes.map((node) => [node.id, node]));
	return (id) => {
		const node = nodes.get(id);
		if (!node) throw new RangeError(`no node has the id ${id}`);
		return words.node(node.name, nameHome(atlas.corpus, atlas.getTopic(id)), node.papers, atlas.getLinks(id).length);
	};
}

export interface ExplorerView {
	readonly isEmbed: boolean;
	readonly picture: GraphPictureView;
	readonly dataHref: string;
	readonly largestTopic: string;
	/** Range of the filter by papers of a topic. */
	readonly mostPapers: number;
	readonly firstYear: number;
	readonly lastYear: number;
	readonly themes: readonly (Crumb & { readonly slug: string; readonly colour: number })[];
	readonly communities: readonly { readonly name: string; readonly colour: number }[];
	readonly years: readonly string[];
}

/** End of the scale of papers of a topic. */
const MOST_PAPERS = 60;

function buildExplorer(atlas: Atlas, isEmbed: boolean): ExplorerView {
	const { nodes } = atlas.graph;
	const recorded = atlas.corpus.papers.flatMap((paper) => paper.year ?? []);
	// A slider needs a range, also where no year is recorded.
	const years = recorded.length > 0 ? recorded : [0];
	return {
		isEmbed,
		picture: buildGraphPicture(atlas, words.picture, true),
		dataHref: atlas.toHref(paths.explorerData()),
		largestTopic: atlas.largestFirst[0]?.name ?? explorer.anyTopic,
		mostPapers: Math.min(Math.max(1, ...nodes.map((node) => node.papers)), MOST_PAPERS),
		firstYear: Math.min(...years),
		lastYear: Math.max(...years),
		themes: atlas.corpus.themes.map(({ slug, name, colour }) => ({
			slug,
			name,
			colour,
			href: atlas.toHref(paths.theme(slug)),
		})),
		communities: nameCommunities(atlas),
		years: nameYearSteps(listYearBounds(nodes.map((node) => node.meanYear))),
	};
}

/** Each community with its colour, named after its three largest topics. */
export function nameCommunities({ explorer, graph }: Atlas): ExplorerView['communities'] {
	return explorer.grounds.map((colour, number) => {
		const members = graph.nodes.filter((node) => node.community === number).sort((a, b) => b.papers - a.papers);
		const name = format.list(members.slice(0, 3).map((node) => node.name));
		return { name, colour };
	});
}

function nameYearSteps(bounds: readonly number[]): string[] {
	return Array.from({ length: YEAR_STEPS }, (_, i) => {
		const [from = 0, to = 0] = [bounds[i - 1], bounds[i]];
		if (i === 0) return words.before(to);
		return i === YEAR_STEPS - 1 ? words.andLater(from) : explorer.yearsFromTo(from, to);
	});
}

/** A topic as a row of the table beside the picture. */
interface TopicRow extends Crumb {
	readonly theme: string;
	readonly papers: number;
	readonly neighbours: number;
	readonly meanYear: number | undefined;
	readonly strongest: { readonly text: string; readonly href: string } | undefined;
}

export interface GraphView {
	readonly frame: FrameView;
	readonly explorer: ExplorerView;
	readonly intro: string;
	/** How many pairs have too few papers for a link; undefined where none. */
	readonly leftOut: string | undefined;
	readonly methodHref: string;
	/** The page of the papers that cite each other; undefined where none do. */
	readonly citations: Crumb | undefined;
	readonly rarePairs: RarePairsView;
	readonly rows: readonly TopicRow[];
	/** How many topics the table leaves out, and where they are; undefined where it has all. */
	readonly more: { readonly text: string; readonly href: string } | undefined;
}

/** Topics in the table; in a larger map the list of topics has the others. */
const TABLE_ROWS = 300;

export function buildGraphView({ atlas }: ViewContext): GraphView {
	const { graph } = atlas;
	return {
		frame: buildFrame(atlas, {
			title: words.title,
			path: paths.graph(),
			width: 'widest',
			hasIsland: true,
			description: words.description,
		}),
		explorer: buildExplorer(atlas, false),
		intro: introduce(graph),
		leftOut: graph.leftOut > 0 ? words.leftOut(graph.leftOut, graph.minimumShared) : undefined,
		methodHref: atlas.toHref(`${paths.about()}#association-strength`),
		citations:
			atlas.citations.count > 0 ? { name: citationWords.title, href: atlas.toHref(paths.citations()) } : undefined,
		rarePairs: buildRarePairs(atlas),
		rows: atlas.largestFirst.slice(0, TABLE_ROWS).map((node) => buildRow(atlas, node)),
		more:
			graph.nodes.length > TABLE_ROWS
				? { text: words.table.more(TABLE_ROWS, graph.nodes.length), href: atlas.toHref(paths.topics()) }
				: undefined,
	};
}

function introduce({ nodes, links }: Atlas['graph']): string {
	const isWhole = pickBackbone(links, BACKBONE_PER_TOPIC).length === links.length;
	return isWhole
		? words.introOfAll(nodes.length, links.length)
		: words.intro(nodes.length, links.length, BACKBONE_PER_TOPIC);
}

function buildRow(atlas: Atlas, node: GraphNode): TopicRow {
	const links = atlas.getLinks(node.id);
	const [strongest] = links;
	return {
		name: node.name,
		href: atlas.toHref(paths.topic(node.id)),
		theme: nameHome(atlas.corpus, atlas.getTopic(node.id)),
		papers: node.papers,
		neighbours: links.length,
		meanYear: node.meanYear,
		strongest: strongest && describeStrongest(atlas, node, strongest),
	};
}

function describeStrongest(atlas: Atlas, node: GraphNode, link: GraphLink) {
	const other = atlas.getTopic(getOtherEnd(link, node.id));
	return {
		text: words.table.strongestLink(other.name, link.count),
		href: atlas.toHref(paths.pair(link.source, link.target)),
	};
}

export interface GraphEmbedView {
	readonly frame: FrameView;
	readonly explorer: ExplorerView;
	readonly graphHref: string;
}

export function buildGraphEmbedView({ atlas }: ViewContext): GraphEmbedView {
	const { site } = atlas.corpus;
	return {
		frame: buildFrame(atlas, {
			title: words.embedTitle,
			path: paths.graphEmbed(),
			description: words.embedDescription(site.title),
			isHidden: true,
			isEmbed: true,
			hasIsland: true,
		}),
		explorer: buildExplorer(atlas, true),
		graphHref: atlas.toHref(paths.graph()),
	};
}
