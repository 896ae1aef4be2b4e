/** The page of a paper and its alternates. */
import { toBibtex } from '../domain/citations/bibtex.ts';
import { toCsl } from '../domain/citations/csl.ts';
import { formatCitation } from '../domain/citations/formatted-citation.ts';
import { toRis } from '../domain/citations/ris.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { type Evidence, parseEvidence } from '../domain/corpus/evidence.ts';
import { nameAuthors, nameVenue } from '../domain/corpus/paper-names.ts';
import { listCitationTags, type MetaTag } from '../domain/metadata/citation-tags.ts';
import { describePaper } from '../domain/metadata/structured-data.ts';
import { type ALTERNATE_EXTENSIONS, paths } from '../domain/permalinks/paths.ts';
import type { PaperAlternate } from '../domain/records/paper-record.ts';
import { makeAnchor } from '../domain/text/markdown.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { makeArxivUrl, makeDoiUrl } from '../domain/text/url.ts';
import { renderContent } from './content-html.ts';
import { buildFrame, type Crumb, type FrameView, linkAlternates, nameLink } from './frame.ts';
import type { PaperItem } from './paper-item.ts';
import { buildPaperAlternate } from './records.ts';
import { buildSmallMap, type SmallMapView } from './small-map.ts';
import type { ViewContext } from './view-context.ts';

interface AuthorLink {
	readonly name: string;
	/** Undefined for an author without a page. */
	readonly href: string | undefined;
}

/** A link to a page outside, with the text that shows. */
interface OutsideLink {
	readonly text: string;
	readonly href: string;
}

export interface PaperView {
	readonly frame: FrameView;
	readonly slug: string;
	readonly titleHtml: string;
	/** Number of the primary theme's colour. */
	readonly colour: number;
	readonly authors: readonly AuthorLink[];
	readonly hasAllAuthors: boolean;
	readonly venueLine: string;
	readonly kind: string | undefined;
	readonly takeawayHtml: string | undefined;
	/** The paper's own page; undefined where none is recorded. */
	readonly outside: OutsideLink | undefined;
	readonly code: OutsideLink | undefined;
	readonly arxiv: OutsideLink | undefined;
	readonly doi: OutsideLink | undefined;
	readonly venue: string | undefined;
	readonly year: number | undefined;
	readonly isUnwritten: boolean;
	readonly abstract: string | undefined;
	readonly sections: readonly { readonly id: string; readonly heading: string; readonly html: string }[];
	readonly citations: readonly { readonly format: string; readonly text: string }[];
	readonly alternates: readonly { readonly extension: string; readonly href: string }[];
	readonly related: readonly { readonly paper: PaperItem; readonly reasons: string }[];
	readonly previous: PaperItem | undefined;
	readonly next: PaperItem | undefined;
	readonly themes: readonly (Crumb & { readonly colour: number })[];
	readonly topics: readonly Crumb[];
	readonly facets: readonly { readonly name: string; readonly values: string }[];
	readonly map: SmallMapView & { readonly href: string };
	readonly provenance: {
		readonly confidence: 'high' | 'medium' | 'low' | undefined;
		readonly evidence: readonly Evidence[];
		readonly sources: string;
	};
	readonly citationTags: readonly MetaTag[];
	readonly record: PaperAlternate;
}

