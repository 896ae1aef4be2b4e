/** The page of a theme. */
import { words as citationWords } from '#words/citation';
import { format } from '#words/language';
import { words as lists } from '#words/lists';
import { words } from '#words/theme';
import type { Atlas } from '../atlas/atlas.ts';
import { ONE_GROUP } from '../domain/browse/timeline.ts';
import { groupTheme } from '../domain/browse/timeline-groups.ts';
import { encodeVerbatim, layOutEntry } from '../domain/citations/bibtex-entry.ts';
import { escapeBibtex, formatBibtexTitle } from '../domain/citations/bibtex-text.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import { describeCollection } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { nameHeadings } from '../domain/text/markdown.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { flattenTex } from '../domain/text/tex.ts';
import { citeInText, renderEssay } from './content-html.ts';
import { type DeadLink, describeDeadLink } from './dead-link.ts';
import { listSections, nameGroups, splitEssay } from './essay-sections.ts';
import { buildFigureView, type FigureView } from './figure.ts';
import {
	type Alternates,
	buildFrame,
	type Crumb,
	type FrameView,
	linkAlternates,
	listAlternates,
	nameLink,
	namePapers,
	SET_EXTENSIONS,
} from './frame.ts';
import { getFirstPage } from './lists.ts';
import { listNeighbours } from './neighbours.ts';
import { listQuestionIds } from './open-question.ts';
import { buildPager, type PagerView } from './pager.ts';
import type { PaperItem } from './paper-item.ts';
import { buildSmallMap, type SmallMapView } from './small-map.ts';
import { buildTimeline, type TimelineView } from './timeline.ts';
import type { ViewContext } from './view-context.ts';

/** Papers of the theme compared. */
interface TableView {
	readonly captionHtml: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly paper: Crumb; readonly cells: readonly string[] }[];
}

interface DisputeView {
	readonly claimHtml: string;
	readonly settingHtml: string;
	readonly sides: readonly {
		readonly name: string;
		readonly findings: readonly { readonly paper: Crumb; readonly findingHtml: string }[];
	}[];
}

export interface ThemeView {
	readonly frame: FrameView;
	readonly slug: string;
	readonly name: string;
	readonly question: string;
	readonly colour: number;
	readonly isAutomatic: boolean;
	/** How many papers it has, and how many come from other themes. */
	readonly size: string;
	readonly feedHref: string;
	/** The sections of the essay. */
	readonly contents: readonly Crumb[];
	/** The essay; where there is a figure, as far as the end of its first section. */
	readonly essayHtml: string;
	readonly figure: FigureView | undefined;
	/** What follows the figure. */
	readonly continuedHtml: string;
	/** ISO date of the last review, and the same in words. */
	readonly reviewed: { readonly date: string; readonly text: string } | undefined;
	readonly table: TableView | undefined;
	readonly disputes: readonly DisputeView[];
	readonly classics: readonly {
		readonly title: string;
		readonly href: string;
		readonly byline: string;
		readonly noteHtml: string;
		readonly dead: DeadLink | undefined;
	}[];
	/** How to cite the essay. */
	readonly citations: readonly { readonly format: string; readonly text: string }[];
	readonly alternates: Alternates;
	/** JSON file that names all papers, where the page lists only the first of them. */
	readonly allHref: string | undefined;
	readonly start: readonly { readonly paper: PaperItem; readonly reasonHtml: string }[];
	readonly map: (SmallMapView & { readonly href: string }) | undefined;
	readonly timeline: TimelineView | undefined;
	readonly timelineHref: string;
	readonly topics: readonly Crumb[];
	/** The theme's papers by approach; empty where it has no groups. */
	readonly groups: readonly {
		readonly id: string;
		readonly name: string;
		readonly summaryHtml: string;
		readonly papers: readonly PaperItem[];
	}[];
	/** The first papers of a theme without groups, and the pages of the others. */
	readonly papers: readonly PaperItem[];
	readonly pager: PagerView;
	readonly secondaryPapers: readonly PaperItem[];
	/** Where the secondary papers that are not listed stand. */
	readonly moreSecondary: { readonly text: string; readonly href: string } | undefined;
	readonly neighbours: readonly (Crumb & {
		readonly colour: number;
		readonly reasons: readonly { readonly text: string; readonly href: string | undefined }[];
	})[];
}

/** Papers of other themes that a theme lists; its alternates have all. */
const SECONDARY_LISTED = 100;

