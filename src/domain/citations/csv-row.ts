/** A paper as a row of a table. */
import type { Paper } from '../corpus/corpus.ts';
import type { Slug } from '../text/slug.ts';
import { flattenTex } from '../text/tex.ts';
import type { CsvRow } from './csv.ts';
import { getPublication } from './publication.ts';

/** What the rows need of the site: the facets, a column each. */
export interface CsvOptions {
	readonly facets?: readonly { readonly id: Slug }[];
	/** Of a map that records reference lists: the papers here that it cites, and those that cite it. */
	readonly citations?: { readonly cited: readonly Slug[]; readonly citing: readonly Slug[] };
}

/**
 * A row of `papers.csv`; lists are joined by `; `, unknowns are empty. `url` is the paper's page on the map. Ids are written
 * so that no spreadsheet takes them for numbers, and ranges with an en dash so that none takes them for dates.
 */
export function toCsvRow(paper: Paper, url: string, { facets = [], citations }: CsvOptions = {}): CsvRow {
	const publication = getPublication(paper);
	const range = (text: string | undefined) => text?.replace(/\s*[-–—]+\s*/g, '–');
	return {
		slug: paper.slug,
		url,
		title: paper.titlePlain,
		authors: paper.authors?.join('; '),
		year: paper.year,
		venue: paper.venue ?? publication?.containerShort ?? publication?.container,
		arxiv: paper.arxiv && `arXiv:${paper.arxiv}`,
		doi: publication?.doi ?? paper.doi,
		code: paper.code,
		kind: paper.kind,
		themes: paper.themes.join('; '),
		topics: paper.topics.join('; '),
		...Object.fromEntries(facets.map(({ id }) => [`facet_${id}`, paper.facets[id]?.join('; ')])),
		datasets: paper.datasets?.join('; '),
		models: paper.models?.join('; '),
		result: paper.result && flattenTex(paper.result),
		takeaway: paper.takeawayPlain,
		...(citations && { cites_here: citations.cited.join('; '), cited_here_by: citations.citing.join('; ') }),
		publication_type: publication?.type,
		publication_title: publication?.title && flattenTex(publication.title),
		publication_container: publication?.container,
		publication_year: publication?.year,
		publication_volume: publication?.volume,
		publication_issue: range(publication?.issue),
		publication_pages: range(publication?.pages ?? publication?.number),
		publication_publisher: publication?.publisher ?? publication?.institution,
		cite: paper.cite,
	};
}
