/** The whole map as files. */
import { toBibtex } from '../domain/citations/bibtex.ts';
import { toCsv, toCsvRow } from '../domain/citations/csv.ts';
import { toRis } from '../domain/citations/ris.ts';
import { writeGexf } from '../domain/map/exports/gexf.ts';
import { writeGraphml } from '../domain/map/exports/graphml.ts';
import { toVosviewer } from '../domain/map/exports/vosviewer.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { SchemaName } from '../domain/records/json-schema.ts';
import { graph, papers } from './atlas.ts';
import { network } from './map.ts';
import { toCslRecord, toGraphRecord, toPaperRecord } from './records.ts';
import { toAbsolute } from './urls.ts';

export interface DataFile {
	/** Below `/data/`. */
	readonly name: string;
	readonly type: string;
	readonly what: string;
	readonly schema?: SchemaName;
	readonly write: () => string;
}

export const DATA_FILES: readonly DataFile[] = [
	{
		name: 'papers.json',
		type: 'application/json',
		what: 'Every paper with its facts, topics, facets, summary and related papers',
		schema: 'papers',
		write: () => JSON.stringify(papers.map(toPaperRecord)),
	},
	{
		name: 'papers.csv',
		type: 'text/csv',
		what: 'A row for each paper, for spreadsheets (UTF-8, lists joined by semicolons)',
		write: () => toCsv(papers.map((paper) => toCsvRow(paper, toAbsolute(paths.paper(paper.slug))))),
	},
	{
		name: 'papers.bib',
		type: 'application/x-bibtex',
		what: 'Every paper as a BibTeX entry',
		write: () => toBibtex(papers),
	},
	{
		name: 'papers.ris',
		type: 'application/x-research-info-systems',
		what: 'Every paper as a RIS record',
		write: () => toRis(papers),
	},
	{
		name: 'papers.csl.json',
		type: 'application/vnd.citationstyles.csl+json',
		what: 'Every paper as CSL-JSON, which Zotero imports',
		schema: 'csl',
		write: () => JSON.stringify(papers.map(toCslRecord)),
	},
	{
		name: 'graph.json',
		type: 'application/json',
		what: 'The graph of topics: nodes with positions and communities, links with counts, strengths and papers',
		schema: 'graph',
		write: () => JSON.stringify(toGraphRecord(graph)),
	},
	{
		name: 'graph.gexf',
		type: 'application/gexf+xml',
		what: 'The same graph for Gephi (GEXF 1.3), with positions',
		write: () => writeGexf(network),
	},
	{
		name: 'graph.graphml',
		type: 'application/graphml+xml',
		what: 'The same graph for Cytoscape, yEd, igraph and NetworkX (GraphML)',
		write: () => writeGraphml(network),
	},
	{
		name: 'graph-vosviewer.json',
		type: 'application/json',
		what: 'The same graph for VOSviewer and VOSviewer Online',
		schema: 'vosviewer',
		write: () => JSON.stringify(toVosviewer(network)),
	},
];