export function buildThemeView({ atlas, getItem }: ViewContext, theme: Theme): ThemeView {
	const page = paths.theme(theme.slug);
	const topics = atlas.getOwnTopics(theme.slug);
	const first = getFirstPage(atlas, theme.papers);
	const secondary = theme.secondaryPapers.slice(0, SECONDARY_LISTED);
	const groupIds = nameGroups(theme);
	const isGrouped = theme.groups.length > 0;
	const listsAll = (isGrouped || first.count <= 1) && secondary.length === theme.secondaryPapers.length;
	const [opening, continuation] = theme.figure ? splitEssay(theme.essay) : [theme.essay, undefined];
	const ids = new Map([...nameHeadings(theme.essay), ...listQuestionIds(atlas, theme)]);
	return {
		frame: buildThemeFrame(atlas, theme),
		slug: theme.slug,
		name: theme.name,
		question: theme.question,
		colour: theme.colour,
		isAutomatic: theme.automatic === true,
		size: words.size(theme.papers.length, theme.secondaryPapers.length),
		feedHref: atlas.toHref(paths.themeFeed(theme.slug)),
		essayHtml: renderEssay(atlas, opening, ids),
		figure: theme.figure && buildFigureView(atlas, theme.figure),
		continuedHtml: continuation ? renderEssay(atlas, continuation, ids) : '',
		contents: listSections(theme),
		reviewed: theme.reviewed === undefined ? undefined : { date: theme.reviewed, text: format.date(theme.reviewed) },
		table: theme.table && {
			captionHtml: renderTex(theme.table.caption),
			columns: theme.table.columns,
			rows: theme.table.rows.map(({ paper, cells }) => ({
				paper: citePaper(atlas, paper),
				cells: cells.map(renderTex),
			})),
		},
		disputes: (theme.disputes ?? []).map((dispute) => ({
			claimHtml: renderTex(dispute.claim),
			settingHtml: renderTex(dispute.setting),
			sides: [
				{ name: words.for, findings: dispute.for },
				{ name: words.against, findings: dispute.against },
			].map(({ name, findings }) => ({
				name,
				findings: findings.map(({ paper, finding }) => ({
					paper: citePaper(atlas, paper),
					findingHtml: renderTex(finding),
				})),
			})),
		})),
		classics: (theme.classics ?? []).map(({ title, authors, year, url, note }) => ({
			title,
			href: url,
			byline: words.classic(authors, String(year)),
			noteHtml: renderTex(note),
			dead: describeDeadLink(atlas, url),
		})),
		citations: citeEssay(atlas, theme),
		alternates: listAlternates(atlas, page, SET_EXTENSIONS),
		allHref: listsAll ? undefined : atlas.toHref(paths.alternate(page, 'json')),
		start: theme.start.map((step) => ({
			paper: getItem(atlas.getPaper(step.paper)),
			reasonHtml: renderTex(step.reason),
		})),
		map:
			topics.length === 0
				? undefined
				: {
						...buildSmallMap(
							atlas,
							topics.map(({ slug }) => slug),
							words.map(theme.name),
						),
						href: atlas.toHref(`${paths.graph()}?theme=${theme.slug}`),
					},
		timeline: theme.papers.some((paper) => paper.year !== undefined)
			? buildTimeline(
					atlas,
					{ way: 'theme', groups: [groupTheme(theme)] },
					{ shape: ONE_GROUP, label: words.timeline(theme.name), hasNames: false },
				)
			: undefined,
		timelineHref: atlas.toHref(paths.timeline()),
		topics: topics
			.toSorted((a, b) => b.papers.length - a.papers.length)
			.map(({ name, slug }) => ({ name, href: atlas.toHref(paths.topic(slug)) })),
		groups: theme.groups.map((group, i) => ({
			id: groupIds[i] ?? '',
			name: group.name,
			summaryHtml: renderTex(group.summary),
			papers: group.papers.map(atlas.getPaper).map(getItem),
		})),
		papers: isGrouped ? [] : first.papers.map(getItem),
		pager: buildPager(atlas, page, 1, isGrouped ? 1 : first.count),
		secondaryPapers: secondary.map(getItem),
		moreSecondary:
			secondary.length === theme.secondaryPapers.length
				? undefined
				: {
						text: words.moreSecondary(theme.secondaryPapers.length),
						href: atlas.toHref(`${paths.search()}?theme=${theme.slug}`),
					},
		neighbours: listNeighbours(atlas, theme).map(({ theme: other, reasons }) => ({
			name: other.name,
			href: atlas.toHref(paths.theme(other.slug)),
			colour: other.colour,
			reasons: reasons.map(({ words: text, path }) => ({
				text,
				href: path === undefined ? undefined : atlas.toHref(path),
			})),
		})),
	};
}

/** A paper as a table names it: known name or short title, author and year. */
function citePaper(atlas: Atlas, slug: string): Crumb {
	const paper = atlas.getPaper(slug);
	const [name = paper.titlePlain.split(':')[0] ?? paper.titlePlain] = paper.names ?? [];
	const cited = citeInText(atlas, paper);
	return { name: cited ? `${name} (${cited})` : name, href: atlas.toHref(paths.paper(slug)) };
}

/** The essay as a reference, under the day of its last review. */
function citeEssay(atlas: Atlas, theme: Theme): ThemeView['citations'] {
	const { title } = atlas.corpus.site;
	const day = theme.reviewed ?? theme.added;
	const url = atlas.toAbsolute(paths.theme(theme.slug));
	const key = `${theme.slug.replaceAll('-', '')}${day.slice(0, 4)}`;
	const fields = [
		['title', formatBibtexTitle(theme.name)],
		['author', `{${escapeBibtex(title)}}`],
		['year', day.slice(0, 4)],
		['note', escapeBibtex(citationWords.essayNote(day))],
		['howpublished', `\\url{${encodeVerbatim(url)}}`],
	] as const;
	return [
		{ format: 'BibTeX', text: layOutEntry('misc', key, fields, new Set()) },
		{ format: citationWords.plain, text: citationWords.essay(title, day.slice(0, 4), theme.name, day, url) },
	];
}

function buildThemeFrame(atlas: Atlas, theme: Theme): FrameView {
	const page = paths.theme(theme.slug);
	const shown = getFirstPage(atlas, theme.papers).papers;
	const summary = flattenTex(theme.summary);
	return buildFrame(atlas, {
		title: theme.name,
		path: page,
		description: `${theme.question} ${summary}`,
		crumbs: [{ path: paths.themes(), name: lists.themes }],
		hasPreview: true,
		links: [
			...linkAlternates(atlas, page, SET_EXTENSIONS, {
				types: ['CollectionPage'],
				items: shown.map((paper) => atlas.toHref(paths.paper(paper.slug))),
			}),
			{
				rel: 'alternate',
				type: 'application/atom+xml',
				title: theme.name,
				href: atlas.toHref(paths.themeFeed(theme.slug)),
			},
		],
		things: [describeCollection(nameLink(atlas, theme.name, page), summary, namePapers(atlas, shown))],
	});
}
