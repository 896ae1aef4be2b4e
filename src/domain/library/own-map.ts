/** A map made of a library alone: a content folder that the check accepts, and its graph as other programs take it. */
import { buildCorpus } from '../corpus/build-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ContentFile } from '../corpus/parse-document.ts';
import { planImport } from '../import/plan-import.ts';
import { DEFAULT_SETTINGS } from '../import/write/automatic-files.ts';
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

/** Undefined where too few papers share a topic. */
export function makeOwnMap(
	libraries: readonly NamedLibrary[],
	{ title, language, today }: OwnMapSettings,
): OwnMap | undefined {
	const settings = { ...DEFAULT_SETTINGS, title, language };
	const { writes } = planImport({ files: [], snapshot: undefined, libraries, today, withAbstracts: true, settings });
	const { corpus } = buildCorpus(writes);
	if (!corpus || corpus.topics.length === 0) return undefined;
	const graph = buildGraph(corpus);
	const positions = renewLayout(graph, {}, true, TRIES);
	return describeMap(corpus, placeNodes(graph, positions), [
		...writes.filter(({ path }) => path !== 'layout.yaml'),
		{ path: 'layout.yaml', text: formatLayout(positions) },
	]);
}

function describeMap(corpus: Corpus, graph: Graph, folder: readonly ContentFile[]): OwnMap {
	const themes = new Map<string, Corpus['themes'][number]>(corpus.themes.map((theme) => [theme.slug, theme]));
	const network: Network = {
		title: corpus.site.title,
		nodes: graph.nodes.map((node) => ({ ...node, theme: themes.get(node.theme)?.name ?? node.theme, url: '' })),
		links: graph.links,
	};
	return {
		papers: corpus.papers.length,
		themes: corpus.themes.map(({ name, colour, papers }) => ({ name, colour, papers: papers.length })),
		topics: graph.nodes.map(({ name, papers }) => ({ name, papers })).sort((a, b) => b.papers - a.papers),
		folder,
		svg: drawOwnMap(graph, (theme) => themes.get(theme)?.colour ?? 1, corpus.site.title),
		gexf: writeGexf(network),
		vosviewer: JSON.stringify(toVosviewer(network)),
	};
}
