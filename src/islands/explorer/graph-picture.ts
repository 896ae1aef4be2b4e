/** Brings the SVG picture in line with a view: what is shown, highlighted, coloured, and which names are where. */
import { findBend } from '../../domain/map/arc.ts';
import { getRadius } from '../../domain/map/radius.ts';
import type { ExplorerData } from './explorer-data.ts';
import { findElement } from './find-element.ts';
import { measureToArc, type Point } from './geometry.ts';
import { createMarks, type Marks } from './marks.ts';
import { drawNames, findNamed, type Named, placeNames } from './names.ts';
import { drawPapers, findDot, type PaperDot, placePapers } from './paper-dots.ts';
import { type ExplorerState, listEnds } from './state.ts';
import type { ExplorerView, Highlight } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

/** CSS pixels around the middle of a mark within which it is meant. */
const TOUCH_RADIUS = 12;

export interface GraphPicture extends Pick<Marks, 'node' | 'identify'> {
	readonly render: (view: ExplorerView, state: ExplorerState) => void;
	/** Highlights a part and dims the rest; undefined shows all alike. */
	readonly highlight: (highlight: Highlight | undefined, isPath?: boolean) => void;
	/** Sets sizes and names for the present magnification. */
	readonly refresh: () => void;
	/** The topic whose name is at a point of the window. */
	readonly findName: (at: { readonly clientX: number; readonly clientY: number }) => Named | undefined;
	/** Topics at a point of the frame, nearest first. */
	readonly findTopics: (at: Point) => readonly string[];
	readonly findLink: (at: Point, reach: number) => readonly [string, string] | undefined;
	readonly findPaper: (at: Point, reach?: number) => PaperDot | undefined;
	/** The link that a dot is. */
	readonly findPaperLink: (dot: PaperDot) => Element | undefined;
}

/** What is drawn now. */
interface Drawn {
	view: ExplorerView | undefined;
	highlight: Highlight | undefined;
	chosen: readonly string[];
	dots: readonly PaperDot[];
}

export function createGraphPicture(root: SVGSVGElement, data: ExplorerData, zoom: ZoomController): GraphPicture {
	const marks = createMarks(root, data);
	const names = findElement(root, '.names', SVGGElement);
	const papers = findElement(root, '.papers-near', SVGGElement);
	const drawn: Drawn = { view: undefined, highlight: undefined, chosen: [], dots: [] };
	const refresh = () => {
		const { view, highlight, chosen } = drawn;
		const { k } = zoom.transform();
		marks.resize(k);
		const isLive = k > 1.001 || highlight !== undefined || !(view?.isWhole ?? true);
		root.classList.toggle('is-live', isLive);
		drawNames(names, isLive && view ? placeNames({ data, view, highlight, chosen, zoom }) : []);
		drawn.dots = view ? placePapers(data, view, zoom) : [];
		drawPapers(papers, drawn.dots, zoom);
	};
	return {
		node: marks.node,
		identify: marks.identify,
		render: (view, state) => {
			drawn.view = view;
			drawn.chosen = listEnds(state.selection);
			marks.render(view, state);
		},
		highlight: (highlight, isPath = false) => {
			drawn.highlight = highlight;
			marks.highlight(highlight, isPath);
		},
		refresh,
		findName: ({ clientX, clientY }) => findNamed(document.elementFromPoint(clientX, clientY)),
		findTopics: (at) => findTopics(at, { data, drawn, zoom, isCovered: (id) => isCovered(root, marks.node(id)) }),
		findLink: (at, reach) => findLink(at, reach, { data, drawn, zoom }),
		findPaper: (at, reach) => findDot(drawn.dots, at, reach),
		findPaperLink: (dot) => papers.children[drawn.dots.indexOf(dot)],
	};
}

/** Whether the names of the picture at rest leave no space for a mark. */
function isCovered(root: SVGSVGElement, node: SVGAElement | undefined): boolean {
	return !root.classList.contains('is-live') && node !== undefined && getComputedStyle(node).display === 'none';
}

interface Scene {
	readonly data: ExplorerData;
	readonly drawn: Drawn;
	readonly zoom: ZoomController;
}

function findTopics(
	at: Point,
	{ data, drawn, zoom, isCovered }: Scene & { readonly isCovered: (id: string) => boolean },
): readonly string[] {
	const { k } = zoom.transform();
	const geometry = zoom.geometry();
	const [x, y] = zoom.transform().invert([at.x, at.y]);
	return [...(drawn.view?.topics ?? [])]
		.flatMap(([id, papers]) => {
			const topic = data.topics.get(id);
			if (!topic) return [];
			const place = geometry.toPixels(topic);
			const radius = getRadius(papers) * geometry.scale * Math.sqrt(k);
			const distance = Math.hypot(place.x - x, place.y - y) * k;
			return [{ id, distance, reach: Math.max(TOUCH_RADIUS, radius + 2) }];
		})
		.filter(({ id, distance, reach }) => distance <= reach && !isCovered(id))
		.sort((a, b) => a.distance - b.distance)
		.map(({ id }) => id);
}

function findLink(at: Point, reach: number, { data, drawn, zoom }: Scene): readonly [string, string] | undefined {
	const { view, highlight } = drawn;
	const [x, y] = zoom.transform().invert([at.x, at.y]);
	const point = zoom.geometry().toMap({ x, y });
	const limit = reach / zoom.transform().k / zoom.geometry().scale;
	const gaps = view?.rarePairs?.pairs.map(({ a, b }) => [a.slug, b.slug] as const) ?? [];
	// The highlighted ones first: of two equally near it is they that are seen.
	const links = [...(highlight?.links ?? []), ...(view?.drawn ?? [])];
	return findNearestPair([...gaps, ...links.map((l) => [l.source, l.target] as const)], data, point, limit);
}

function findNearestPair(
	pairs: readonly (readonly [string, string])[],
	data: ExplorerData,
	point: Point,
	limit: number,
): readonly [string, string] | undefined {
	let best: { pair: readonly [string, string]; distance: number } | undefined;
	for (const pair of pairs) {
		const [a, b] = pair.map((id) => data.topics.get(id));
		if (!a || !b) continue;
		const distance = measureToArc(point, a, findBend(a, b), b);
		if (distance <= limit && (!best || distance < best.distance)) best = { pair, distance };
	}
	return best?.pair;
}
