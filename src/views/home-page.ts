/** The home page. */
import { LABEL_TIERS } from '../domain/map/drawing.ts';
import { describeSite } from '../domain/metadata/structured-data.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { count, formatNumber } from '../domain/text/count.ts';
import { buildFrame, type Crumb, type FrameView } from './frame.ts';
import { buildGraphPicture, type GraphPictureView } from './graph-page.ts';
import { buildThemeCards, type ThemeCardsView } from './list-pages.ts';
import type { ViewContext } from './view-context.ts';

export interface HomeView {
	readonly frame: FrameView;
	readonly title: string;
	readonly description: string;
	readonly searchHref: string;
	readonly largestTopic: string;
	readonly figures: readonly { readonly number: string; readonly noun: string; readonly href: string }[];
	readonly picture: GraphPictureView & { readonly href: string };
	readonly themeCount: string;
	readonly themes: ThemeCardsView;
	readonly ways: readonly (Crumb & { readonly description: string })[];
}

const WAYS = [
	[
		paths.graph(),
		'The graph',
		'Move through the topics: what meets what, paths between two of them, pairs that nobody has joined yet.',
	],
	[paths.matrix(), 'The matrix', 'Every paper by two of its answers, and the cells that stand empty.'],
	[paths.timeline(), 'The timeline', 'The themes over the years; each mark opens its papers.'],
	[paths.compare(), 'Compare papers', 'Two to six papers side by side, as a table to read and to take away.'],
	[
		paths.readingList(),
		'Your reading list',
		'Star papers, note and order them, take them away as citations. It stays in this browser.',
	],
] as const;

export function buildHomeView({ atlas }: ViewContext): HomeView {
	const { site, papers, themes, topics } = atlas.corpus;
	const figures = [
		[paths.papers(), papers.length, 'paper'],
		[paths.themes(), themes.length, 'theme'],
		[paths.topics(), topics.length, 'topic'],
		[paths.graph(), atlas.graph.links.length, 'link'],
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
		largestTopic: topics.toSorted((a, b) => b.papers.length - a.papers.length)[0]?.name ?? 'A title',
		figures: figures.map(([path, number, noun]) => ({
			href: atlas.toHref(path),
			number: formatNumber(number),
			noun: number === 1 ? noun : `${noun}s`,
		})),
		picture: {
			...buildGraphPicture(atlas, 'The graph: topics as marks, joined where papers carry both', false, [
				phone,
				broad,
				tablet,
				desk,
			]),
			href: atlas.toHref(paths.graph()),
		},
		themeCount: count(themes.length, 'theme'),
		themes: buildThemeCards(atlas),
		ways: WAYS.map(([path, name, description]) => ({ name, description, href: atlas.toHref(path) })),
	};
}