export function buildPaperView({ atlas, getItem }: ViewContext, paper: Paper): PaperView {
	const { site } = atlas.corpus;
	const theme = atlas.getTheme(paper.primaryTheme);
	const position = theme.papers.indexOf(paper);
	const neighbours = [theme.papers[position - 1], theme.papers[position + 1]].map((other) => other && getItem(other));
	const [previous, next] = position < 0 ? [] : neighbours;
	const page = paths.paper(paper.slug);
	const topic = paper.topics[0];
	return {
		frame: buildPaperFrame(atlas, paper),
		slug: paper.slug,
		titleHtml: renderTex(paper.title),
		colour: theme.colour,
		authors: (paper.authors ?? []).map((name) => {
			const author = atlas.getAuthor(name);
			return { name, href: author.hasPage ? atlas.toHref(paths.author(author.slug)) : undefined };
		}),
		hasAllAuthors: paper.authorsComplete !== false,
		venueLine: nameVenue(paper),
		kind: site.kinds.find((term) => term.id === paper.kind)?.name,
		takeawayHtml: paper.takeaway && renderTex(paper.takeaway),
		outside: findOutside(paper),
		code: paper.code === undefined ? undefined : { text: paper.code.replace(/^https?:\/\//, ''), href: paper.code },
		arxiv: paper.arxiv === undefined ? undefined : { text: paper.arxiv, href: makeArxivUrl(paper.arxiv) },
		doi: paper.doi === undefined ? undefined : { text: paper.doi, href: makeDoiUrl(paper.doi) },
		venue: paper.venue,
		year: paper.year,
		isUnwritten: paper.draft === true && paper.sections.length === 0,
		abstract: site.showAbstracts ? paper.abstract : undefined,
		sections: paper.sections.map(({ heading, content }) => ({
			id: makeAnchor(heading),
			heading,
			html: renderContent(atlas, content),
		})),
		citations: [
			{ format: 'BibTeX', text: toBibtex([paper]).trim() },
			{ format: 'RIS', text: toRis([paper]).replaceAll('\r', '').trim() },
			{ format: 'CSL', text: JSON.stringify(toCsl(paper, atlas.toAbsolute(page)), null, 1) },
			{ format: 'APA', text: formatCitation(paper, 'apa') },
			{ format: 'Chicago', text: formatCitation(paper, 'chicago') },
			{ format: 'Plain text', text: formatCitation(paper, 'plain') },
		],
		alternates: ['bib', 'ris', 'json', 'md'].map((extension) => ({
			extension,
			href: atlas.toHref(paths.alternate(page, extension as (typeof ALTERNATE_EXTENSIONS)[number])),
		})),
		related: atlas.getRelated(paper.slug).map(({ slug, because }) => ({
			paper: getItem(atlas.getPaper(slug)),
			reasons: because.join('; '),
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
					.map((value) => value.name)
					.join(', '),
			}))
			.filter((facet) => facet.values !== ''),
		map: {
			...buildSmallMap(atlas, paper.topics, 'The topics of this paper on the map'),
			href: atlas.toHref(topic ? `${paths.graph()}?topic=${topic}` : paths.graph()),
		},
		provenance: {
			confidence: paper.facts?.confidence,
			evidence: (paper.facts?.seen ?? []).map(parseEvidence),
			sources: (paper.sources ?? []).map((source) => `${source.document}, entry ${source.position}`).join('; '),
		},
		citationTags: listCitationTags(paper),
		record: buildPaperAlternate(atlas, paper),
	};
}

function findOutside(paper: Paper): OutsideLink | undefined {
	if (paper.arxiv) return { text: 'Read on arXiv', href: makeArxivUrl(paper.arxiv) };
	const href = paper.doi ? makeDoiUrl(paper.doi) : paper.url;
	return href === undefined ? undefined : { text: 'Read the paper', href };
}

function buildPaperFrame(atlas: ViewContext['atlas'], paper: Paper): FrameView {
	const page = paths.paper(paper.slug);
	const theme = atlas.getTheme(paper.primaryTheme);
	const known = (paper.authors ?? []).map(atlas.getAuthor).filter((author) => author.hasPage);
	const topics = paper.topics.map((slug) => nameLink(atlas, atlas.getTopic(slug).name, paths.topic(slug)));
	return buildFrame(atlas, {
		title: paper.titlePlain,
		path: page,
		description: paper.takeawayPlain ?? `${paper.titlePlain}: ${nameAuthors(paper)}, ${nameVenue(paper)}.`,
		crumbs: [
			{ path: paths.papers(), name: 'Papers' },
			{ path: paths.theme(theme.slug), name: theme.name },
		],
		hasPreview: true,
		isArticle: true,
		links: linkAlternates(atlas, page, ['bib', 'ris', 'json', 'md'], {
			citeAs: toCsl(paper).URL ?? atlas.toAbsolute(page),
			authors: known.map((author) => atlas.toHref(paths.author(author.slug))),
			collections: [atlas.toHref(paths.theme(theme.slug))],
			types: ['AboutPage', 'ScholarlyArticle'],
		}),
		things: [describePaper(paper, atlas.toAbsolute(page), topics)],
	});
}
