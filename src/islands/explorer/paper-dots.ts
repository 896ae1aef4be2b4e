/** Papers as dots around their topics, where the map is magnified so far that there is space for them. */
import { select } from 'd3';
import { getRadius } from '../../domain/map/radius.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { toHref } from '../base-path.ts';
import type { ExplorerData, ExplorerPaper } from './explorer-data.ts';
import type { Point } from './geometry.ts';
import type { ExplorerView } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

/** Magnification from which papers are shown. */
export const PAPERS_FROM = 5;
/** CSS pixels. */
const DOT_RADIUS = 4;
const SPACING = 11;
/** Neighbouring dots of a spiral are this angle apart, so that none hides another (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** To the right of a mark, so far up and down, is its name. */
const NAME_ANGLE = Math.PI / 5;
/** Dots in one picture; those nearest to the middle are kept. */
const MOST_DOTS = 400;

export interface PaperDot extends Point {
	readonly paper: ExplorerPaper;
	/** Colour of the palette. */
	readonly colour: number;
	/** Whether the reader has it, where that is shown. */
	readonly isOwn: boolean;
}

/** Each paper once, around the smallest of its topics: the one that says most about it. */
export function groupPapers(data: ExplorerData, view: ExplorerView): ReadonlyMap<string, readonly ExplorerPaper[]> {
	const groups = new Map<string, ExplorerPaper[]>();
	for (const paper of view.papers) {
		if (!paper.title) continue;
		const [smallest] = paper.topics
			.filter((id) => view.topics.has(id))
			.toSorted((a, b) => (data.topics.get(a)?.papers.length ?? 0) - (data.topics.get(b)?.papers.length ?? 0));
		if (smallest === undefined) continue;
		const group = groups.get(smallest);
		if (group) group.push(paper);
		else groups.set(smallest, [paper]);
	}
	return groups;
}

/** Where the dots of the papers in the frame are, in pixels of the frame. */
export function placePapers(data: ExplorerData, view: ExplorerView, zoom: ZoomController): PaperDot[] {
	const transform = zoom.transform();
	const geometry = zoom.geometry();
	if (transform.k < PAPERS_FROM) return [];
	const isInside = ({ x, y }: Point) => x > 0 && y > 0 && x < geometry.width && y < geometry.height;
	const dots = [...groupPapers(data, view)].flatMap(([id, papers]) => {
		const topic = data.topics.get(id);
		if (!topic) return [];
		const pixel = geometry.toPixels(topic);
		const [x, y] = transform.apply([pixel.x, pixel.y]);
		const radius = getRadius(view.topics.get(id) ?? 0) * geometry.scale * Math.sqrt(transform.k) + SPACING;
		return papers.map((paper, i): PaperDot => {
			const distance = Math.hypot(radius, SPACING * Math.sqrt(i));
			const turn = (i * GOLDEN_ANGLE) / (2 * Math.PI);
			const angle = NAME_ANGLE + (turn % 1) * 2 * (Math.PI - NAME_ANGLE);
			const colour = topic.theme.colour;
			const isOwn = view.own?.slugs.has(paper.slug) ?? false;
			return { paper, colour, isOwn, x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
		});
	});
	const fromMiddle = ({ x, y }: Point) => Math.hypot(x - geometry.width / 2, y - geometry.height / 2);
	return dots
		.filter(isInside)
		.sort((a, b) => fromMiddle(a) - fromMiddle(b))
		.slice(0, MOST_DOTS);
}

/** By pointer only: the panel lists the same papers for the keyboard and for screen readers. */
export function drawPapers(group: SVGGElement, dots: readonly PaperDot[], zoom: ZoomController): void {
	const transform = zoom.transform();
	const geometry = zoom.geometry();
	const place = ({ x, y }: PaperDot) => {
		const [px, py] = transform.invert([x, y]);
		return geometry.toText({ x: px, y: py });
	};
	const links = select(group)
		.selectAll('a')
		.data(dots)
		.join((enter) => {
			const made = enter.append('a').attr('tabindex', -1);
			made.append('circle');
			return made;
		});
	links
		.attr('href', ({ paper }) => toHref(paths.paper(paper.slug)))
		.attr('class', ({ colour, isOwn }) => `c${colour}${isOwn ? ' own' : ''}`);
	links
		.select('circle')
		.attr('cx', (dot) => place(dot).x.toFixed(2))
		.attr('cy', (dot) => place(dot).y.toFixed(2))
		.attr('r', (DOT_RADIUS / (transform.k * geometry.scale)).toFixed(3));
}

/** The nearest dot within so many CSS pixels of a point of the frame; undefined where there is none. */
export function findDot(dots: readonly PaperDot[], at: Point, reach = DOT_RADIUS + 2): PaperDot | undefined {
	const measure = ({ x, y }: Point) => Math.hypot(x - at.x, y - at.y);
	const [nearest] = dots.toSorted((a, b) => measure(a) - measure(b));
	return nearest && measure(nearest) <= reach ? nearest : undefined;
}
