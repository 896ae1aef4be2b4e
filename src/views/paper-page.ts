/** The page of a paper. */

import { words as citationWords } from '#words/citation';
import { format } from '#words/language';
import { words as lists } from '#words/lists';
import { words } from '#words/paper';
import { words as related } from '#words/related';
import type { Atlas } from '../atlas/atlas.ts';
import { toBiblatex } from '../domain/citations/biblatex.ts';
import { toCsl } from '../domain/citations/csl.ts';
import { formatCitation } from '../domain/citations/formatted-citation.ts';
import { describePublication, getDoi, getPublication } from '../domain/citations/publication.ts';
import { toRis } from '../domain/citations/ris.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { type Evidence, parseEvidence } from '../domain/corpus/evidence.ts';
import { findKnownName } from '../domain/corpus/known-name.ts';
import { nameListing } from '../domain/corpus/listing-names.ts';
import { nameAuthors, nameVenue } from '../domain/corpus/paper-names.ts';
import type { Site } from '../domain/corpus/schema.ts';
import { nameSection } from '../domain/corpus/section-names.ts';
import { listCitationTags, type MetaTag } from '../domain/metadata/citation-tags.ts';
import { getWorkType } from '../domain/metadata/describe-paper.ts';
import { describePaper } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { PaperAlternate } from '../domain/records/paper-record.ts';
import { makeAnchor } from '../domain/text/markdown.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { makeArxivUrl, makeDoiUrl } from '../domain/text/url.ts';
import { type AuthorLink, linkAuthors } from './author-links.ts';
import { type CitationList, listCitations } from './citation-lists.ts';
import { renderContent } from './content-html.ts';
import { type DeadLink, describeDeadLink } from './dead-link.ts';
import {
	type Alternates,
	buildFrame,
	type Crumb,
	type FrameView,
	linkAlternates,
	listAlternates,
	nameLink,
	PAPER_EXTENSIONS,
} from './frame.ts';
import { getFilterPath } from './lists.ts';
import type { PaperItem } from './paper-item.ts';
import { listPublicationFacts, type PublicationFact } from './publication-facts.ts';
import { buildPaperAlternate } from './records.ts';
import { buildSmallMap, type SmallMapView } from './small-map.ts';
import type { ViewContext } from './view-context.ts';

/** A link to a page outside, with the text that shows. */
interface OutsideLink {
	readonly text: string;
	readonly href: string;
	/** Where its page is gone. */
	readonly dead: DeadLink | undefined;
}

export interface PaperView {
	readonly frame: FrameView;
	readonly slug: string;
	readonly titleHtml: string;
	/** A name that it is known by and that its title lacks. */
	readonly knownName: string | undefined;
	/** Number of the primary theme's colour. */
	readonly colour: number;
	readonly authors: readonly AuthorLink[];
	readonly hasAllAuthors: boolean;
	/** Where it was published, as a link to what else was, and when it appeared first where that was earlier. */
	readonly venue: { readonly name: string; readonly href: string | undefined; readonly first: string | undefined };
	readonly kind: Crumb | undefined;
	readonly takeawayHtml: string | undefined;
	/** The paper's own page; undefined where none is recorded. */
	readonly outside: OutsideLink | undefined;
	readonly code: OutsideLink | undefined;
	readonly arxiv: OutsideLink | undefined;
	readonly doi: OutsideLink | undefined;
	readonly publication: readonly PublicationFact[];
	/** What it was evaluated on, what it studied, and what came out. */
	readonly evaluation: {
		readonly datasets: readonly Crumb[];
		readonly models: readonly Crumb[];
		readonly resultHtml: string | undefined;
	};
	/** Where essays discuss it. */
	readonly discussed: readonly { readonly place: string; readonly href: string; readonly sentenceHtml: string }[];
	readonly isUnwritten: boolean;
	readonly abstract: string | undefined;
	readonly sections: readonly { readonly id: string; readonly heading: string; readonly html: string }[];
	readonly citations: readonly { readonly format: string; readonly text: string }[];
	readonly alternates: Alternates;
	/** Papers here that it cites, and those that cite it; a list is left out where it is empty. */
	readonly citationLists: readonly CitationList[];
	readonly related: readonly { readonly paper: PaperItem; readonly reasons: string }[];
	readonly previous: PaperItem | undefined;
	readonly next: PaperItem | undefined;
	readonly themes: readonly (Crumb & { readonly colour: number })[];
	readonly topics: readonly Crumb[];
	readonly facets: readonly { readonly name: string; readonly values: readonly Crumb[] }[];
	readonly map: SmallMapView & { readonly href: string };
	readonly provenance: {
		readonly confidence: 'high' | 'medium' | 'low' | undefined;
		readonly evidence: readonly (Evidence & { readonly dead: DeadLink | undefined })[];
		/** Says which entries of lists it is. */
		readonly sources: string | undefined;
	};
	readonly citationTags: readonly MetaTag[];
	readonly record: PaperAlternate;
}

