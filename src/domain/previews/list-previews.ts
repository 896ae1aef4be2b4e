/** The previews of a map: one for each paper, theme and topic, and one for all other pages. */

import { words } from '#words/preview';
import { getContentLanguage } from '../corpus/content-language.ts';
import type { Corpus, Paper, Theme } from '../corpus/corpus.ts';
import { nameAuthors, nameVenue } from '../corpus/paper-names.ts';
import { groupByHome, nameHome } from '../corpus/topic-home.ts';
import { pickBackbone } from '../map/backbone.ts';
import { type Graph, getOtherEnd, indexLinks, MAP_HEIGHT, MAP_WIDTH } from '../map/graph.ts';
import { paths } from '../permalinks/paths.ts';
import { flattenTex } from '../text/tex.ts';
import { MAP_BOX } from './draw-preview.ts';
import { getThemeColour, INK } from './palette.ts';
import type { Background, Mark, Preview, PreviewFile, Previews } from './preview.ts';

type Picture = Pick<Preview, 'marks' | 'lines'>;

/** Neighbours of a topic that are marked beside it. */
const NEIGHBOURS = 8;
const LINKS_PER_TOPIC = 3;

/** Whether papers, themes and topics have previews of their own: in a large map the site's stands for all. */
export function hasPreviews({
	papers,
	themes,
	topics,
	site,
}: Pick<Corpus, 'papers' | 'themes' | 'topics' | 'site'>): boolean {
	return papers.length + themes.length + topics.length <= site.atMost.previews;
}

export function listPreviews({ corpus, graph }: { corpus: Corpus; graph: Graph }): Previews {
	const themes = new Map<string, Theme>(corpus.themes.map((theme) => [theme.slug, theme]));
	const colourOf = (theme: string) => getThemeColour(themes.get(theme)?.colour ?? 1);
	const marks = new Map<string, Mark>(
		graph.nodes.map((node) => [node.id, { ...place(node), colour: colourOf(node.theme) }]),
	);
	const ownTopics = groupByHome(corpus.topics);
	const links = indexLinks(graph.links);
	/** Marks of topics, each joined to those that it meets most, or all to `centre`; in one colour, where there is one. */
	const pick = (slugs: readonly string[], colour?: string, centre?: string): Picture => {
		const among = new Set(slugs);
		const inside = graph.links.filter(({ source, target }) => among.has(source) && among.has(target));
		const drawn = centre
			? inside.filter(({ source, target }) => source === centre || target === centre)
			: pickBackbone(inside, LINKS_PER_TOPIC);
		return {
			marks: slugs.flatMap((slug) => marks.get(slug) ?? []).map((mark) => (colour ? { ...mark, colour } : mark)),
			lines: drawn.flatMap(({ source, target }) => {
				const [a, b] = [marks.get(source), marks.get(target)];
				return a && b ? [[a, b] as const] : [];
			}),
		};
	};
	const background: Background = {
		siteTitle: corpus.site.title,
		language: getContentLanguage(corpus.site),
		dots: graph.nodes.map((node) => [place(node).x, place(node).y] as const),
	};
	const site: Preview = {
		kicker: words.papers(corpus.papers.length),
		title: corpus.site.title,
		byline: corpus.site.tagline,
		statement: flattenTex(corpus.site.description),
		colour: INK,
		...pick(graph.nodes.map((node) => node.id)),
	};
	const draw = (page: string, preview: Preview): PreviewFile => ({ path: paths.preview(page), preview });
	const home = draw(paths.home(), site);
	if (!hasPreviews(corpus)) return { background, site, files: [home] };
	const files = [
		home,
		...corpus.papers.map((paper) => draw(paths.paper(paper.slug), describePaper(paper, themes, colourOf, pick))),
		...corpus.themes.map((theme) =>
			draw(paths.theme(theme.slug), {
				kicker: words.theme,
				title: theme.name,
				byline: words.papers(theme.papers.length),
				statement: theme.question,
				colour: colourOf(theme.slug),
				...pick((ownTopics.get(theme.slug) ?? []).map(({ slug }) => slug)),
			}),
		),
		...corpus.topics.map((topic) => {
			const near = (links.get(topic.slug) ?? []).toSorted((a, b) => b.count - a.count || b.strength - a.strength);
			return draw(paths.topic(topic.slug), {
				kicker: words.topic(nameHome(corpus, topic)),
				title: topic.name,
				byline: words.papers(topic.papers.length),
				statement: flattenTex(topic.definition),
				colour: colourOf(topic.theme),
				...pick(
					[topic.slug, ...near.slice(0, NEIGHBOURS).map((link) => getOtherEnd(link, topic.slug))],
					colourOf(topic.theme),
					topic.slug,
				),
			});
		}),
	];
	return { background, site, files };
}

function describePaper(
	paper: Paper,
	themes: ReadonlyMap<string, Theme>,
	colourOf: (theme: string) => string,
	pick: (slugs: readonly string[], colour: string) => Picture,
): Preview {
	const home = paper.primaryTheme;
	return {
		kicker: themes.get(home)?.name ?? '',
		title: paper.titlePlain,
		byline: [nameAuthors(paper), nameVenue(paper)].join(' · '),
		statement: paper.takeawayPlain ?? '',
		colour: colourOf(home),
		...pick(paper.topics, colourOf(home)),
	};
}

function place({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
	return {
		x: MAP_BOX.x + (x / MAP_WIDTH) * MAP_BOX.widthPx,
		y: MAP_BOX.y + (y / MAP_HEIGHT) * MAP_BOX.heightPx,
	};
}
