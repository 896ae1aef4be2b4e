/** The machine-readable form of papers, themes, topics, pairs and the graph. */
import { toCsl } from '../domain/citations/csl.ts';
import type { Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import { parseEvidence } from '../domain/corpus/evidence.ts';
import { type Graph, type GraphLink, getOtherEnd } from '../domain/map/graph.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { Oembed } from '../domain/records/exchange-records.ts';
import type { PairTwin, ThemeTwin, TopicTwin } from '../domain/records/map-records.ts';
import type { PaperRecord, PaperTwin } from '../domain/records/paper-record.ts';
import { toPlainText } from '../domain/text/markdown.ts';
import { flattenTex } from '../domain/text/tex.ts';
import { linksByTopic, related, site, topics } from './atlas.ts';
import { toPreview } from './heads.ts';
import { listNeighbours } from './neighbours.ts';
import { toAbsolute } from './urls.ts';

export function toPaperRecord(paper: Paper): PaperRecord {
	return {
		slug: paper.slug,
		url: toAbsolute(paths.paper(paper.slug)),
		title: paper.title,
		titlePlain: paper.titlePlain,
		authors: [...(paper.authors ?? [])],
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
		related: (related.get(paper.slug) ?? []).map((entry) => ({ ...entry, because: [...entry.because] })),
		sources: paper.sources ?? [],
	};
}

export function toCslRecord(paper: Paper): PaperTwin['csl'] {
	return JSON.parse(JSON.stringify(toCsl(paper, toAbsolute(paths.paper(paper.slug)))));
}

export function toPaperTwin(paper: Paper): PaperTwin {
	return {
		...toPaperRecord(paper),
		authorsComplete: paper.authors ? (paper.authorsComplete ?? true) : null,
		cite: paper.cite,
		added: paper.added,
		confidence: paper.facts?.confidence ?? null,
		evidence: (paper.facts?.seen ?? []).map(parseEvidence).map(({ url, remark }) => ({
			url: url ?? null,
			remark: remark ?? null,
		})),
		csl: toCslRecord(paper),
	};
}

const listSlugs = (papers: readonly Paper[]): string[] => papers.map((paper) => paper.slug);

export function toThemeTwin(theme: Theme): ThemeTwin {
	return {
		slug: theme.slug,
		url: toAbsolute(paths.theme(theme.slug)),
		name: theme.name,
		question: theme.question,
		summary: flattenTex(theme.summary),
		essay: toPlainText(theme.essay),
		added: theme.added,
		start: theme.start.map(({ paper, reason }) => ({ paper, reason: flattenTex(reason) })),
		groups: theme.groups.map((group) => ({ ...group, summary: flattenTex(group.summary) })),
		topics: topics.filter((topic) => topic.theme === theme.slug).map((topic) => topic.slug),
		papers: listSlugs(theme.papers),
		visitors: listSlugs(theme.visitors),
		neighbours: listNeighbours(theme).map(({ theme: other, strength, because }) => ({
			theme: other.slug,
			url: toAbsolute(paths.theme(other.slug)),
			strength,
			because: because.map(({ words }) => words),
		})),
	};
}

export function toTopicTwin(topic: TopicEntry): TopicTwin {
	const links = (linksByTopic.get(topic.slug) ?? []).toSorted((a, b) => b.count - a.count || b.strength - a.strength);
	return {
		slug: topic.slug,
		url: toAbsolute(paths.topic(topic.slug)),
		name: topic.name,
		definition: flattenTex(topic.definition),
		aliases: topic.aliases,
		theme: topic.theme,
		papers: listSlugs(topic.papers),
		neighbours: links.map((link) => ({
			topic: getOtherEnd(link, topic.slug),
			url: toAbsolute(paths.pair(link.source, link.target)),
			count: link.count,
			expected: link.expected,
			strength: link.strength,
		})),
	};
}

export function toPairTwin(link: GraphLink): PairTwin {
	return { ...link, papers: [...link.papers], url: toAbsolute(paths.pair(link.source, link.target)) };
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
		links: graph.links.map(toPairTwin),
	};
}

/** How other sites may show a link to a page. */
export function toOembed(page: string, title: string, author?: string): Oembed {
	return {
		version: '1.0',
		type: 'link',
		title,
		...(author && { author_name: author }),
		provider_name: site.title,
		provider_url: toAbsolute('/'),
		thumbnail_url: toPreview(page),
		thumbnail_width: 1200,
		thumbnail_height: 630,
	};
}