export function buildPaperView({ atlas, getItem }: ViewContext, paper: Paper): PaperView {
	const { site } = atlas.corpus;
	const language = getContentLanguage(site);
	const theme = atlas.getTheme(paper.primaryTheme);
	const position = theme.papers.indexOf(paper);
	const neighbours = [theme.papers[position - 1], theme.papers[position + 1]].map((other) => other && getItem(other));
	const [previous, next] = position < 0 ? [] : neighbours;
	const page = paths.paper(paper.slug);
	const topic = paper.topics[0];
	const doi = getDoi(paper);
	return {
		frame: buildPaperFrame(atlas, paper),
		slug: paper.slug,
		titleHtml: renderTex(paper.title),
		knownName: findKnownName(paper),
		colour: theme.colour,
		authors: linkAuthors(atlas, paper),
		hasAllAuthors: paper.authorsComplete !== false,
		venue: describeVenue(atlas, paper),
		kind: findKind(atlas, paper),
		takeawayHtml: paper.takeaway && renderTex(paper.takeaway),
		outside: findOutside(atlas, paper),
		code: paper.code === undefined ? undefined : linkOutside(atlas, paper.code.replace(/^https?:\/\//, ''), paper.code),
		arxiv: paper.arxiv === undefined ? undefined : linkOutside(atlas, paper.arxiv, makeArxivUrl(paper.arxiv)),
		doi: doi === undefined ? undefined : linkOutside(atlas, doi, makeDoiUrl(doi)),
		publication: listPublicationFacts(paper),
		evaluation: {
			datasets: linkValues(atlas, 'dataset', paper.datasets),
			models: linkValues(atlas, 'model', paper.models),
			resultHtml: paper.result && renderTex(paper.result),
		},
		discussed: listDiscussions(atlas, paper),
		isUnwritten: paper.draft === true && paper.sections.length === 0,
		abstract: site.showAbstracts ? paper.abstract : undefined,
		sections: paper.sections.map(({ heading, content }) => ({
			id: makeAnchor(heading),
			heading: nameSection(heading),
			html: renderContent(atlas, content),
		})),
		citations: [
			{ format: 'BibTeX', text: atlas.formatBibtex([paper]).trim() },
			{ format: 'BibLaTeX', text: toBiblatex([paper], { capitals: site.capitals ?? [] }).trim() },
			{ format: 'RIS', text: toRis([paper]).replaceAll('\r', '').trim() },
			{ format: 'CSL', text: JSON.stringify(toCsl(paper, atlas.toAbsolute(page), language), null, 1) },
			{ format: 'APA 7', text: formatCitation(paper, 'apa', language) },
			{ format: 'Chicago 18', text: formatCitation(paper, 'chicago', language) },
			{ format: citationWords.plain, text: formatCitation(paper, 'plain') },
		],
		alternates: listAlternates(atlas, page, PAPER_EXTENSIONS),
		citationLists: listCitations({ atlas, getItem }, paper),
		related: atlas.getRelated(paper.slug).map(({ slug, because }) => ({
			paper: getItem(atlas.getPaper(slug)),
			reasons: because.join(related.separator),
		})),
		previous,
		next,
		themes: paper.themes.map((slug) => {
			const { name, colour } = atlas.getTheme(slug);
			return { name, colour, href: atlas.toHref(paths.theme(slug)) };
		}),
		topics: paper.topics.map((slug) => ({ name: atlas.getTopic(slug).name, href: atlas.toHref(paths.topic(slug)) })),
		facets: site.facets
			.map((facet) => ({
				name: facet.name,
				values: facet.values
					.filter((value) => paper.facets[facet.id]?.includes(value.id))
					.map(({ id, name }) => ({ name, href: atlas.toHref(`${getFilterPath(atlas)}?${facet.id}=${id}`) })),
			}))
			.filter((facet) => facet.values.length > 0),
		map: {
			...buildSmallMap(atlas, paper.topics, words.map),
			href: atlas.toHref(topic ? `${paths.graph()}?topic=${topic}` : paths.graph()),
		},
		provenance: {
			confidence: paper.facts?.confidence,
			evidence: (paper.facts?.seen ?? [])
				.map(parseEvidence)
				.map((evidence) => ({ ...evidence, dead: describeDeadLink(atlas, evidence.url) })),
			sources: listSources(atlas.corpus.site, paper),
		},
		citationTags: listCitationTags(paper),
		record: buildPaperAlternate(atlas, paper),
	};
}

function describeVenue(atlas: Atlas, paper: Paper): PaperView['venue'] {
	const { place: name, first } = describePublication(paper);
	const publication = getPublication(paper);
	const venue = publication?.type === 'preprint' ? undefined : (publication?.containerShort ?? publication?.container);
	const query = venue && new URLSearchParams({ q: `venue:"${venue}"` });
	return {
		name,
		href: query && atlas.toHref(`${paths.search()}?${query}`),
		first,
	};
}

function findKind(atlas: Atlas, paper: Paper): Crumb | undefined {
	const kind = atlas.corpus.site.kinds.find((term) => term.id === paper.kind);
	return kind && { name: kind.name, href: atlas.toHref(`${getFilterPath(atlas)}?kind=${kind.id}`) };
}

/** Values of a filter as links to the papers that have them. */
function linkValues(atlas: Atlas, filter: string, values: readonly string[] = []): Crumb[] {
	return values.map((name) => ({
		name,
		href: atlas.toHref(`${getFilterPath(atlas)}?${new URLSearchParams({ [filter]: name })}`),
	}));
}

/** Where the list that the map was made from names it; undefined where no list does. */
function listSources(site: Site, { sources = [] }: Paper): string | undefined {
	const entries = sources.map((source) => words.entry(nameListing(site, source.document), String(source.position)));
	return entries.length > 0 ? words.listed(entries.join(format.semicolon)) : undefined;
}

/** One entry for each theme and section: its first sentence on the paper. */
function listDiscussions(atlas: Atlas, paper: Paper): PaperView['discussed'] {
	const bySection = new Map(
		atlas
			.getMentions('papers', paper.slug)
			.map((mention) => [`${mention.theme.slug}#${mention.section?.anchor}`, mention] as const)
			.toReversed(),
	);
	return [...bySection.values()].toReversed().map(({ theme, section, sentence }) => ({
		href: atlas.toHref(paths.theme(theme.slug) + (section ? `#${section.anchor}` : '')),
		place: section ? words.section(theme.name, section.heading) : theme.name,
		sentenceHtml: renderTex(sentence),
	}));
}

function linkOutside(atlas: Atlas, text: string, href: string): OutsideLink {
	return { text, href, dead: describeDeadLink(atlas, href) };
}

function findOutside(atlas: Atlas, paper: Paper): OutsideLink | undefined {
	if (paper.arxiv) return linkOutside(atlas, words.readOnArxiv, makeArxivUrl(paper.arxiv));
	const doi = getDoi(paper);
	const href = doi ? makeDoiUrl(doi) : paper.url;
	return href === undefined ? undefined : linkOutside(atlas, words.read, href);
}

function buildPaperFrame(atlas: Atlas, paper: Paper): FrameView {
	const page = paths.paper(paper.slug);
	const theme = atlas.getTheme(paper.primaryTheme);
	const topics = paper.topics.map((slug) => nameLink(atlas, atlas.getTopic(slug).name, paths.topic(slug)));
	return buildFrame(atlas, {
		title: paper.titlePlain,
		path: page,
		description: paper.takeawayPlain ?? words.description(paper.titlePlain, nameAuthors(paper), nameVenue(paper)),
		crumbs: [
			{ path: paths.papers(), name: lists.papers },
			{ path: paths.theme(theme.slug), name: theme.name },
		],
		hasPreview: true,
		isArticle: true,
		links: linkAlternates(atlas, page, PAPER_EXTENSIONS, {
			citeAs: toCsl(paper).URL ?? atlas.toAbsolute(page),
			authors: linkAuthors(atlas, paper).map(({ href }) => href),
			collections: [atlas.toHref(paths.theme(theme.slug))],
			types: ['AboutPage', getWorkType(paper)],
			license: atlas.corpus.site.licence.url,
		}),
		things: [describePaper(paper, atlas.toAbsolute(page), topics)],
	});
}
