/** The home page. */
import { words as counts } from '#words/counts';
import { words } from '#words/home';
import { format } from '#words/language';
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { compareText } from '../domain/corpus/problem.ts';
import { LABEL_TIERS } from '../domain/map/drawing.ts';
import { describeSite } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildFrame, type Crumb, type FrameView } from './frame.ts';
import { buildGraphPicture, type GraphPictureView } from './graph-page.ts';
import { findEssayQuestion, QUESTION_ID } from './open-question.ts';
import type { PaperItem } from './paper-item.ts';
import { buildThemeCards, type ThemeCardsView } from './theme-and-topic-lists.ts';
import type { ViewContext } from './view-context.ts';

export interface HomeView {
	readonly frame: FrameView;
	readonly title: string;
	readonly description: string;
	readonly searchHref: string;
	readonly largestTopic: string;
	readonly figures: readonly { readonly number: string; readonly noun: string; readonly href: string }[];
	readonly picture: GraphPictureView & { readonly href: string };
	readonly themesHeading: string;
	readonly themes: ThemeCardsView;
	readonly doors: {
		/** Reading paths, each with its number of papers. */
		readonly newcomer: readonly (Crumb & { readonly steps: string })[];
		/** Questions that essays leave open, each with the theme of its essay. */
		readonly questions: readonly (Crumb & { readonly theme: string })[];
		readonly paperCount: number;
		readonly papersHref: string;
		/** The slugs of all papers, for a random choice in the browser. */
		readonly slugsHref: string;
	};
	readonly latest: {
		/** When the last was added: an ISO date, and the same in words; undefined in a map without papers. */
		readonly added: { readonly day: string; readonly text: string } | undefined;
		/** How many more were added on the same day; undefined where there is none, or where all papers were. */
		readonly more: string | undefined;
		readonly papers: readonly PaperItem[];
		readonly feedHref: string;
	};
	/** Things that one can ask the search. */
	readonly examples: readonly (Crumb & { readonly isContent: boolean })[];
	readonly ways: readonly (Crumb & { readonly description: string })[];
}

const WAYS = [
	[paths.graph(), words.ways.graph],
	[paths.matrix(), words.ways.matrix],
	[paths.timeline(), words.ways.timeline],
	[paths.library(), words.ways.library],
	[paths.compare(), words.ways.compare],
	[paths.readingList(), words.ways.readingList],
] as const;

export function buildHomeView({ atlas, getItem }: ViewContext): HomeView {
	const { site, papers, themes, topics } = atlas.corpus;
	const figures = [
		[paths.papers(), papers.length, words.figures.papers],
		[paths.themes(), themes.length, words.figures.themes],
		[paths.topics(), topics.length, words.figures.topics],
		[paths.graph(), atlas.graph.links.length, words.figures.links],
	] as const;
	const { phone, broad, tablet, desk } = LABEL_TIERS;
	return {
		frame: buildFrame(atlas, {
			width: 'wide',
			title: site.title,
			path: paths.home(),
			description: site.description,
			links: [
				{
					rel: 'alternate',
					type: 'application/feed+json',
					title: site.title,
					href: atlas.toHref(paths.jsonFeed()),
				},
			],
			things: [describeSite(site, atlas.toAbsolute(paths.home()), atlas.toAbsolute(paths.search()))],
		}),
		title: site.title,
		description: site.description,
		searchHref: atlas.toHref(paths.search()),
		largestTopic: atlas.largestFirst[0]?.name ?? words.anyTitle,
		figures: figures.map(([path, number, name]) => ({
			href: atlas.toHref(path),
			number: format.number(number),
			noun: name(number),
		})),
		picture: {
			...buildGraphPicture(atlas, words.picture, true, [phone, broad, tablet, desk]),
			href: atlas.toHref(paths.graph()),
		},
		themesHeading: words.themes(themes.length),
		themes: buildThemeCards(atlas),
		doors: {
			newcomer: listReadingPaths(atlas),
			questions: listOpenQuestions(atlas),
			paperCount: papers.length,
			papersHref: atlas.toHref(paths.papers()),
			slugsHref: atlas.toHref(paths.paperSlugs()),
		},
		latest: buildLatest(atlas, getItem),
		examples: listExamples(atlas),
		ways: WAYS.map(([path, { name, description }]) => ({ name, description, href: atlas.toHref(path) })),
	};
}

