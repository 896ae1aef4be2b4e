/** A map made of a library alone: a content folder that the check accepts, and its graph as other programs take it. */
import type { ContentFile } from '../corpus/parse-document.ts';
import { type AddedMap, planImport } from '../import/plan-import.ts';
import { MINIMUM_SHARED } from '../import/write/automatic-files.ts';
import { buildGraph } from '../map/build-graph.ts';
import { writeGexf } from '../map/exports/gexf.ts';
import type { Network } from '../map/exports/network.ts';
import { toVosviewer } from '../map/exports/vosviewer.ts';
import type { Graph } from '../map/graph.ts';
import { formatLayout, placeNodes, renewLayout } from '../map/renew-layout.ts';
import type { NamedLibrary } from './library-entry.ts';
import { drawOwnMap } from './own-map-picture.ts';

export interface OwnMapSettings {
	readonly title: string;
	/** Tag of the language that the papers are written in. */
	readonly language: string;
	/** As 2026-11-21. */
	readonly today: string;
}

export interface OwnMapSummary {
	readonly papers: number;
	readonly themes: readonly { readonly name: string; readonly colour: number; readonly papers: number }[];
	/** The largest first. */
	readonly topics: readonly { readonly name: string; readonly papers: number }[];
}

export interface OwnMap extends OwnMapSummary {
	readonly folder: readonly ContentFile[];
	readonly svg: string;
	readonly gexf: string;
	readonly vosviewer: string;
}

/** Layouts to choose from: fewer than for a map that is published, since someone is waiting. */
const TRIES = 4;
/** More than a map has by default: nothing of it is published. */
const MOST_LINKS = 2500;

/** Undefined where too few papers share a topic. */
export function makeOwnMap(
	libraries: readonly NamedLibrary[],
	{ title, language, today }: OwnMapSettings,
): OwnMap | undefined {
	const { writes, added } = planImport({
		files: [],
		snapshot: undefined,
		libraries,
		today,
		withAbstracts: true,
		settings: { language, title },
	});
	if (added.topics.length === 0) return undefined;
	const graph = buildOwnGraph(added);
	const positions = renewLayout(graph, {}, true, TRIES);
	const layout = { path: 'layout.yaml', text: formatLayout(positions) };
	return describeMap(title, added, placeNodes(graph, positions), [...writes, layout]);
}

function buildOwnGraph({ papers, topics }: AddedMap): Graph {
	const carriers = new Map<string, AddedMap['papers'][number][]>(topics.map(({ slug }) => [slug, []]));
	for (const paper of papers) for (const topic of paper.topics) carriers.get(topic)?.push(paper);
	return buildGraph({
		papers,
		topics: topics.map(({ slug, name, theme }) => ({ slug, name, theme, papers: carriers.get(slug) ?? [] })),
		site: { minimumSharedPapers: MINIMUM_SHARED, atMost: { links: MOST_LINKS } },
		layout: {},
		permalinks: {},
	});
}

function describeMap(
	title: string,
	{ themes, papers }: AddedMap,
	graph: Graph,
	folder: readonly ContentFile[],
): OwnMap {
	const bySlug = new Map<string, AddedMap['themes'][number]>(themes.map((theme) => [theme.slug, theme]));
	const network: Network = {
		title,
		nodes: graph.nodes.map((node) => ({ ...node, theme: bySlug.get(node.theme)?.name ?? node.theme, url: '' })),
		links: graph.links,
	};
	return {
		papers: papers.length,
		themes: themes.map(({ slug, name, colour }) => ({
			name,
			colour,
			papers: papers.filter((paper) => paper.themes[0] === slug).length,
		})),
		topics: graph.nodes.map((node) => ({ name: node.name, papers: node.papers })).sort((a, b) => b.papers - a.papers),
		folder,
		svg: drawOwnMap(graph, (theme) => bySlug.get(theme)?.colour ?? 1, title),
		gexf: writeGexf(network),
		vosviewer: JSON.stringify(toVosviewer(network)),
	};
}
