/** The JSON records of papers, themes, topics, pairs and the graph. */

import type { Atlas } from '../atlas/atlas.ts';
import { toCsl } from '../domain/citations/csl.ts';
import { describePublication, getPublication } from '../domain/citations/publication.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import type { Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import { parseEvidence } from '../domain/corpus/evidence.ts';
import { nameAuthors, nameVenue } from '../domain/corpus/paper-names.ts';
import { type GraphLink, getOtherEnd } from '../domain/map/graph.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { Oembed } from '../domain/records/exchange-records.ts';
import type { PairAlternate, ThemeAlternate, TopicAlternate } from '../domain/records/map-records.ts';
import type { PaperAlternate, PaperRecord } from '../domain/records/paper-record.ts';
import { toFactsRecord } from '../domain/records/publication-record.ts';
import { toPlainText } from '../domain/text/markdown.ts';
import { flattenTex } from '../domain/text/tex.ts';
import { findPreviewUrl } from './frame.ts';
import { listNeighbours } from './neighbours.ts';

export function buildPaperRecord(atlas: Atlas, paper: Paper): PaperRecord {
	return {
		slug: paper.slug,
		url: atlas.toAbsolute(paths.paper(paper.slug)),
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
		...toFactsRecord(paper),
		takeaway: paper.takeawayPlain ?? null,
		...(atlas.corpus.site.showAbstracts && { abstract: paper.abstract ?? null }),
		summary: paper.summary || null,
		sections: paper.sections.map(({ heading, content }) => ({ heading, text: toPlainText(content) })),
		related: atlas.getRelated(paper.slug).map((entry) => ({ ...entry, because: [...entry.because] })),
		...buildCitations(atlas, paper),
		sources: paper.sources ?? [],
	};
}

/** Nothing on a map without reference lists: there, a missing list and an empty one mean the same. */
function buildCitations({ citations }: Atlas, { slug, cites }: Paper): Pick<PaperRecord, 'citesHere' | 'citedHereBy'> {
	if (!citations.hasReferences) return {};
	return { citesHere: cites ? [...citations.getCited(slug)] : null, citedHereBy: [...citations.getCiting(slug)] };
}

/** A paper as CSL-JSON with its own page where no other is known; fields without a value are absent. */
export function buildCslRecord(atlas: Atlas, paper: Paper): PaperAlternate['csl'] {
	const language = getContentLanguage(atlas.corpus.site);
	return JSON.parse(JSON.stringify(toCsl(paper, atlas.toAbsolute(paths.paper(paper.slug)), language)));
}

export function buildPaperAlternate(atlas: Atlas, paper: Paper): PaperAlternate {
	const { type = 'preprint' } = getPublication(paper) ?? {};
	return {
		...buildPaperRecord(atlas, paper),
		place: type === 'preprint' ? null : describePublication(paper).place,
		authorsComplete: paper.authors ? (paper.authorsComplete ?? true) : null,
		added: paper.added,
		confidence: paper.facts?.confidence ?? null,
		evidence: (paper.facts?.seen ?? []).map(parseEvidence).map(({ url, remark }) => ({
			url: url ?? null,
			remark: remark ?? null,
		})),
		...(atlas.citations.hasReferences && {
			references: paper.cites ? [...atlas.citations.getReferences(paper.slug)] : null,
		}),
		csl: buildCslRecord(atlas, paper),
	};
}

const listSlugs = (papers: readonly Paper[]): string[] => papers.map((paper) => paper.slug);

export function buildThemeAlternate(atlas: Atlas, theme: Theme): ThemeAlternate {
	return {
		slug: theme.slug,
		url: atlas.toAbsolute(paths.theme(theme.slug)),
		name: theme.name,
		question: theme.question,
		summary: flattenTex(theme.summary),
		essay: toPlainText(theme.essay),
		added: theme.added,
		start: theme.start.map(({ paper, reason }) => ({ paper, reason: flattenTex(reason) })),
		groups: theme.groups.map((group) => ({ ...group, summary: flattenTex(group.summary) })),
		topics: atlas.getOwnTopics(theme.slug).map((topic) => topic.slug),
		papers: listSlugs(theme.papers),
		visitors: listSlugs(theme.secondaryPapers),
		neighbours: listNeighbours(atlas, theme).map(({ theme: other, strength, reasons }) => ({
			theme: other.slug,
			url: atlas.toAbsolute(paths.theme(other.slug)),
			strength,
			because: reasons.map(({ words }) => words),
		})),
	};
}

export function buildTopicAlternate(atlas: Atlas, topic: TopicEntry): TopicAlternate {
	return {
		slug: topic.slug,
		url: atlas.toAbsolute(paths.topic(topic.slug)),
		name: topic.name,
		definition: flattenTex(topic.definition),
		aliases: topic.aliases,
		theme: topic.isAtHome ? topic.theme : null,
		group: topic.group ?? null,
		broader: topic.parents,
		narrower: [...topic.children],
		papers: listSlugs(topic.papers),
		neighbours: atlas.getLinks(topic.slug).map((link) => ({
			topic: getOtherEnd(link, topic.slug),
			url: atlas.toAbsolute(paths.pair(link.source, link.target)),
			count: link.count,
			expected: link.expected,
			strength: link.strength,
		})),
	};
}

export function buildPairAlternate(atlas: Atlas, link: GraphLink): PairAlternate {
	return { ...link, papers: [...link.papers], url: atlas.toAbsolute(paths.pair(link.source, link.target)) };
}

export function buildGraphRecord(atlas: Atlas) {
	const { nodes, links } = atlas.graph;
	return {
		nodes: nodes.map(({ id, name, papers, theme, community, meanYear, x, y }) => ({
			id,
			name,
			papers,
			theme,
			community,
			meanYear: meanYear ?? null,
			x,
			y,
			url: atlas.toAbsolute(paths.topic(id)),
		})),
		links: links.map((link) => buildPairAlternate(atlas, link)),
	};
}

/** What a link to a page leads to. */
export interface LinkTarget {
	/** Path of the page. */
	readonly page: string;
	readonly title: string;
	readonly author?: string | undefined;
	readonly description: string | undefined;
	readonly details: string;
}

/** What a link to a paper's page leads to. */
export function describePaperLink(paper: Paper): LinkTarget {
	return {
		page: paths.paper(paper.slug),
		title: paper.titlePlain,
		author: paper.authors && nameAuthors(paper),
		description: paper.takeawayPlain,
		details: `${nameAuthors(paper)} · ${nameVenue(paper)}`,
	};
}

/** How other sites, and the link previews of this one, may show a link to a page (oEmbed 1.0). */
export function buildOembed(atlas: Atlas, { page, title, author, description, details }: LinkTarget): Oembed {
	return {
		version: '1.0',
		type: 'link',
		title,
		...(author && { author_name: author }),
		provider_name: atlas.corpus.site.title,
		provider_url: atlas.toAbsolute(paths.home()),
		thumbnail_url: findPreviewUrl(atlas, page),
		thumbnail_width: 1200,
		thumbnail_height: 630,
		...(description && { description }),
		details,
	};
}
