/** The machine-readable form of papers and graph. An unknown is null, so that every record has the same fields. */
import type { Paper } from '../domain/corpus/corpus.ts';
import type { Graph } from '../domain/map/graph.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { related, site } from './atlas.ts';
import { toAbsolute } from './urls.ts';

export function toPaperRecord(paper: Paper) {
	return {
		slug: paper.slug,
		url: toAbsolute(paths.paper(paper.slug)),
		title: paper.title,
		titlePlain: paper.titlePlain,
		authors: paper.authors ?? [],
		year: paper.year ?? null,
		venue: paper.venue ?? null,
		arxiv: paper.arxiv ?? null,
		doi: paper.doi ?? null,
		code: paper.code ?? null,
		kind: paper.kind,
		themes: paper.themes,
		topics: paper.topics,
		facets: paper.facets,
		takeaway: paper.takeawayPlain ?? null,
		...(site.showAbstracts && { abstract: paper.abstract ?? null }),
		summary: paper.summary || null,
		related: related.get(paper.slug) ?? [],
		sources: paper.sources ?? [],
	};
}

export function toGraphRecord(graph: Graph) {
	return {
		nodes: graph.nodes.map(({ id, name, papers, theme, community, meanYear, x, y }) => ({
			id,
			name,
			papers,
			theme,
			community,
			meanYear: meanYear ?? null,
			x,
			y,
			url: toAbsolute(paths.topic(id)),
		})),
		links: graph.links.map((link) => ({ ...link, url: toAbsolute(paths.pair(link.source, link.target)) })),
	};
}