/** Reading paths and open questions that the home page links to. */
const DOORS_SHOWN = 4;
const QUESTIONS_SHOWN = 3;

/** The reading paths of the largest themes. */
function listReadingPaths(atlas: Atlas): HomeView['doors']['newcomer'] {
	return atlas.corpus.themes
		.filter(({ start }) => start.length > 0)
		.toSorted((a, b) => b.papers.length - a.papers.length)
		.slice(0, DOORS_SHOWN)
		.map(({ slug, name, start }) => ({
			name,
			href: `${atlas.toHref(paths.theme(slug))}#start`,
			steps: counts.papers(start.length),
		}));
}

/** Open questions from the last sections of essays: `QUESTIONS_SHOWN` at most, at even distances in the list of themes. */
function listOpenQuestions(atlas: Atlas): HomeView['doors']['questions'] {
	const questions = atlas.corpus.themes.flatMap((theme) => {
		const question = findEssayQuestion(atlas, theme);
		if (!question) return [];
		return [
			{ name: question.text, href: `${atlas.toHref(paths.theme(theme.slug))}#${QUESTION_ID}`, theme: theme.name },
		];
	});
	return questions.filter(
		(_, i) =>
			Math.floor((i * QUESTIONS_SHOWN) / questions.length) !==
			Math.floor(((i - 1) * QUESTIONS_SHOWN) / questions.length),
	);
}

/** Papers that the home page shows of those that were added last. */
const LATEST_SHOWN = 3;

function buildLatest(atlas: Atlas, getItem: ViewContext['getItem']): HomeView['latest'] {
	const latest = atlas.newestFirst.toSorted((a, b) => compareText(b.added, a.added));
	const day = latest[0]?.added;
	const thatDay = latest.filter(({ added }) => added === day).length;
	const hasMore = thatDay > LATEST_SHOWN && thatDay < latest.length;
	return {
		added: day === undefined ? undefined : { day, text: format.date(day) },
		more: hasMore ? words.moreLatest(thatDay - LATEST_SHOWN) : undefined,
		papers: pickVaried(latest, LATEST_SHOWN).map(getItem),
		feedHref: atlas.toHref(paths.feed()),
	};
}

/** The first papers, newest day first; of one day those of different themes before further ones of the same. */
function pickVaried(latest: readonly Paper[], size: number): readonly Paper[] {
	const seen = new Map<string, number>();
	const ranked = latest.map((paper) => {
		const key = `${paper.added} ${paper.primaryTheme}`;
		const turn = seen.get(key) ?? 0;
		seen.set(key, turn + 1);
		return { paper, turn };
	});
	return ranked
		.toSorted((a, b) => compareText(b.paper.added, a.paper.added) || a.turn - b.turn)
		.slice(0, size)
		.map(({ paper }) => paper);
}

/** A topic, an author and a known name as searches. */
function listExamples(atlas: Atlas): HomeView['examples'] {
	const { authors, papers } = atlas.corpus;
	const topic = atlas.largestFirst[1];
	const queries = [
		topic && atlas.nameInSentence(topic.id),
		authors.toSorted((a, b) => b.papers.length - a.papers.length)[0]?.name,
		papers.find(({ names = [] }) => names.length > 0)?.names?.[0],
	];
	return queries.flatMap((word, i) =>
		word === undefined
			? []
			: [
					{
						name: word,
						href: `${atlas.toHref(paths.search())}?${new URLSearchParams({ q: word })}`,
						isContent: i === 0,
					},
				],
	);
}
