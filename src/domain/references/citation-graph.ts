/** The graph of citations: papers that cite each other, as other programs take it. */
import type { Paper } from '../corpus/corpus.ts';
import { formatGraphml } from '../map/exports/graphml.ts';
import type { CitationLinks } from './citation-links.ts';

const NODE_KEYS = [
	// Gephi and yEd show the label, Cytoscape and igraph the name.
	['label', 'string'],
	['name', 'string'],
	['authors', 'string'],
	['year', 'int'],
	['theme', 'string'],
	['doi', 'string'],
	['citesHere', 'int'],
	['citedHereBy', 'int'],
	['url', 'string'],
] as const;

/** What a node says of a paper beside its own fields. */
export interface PaperWording {
	nameTheme(paper: Paper): string;
	toUrl(paper: Paper): string;
}

/** GraphML: a node for each paper that cites another here or is cited by one, and an edge from the citing paper to the cited one. */
export function writeCitationGraph(
	papers: readonly Paper[],
	citations: CitationLinks,
	{ nameTheme, toUrl }: PaperWording,
): string {
	const linked = papers
		.map((paper) => ({
			paper,
			cited: citations.getCited(paper.slug),
			citing: citations.getCiting(paper.slug),
		}))
		.filter(({ cited, citing }) => cited.length + citing.length > 0);
	return formatGraphml({
		isDirected: true,
		nodeKeys: NODE_KEYS,
		edgeKeys: [],
		nodes: linked.map(({ paper, cited, citing }) => ({
			id: paper.slug,
			label: paper.titlePlain,
			name: paper.titlePlain,
			authors: paper.authors?.join('; '),
			year: paper.year,
			theme: nameTheme(paper),
			doi: paper.doi,
			citesHere: cited.length,
			citedHereBy: citing.length,
			url: toUrl(paper),
		})),
		edges: linked.flatMap(({ paper, cited }) => cited.map((target) => ({ source: paper.slug, target }))),
	});
}
