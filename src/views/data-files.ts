/** The whole atlas as files. */
import type { Atlas } from '../atlas/atlas.ts';
import { toBiblatex } from '../domain/citations/biblatex.ts';
import { toCsv, toCsvRow } from '../domain/citations/csv.ts';
import { toRis } from '../domain/citations/ris.ts';
import { writeGexf } from '../domain/map/exports/gexf.ts';
import { writeGraphml } from '../domain/map/exports/graphml.ts';
import type { Network } from '../domain/map/exports/network.ts';
import { toVosviewer } from '../domain/map/exports/vosviewer.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { SchemaName } from '../domain/records/json-schema.ts';
import { nameCommunities } from './graph-page.ts';
import { buildCslRecord, buildGraphRecord, buildPaperRecord } from './records.ts';

export interface DataFile {
	/** Below `/data/`. */
	readonly name: string;
	readonly type: string;
	readonly what: string;
	readonly schema?: SchemaName;
	readonly format: (atlas: Atlas) => string;
}

function buildNetwork(atlas: Atlas): Network {
	return {
		title: `${atlas.corpus.site.title}: graph of topics`,
		nodes: atlas.graph.nodes.map((node) => ({
			...node,
			theme: atlas.getTheme(node.theme).name,
			url: atlas.toAbsolute(paths.topic(node.id)),
		})),
		links: atlas.graph.links,
	};
}

export const DATA_FILES: readonly DataFile[] = [
	{
		name: 'papers.json',
		type: 'application/json',
		what: 'Every paper with its facts, topics, facets, summary and related papers',
		schema: 'papers',
		format: (atlas) => JSON.stringify(atlas.corpus.papers.map((paper) => buildPaperRecord(atlas, paper))),
	},
	{
		name: 'papers.csv',
		type: 'text/csv',
		what: 'A row for each paper, for spreadsheets (UTF-8, lists joined by semicolons)',
		format: (atlas) =>
			toCsv(
				atlas.corpus.papers.map((paper) =>
					toCsvRow(paper, atlas.toAbsolute(paths.paper(paper.slug)), { facets: atlas.corpus.site.facets }),
				),
			),
	},
	{
		name: 'papers.bib',
		type: 'application/x-bibtex',
		what: 'Every paper as a BibTeX entry',
		format: (atlas) => atlas.formatBibtex(atlas.corpus.papers),
	},
	{
		name: 'papers.biblatex.bib',
		type: 'application/x-bibtex',
		what: 'Every paper as a BibLaTeX entry',
		format: (atlas) => toBiblatex(atlas.corpus.papers, { capitals: atlas.corpus.site.capitals ?? [] }),
	},
	{
		name: 'papers.ris',
		type: 'application/x-research-info-systems',
		what: 'Every paper as a RIS record',
		format: (atlas) => toRis(atlas.corpus.papers),
	},
	{
		name: 'papers.csl.json',
		type: 'application/vnd.citationstyles.csl+json',
		what: 'Every paper as CSL-JSON, which Zotero imports',
		schema: 'csl',
		format: (atlas) => JSON.stringify(atlas.corpus.papers.map((paper) => buildCslRecord(atlas, paper))),
	},
	{
		name: 'graph.json',
		type: 'application/json',
		what: 'The graph of topics: nodes with positions and communities, links with counts, strengths and papers',
		schema: 'graph',
		format: (atlas) => JSON.stringify(buildGraphRecord(atlas)),
	},
	{
		name: 'graph.gexf',
		type: 'application/gexf+xml',
		what: 'The same graph for Gephi (GEXF 1.2), with positions',
		format: (atlas) => writeGexf(buildNetwork(atlas)),
	},
	{
		name: 'graph.graphml',
		type: 'application/graphml+xml',
		what: 'The same graph for Cytoscape, yEd, igraph and NetworkX (GraphML)',
		format: (atlas) => writeGraphml(buildNetwork(atlas)),
	},
	{
		name: 'graph-vosviewer.json',
		type: 'application/json',
		what: 'The same graph for VOSviewer and VOSviewer Online',
		schema: 'vosviewer',
		format: (atlas) =>
			JSON.stringify(
				toVosviewer(
					buildNetwork(atlas),
					nameCommunities(atlas).map(({ name }) => name),
				),
			),
	},
];
