/** The whole atlas as files. */
import { words } from '#words/data';
import type { Atlas } from '../atlas/atlas.ts';
import { toBiblatex } from '../domain/citations/biblatex.ts';
import { toCsv } from '../domain/citations/csv.ts';
import { toCsvRow } from '../domain/citations/csv-row.ts';
import { toRis } from '../domain/citations/ris.ts';
import { writeGexf } from '../domain/map/exports/gexf.ts';
import { writeGraphml } from '../domain/map/exports/graphml.ts';
import type { Network } from '../domain/map/exports/network.ts';
import { toVosviewer } from '../domain/map/exports/vosviewer.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { SchemaName } from '../domain/records/json-schema.ts';
import { writeCitationGraph } from '../domain/references/citation-graph.ts';
import { nameCommunities } from './graph-page.ts';
import { buildCslRecord, buildGraphRecord, buildPaperRecord } from './records.ts';

export interface DataFile {
	/** Below `/data/`. */
	readonly name: string;
	readonly type: string;
	readonly what: string;
	readonly schema?: SchemaName;
	readonly format: (atlas: Atlas) => string;
	/** Absent for a file that every map has. */
	readonly isOffered?: (atlas: Atlas) => boolean;
}

function buildNetwork(atlas: Atlas): Network {
	return {
		title: words.graph(atlas.corpus.site.title),
		nodes: atlas.graph.nodes.map((node) => ({
			...node,
			theme: atlas.getTheme(node.theme).name,
			url: atlas.toAbsolute(paths.topic(node.id)),
		})),
		links: atlas.graph.links,
	};
}

/** The files that a map offers. */
export function listDataFiles(atlas: Atlas): readonly DataFile[] {
	return DATA_FILES.filter(({ isOffered }) => isOffered?.(atlas) ?? true);
}

const DATA_FILES: readonly DataFile[] = [
	{
		name: 'papers.json',
		type: 'application/json',
		what: words.files.papersJson,
		schema: 'papers',
		format: (atlas) => JSON.stringify(atlas.corpus.papers.map((paper) => buildPaperRecord(atlas, paper))),
	},
	{
		name: 'papers.csv',
		type: 'text/csv',
		what: words.files.papersCsv,
		format: (atlas) =>
			toCsv(
				atlas.corpus.papers.map((paper) =>
					toCsvRow(paper, atlas.toAbsolute(paths.paper(paper.slug)), {
						facets: atlas.corpus.site.facets,
						...(atlas.citations.hasReferences && {
							citations: {
								cited: atlas.citations.getCited(paper.slug),
								citing: atlas.citations.getCiting(paper.slug),
							},
						}),
					}),
				),
			),
	},
	{
		name: 'papers.bib',
		type: 'application/x-bibtex',
		what: words.files.bibtex,
		format: (atlas) => atlas.formatBibtex(atlas.corpus.papers),
	},
	{
		name: 'papers.biblatex.bib',
		type: 'application/x-bibtex',
		what: words.files.biblatex,
		format: (atlas) => toBiblatex(atlas.corpus.papers, { capitals: atlas.corpus.site.capitals ?? [] }),
	},
	{
		name: 'papers.ris',
		type: 'application/x-research-info-systems',
		what: words.files.ris,
		format: (atlas) => toRis(atlas.corpus.papers),
	},
	{
		name: 'papers.csl.json',
		type: 'application/vnd.citationstyles.csl+json',
		what: words.files.csl,
		schema: 'csl',
		format: (atlas) => JSON.stringify(atlas.corpus.papers.map((paper) => buildCslRecord(atlas, paper))),
	},
	{
		name: 'graph.json',
		type: 'application/json',
		what: words.files.graphJson,
		schema: 'graph',
		format: (atlas) => JSON.stringify(buildGraphRecord(atlas)),
	},
	{
		name: 'graph.gexf',
		type: 'application/gexf+xml',
		what: words.files.gexf,
		format: (atlas) => writeGexf(buildNetwork(atlas)),
	},
	{
		name: 'graph.graphml',
		type: 'application/graphml+xml',
		what: words.files.graphml,
		format: (atlas) => writeGraphml(buildNetwork(atlas)),
	},
	{
		name: 'graph-vosviewer.json',
		type: 'application/json',
		what: words.files.vosviewer,
		schema: 'vosviewer',
		format: (atlas) =>
			JSON.stringify(
				toVosviewer(
					buildNetwork(atlas),
					nameCommunities(atlas).map(({ name }) => name),
				),
			),
	},
	{
		name: 'citations.graphml',
		type: 'application/graphml+xml',
		what: words.files.citations,
		isOffered: ({ citations }) => citations.count > 0,
		format: (atlas) =>
			writeCitationGraph(atlas.corpus.papers, atlas.citations, {
				nameTheme: ({ primaryTheme }) => atlas.getTheme(primaryTheme).name,
				toUrl: ({ slug }) => atlas.toAbsolute(paths.paper(slug)),
			}),
	},
];
