/** Small maps: the part of the graph around some topics, which are marked, joined and named. */
import type { Atlas } from '../atlas/atlas.ts';
import { pickBackbone } from '../domain/map/backbone.ts';
import { drawSmallMap } from '../domain/map/small-map.ts';

export interface SmallMapView {
	/** What a screen reader calls it. */
	readonly title: string;
	/** Content of an SVG element. */
	readonly svg: string;
}

const FONT_SIZE = 10.5;
const LINKS_PER_TOPIC = 3;

/** The class that colours a theme. */
export function getThemeClass(atlas: Atlas, theme: string): string {
	return `c${atlas.getTheme(theme).colour}`;
}

/** Marks `topics`; with `centre` only its links are drawn, else the strongest among the marked. */
export function buildSmallMap(atlas: Atlas, topics: readonly string[], title: string, centre?: string): SmallMapView {
	const marked = new Set(topics);
	const inside = (centre ? [centre] : topics).flatMap((topic) =>
		atlas.getLinks(topic).filter((link) => marked.has(link.source) && marked.has(link.target)),
	);
	const links = centre ? inside : pickBackbone([...new Set(inside)], LINKS_PER_TOPIC);
	const classOf = (theme: string) => getThemeClass(atlas, theme);
	const svg = drawSmallMap(atlas.largestFirst, { marked, links, classOf, isClose: true, fontSize: FONT_SIZE });
	return { title, svg };
}
