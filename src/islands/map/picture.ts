/** Brings the SVG picture in line with a view: what is shown, lit, coloured, and which names stand where. */
import { drawArc, findBend, getLinkWidth } from '../../domain/map/arc.ts';
import { LABEL_TIERS } from '../../domain/map/drawing.ts';
import type { GraphLink } from '../../domain/map/graph.ts';
import { type Named, placeLabels } from '../../domain/map/labels.ts';
import { getRadius } from '../../domain/map/radius.ts';
import { getYearClass } from '../../domain/map/year-scale.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { count } from '../../domain/text/count.ts';
import { type MapData, type MapTopic, makePairKey } from './data.ts';
import { need, put, svg } from './element.ts';
import { measureToArc, type Point } from './geometry.ts';
import type { Stage } from './stage.ts';
import { type Colouring, listEnds, type MapState } from './state.ts';
import type { Highlight, MapView } from './view.ts';

/** CSS pixels; more on a wide map, whose names are larger at rest too. */
const NAME_SIZE = 12.5;
const getNameSize = (scale: number) => Math.max(NAME_SIZE, LABEL_TIERS.wall.fontSize * scale);
const TOUCH_RADIUS = 12;

export interface Picture {
	readonly node: (id: string) => SVGAElement | undefined;
	readonly render: (view: MapView, state: MapState) => void;
	/** Lights a part and dims the rest; undefined lights all alike. */
	readonly light: (highlight: Highlight | undefined, isPath?: boolean) => void;
	/** Sets sizes and names for the magnification that the stage now has. */
	readonly settle: () => void;
	/** Topics at a point of the frame, nearest first. */
	readonly findTopics: (at: Point) => readonly string[];
	readonly findLink: (at: Point, reach: number) => readonly [string, string] | undefined;
}

export function makePicture(root: SVGSVGElement, data: MapData, stage: Stage, base: string): Picture {
	const groups = {
		links: need(root, '.links', SVGGElement),
		nodes: need(root, '.nodes', SVGGElement),
		gaps: need(root, '.gaps', SVGGElement),
		names: need(root, '.names', SVGGElement),
	};
	const nodes = new Map<string, SVGAElement>();
	const ids = [...data.topics.keys()];
	for (const [i, element] of [...groups.nodes.children].entries())
		if (element instanceof SVGAElement) nodes.set(ids[i] ?? '', element);
	const links = new Map<string, SVGAElement>();
	for (const element of groups.links.children)
		if (element instanceof SVGAElement) links.set(readPair(element), element);
	const widths = new Map(data.links.map((link) => [makePairKey(link.source, link.target), getLinkWidth(link)]));
	let view: MapView | undefined;
	let lit: Highlight | undefined;
	let chosen: readonly string[] = [];
	let isRecounted = false;
	const drawnKeys = new Set<string>();

	const takeLink = (link: GraphLink): SVGAElement => {
		const key = makePairKey(link.source, link.target);
		const known = links.get(key);
		if (known) return known;
		const made = makeLink(link, data, base);
		links.set(key, made);
		groups.links.append(made);
		return made;
	};
	const resizeMarks = () => {
		const { k } = stage.transform();
		// The whole map is drawn as the page has it already.
		const digits = k > 1 ? 2 : 1;
		for (const [id, element] of nodes) {
			const radius = getRadius(view?.topics.get(id) ?? data.topics.get(id)?.papers.length ?? 0);
			if (element.firstElementChild) put(element.firstElementChild, 'r', (radius / Math.sqrt(k)).toFixed(digits));
		}
		const thin = 1 / k ** 0.6;
		if (Number(root.style.getPropertyValue('--thin') || 1) !== thin) root.style.setProperty('--thin', String(thin));
		for (const [key, element] of links) {
			const width = ((widths.get(key) ?? 1) * thin).toFixed(digits);
			if (element.firstElementChild) put(element.firstElementChild, 'stroke-width', width);
		}
	};
	const isCovered = (id: string) => {
		const element = nodes.get(id);
		return !root.classList.contains('is-live') && element !== undefined && getComputedStyle(element).display === 'none';
	};
	const placed = (id: string): Point => {
		const topic = data.topics.get(id);
		return topic ? stage.geometry().toPixels(topic) : { x: 0, y: 0 };
	};

	const settle = () => {
		resizeMarks();
		const { k } = stage.transform();
		const isLive = k > 1.001 || lit !== undefined || !(view?.isWhole ?? true);
		root.classList.toggle('is-live', isLive);
		groups.names.replaceChildren(...(isLive && view ? drawNames(data, view, lit, chosen, stage) : []));
	};

	return {
		node: (id) => nodes.get(id),
		render: (next, state) => {
			view = next;
			chosen = listEnds(state.selection);
			for (const [id, element] of nodes) {
				const topic = data.topics.get(id);
				element.classList.toggle('off', !next.topics.has(id));
				element.classList.toggle('chosen', chosen.includes(id));
				if (topic) recolour(element, topic, state.colour, data);
			}
			drawnKeys.clear();
			for (const link of next.drawn) drawnKeys.add(makePairKey(link.source, link.target));
			for (const link of next.drawn) takeLink(link);
			// Counts differ from those in the HTML only while years are chosen.
			if (state.years || isRecounted) for (const link of next.drawn) nameLink(takeLink(link), link, data);
			isRecounted = state.years !== undefined;
			for (const link of next.links) widths.set(makePairKey(link.source, link.target), getLinkWidth(link));
			for (const [key, element] of links) element.classList.toggle('off', !drawnKeys.has(key));
			const pairs = next.unexplored?.pairs.filter(({ a, b }) => next.topics.has(a) && next.topics.has(b)) ?? [];
			groups.gaps.replaceChildren(...pairs.map(({ a, b }) => makeGap(a, b, data)));
		},
		light: (highlight, isPath = false) => {
			lit = highlight;
			root.classList.toggle('is-dimmed', highlight !== undefined);
			for (const [id, element] of nodes) element.classList.toggle('lit', highlight?.topics.has(id) ?? false);
			const keys = new Set(highlight?.links.map((link) => makePairKey(link.source, link.target)));
			for (const link of highlight?.links ?? []) takeLink(link);
			for (const [key, element] of links) {
				element.classList.toggle('lit', keys.has(key));
				element.classList.toggle('on-path', isPath && keys.has(key));
				element.classList.toggle('off', !drawnKeys.has(key) && !keys.has(key));
			}
		},
		settle,
		findTopics: (at) => {
			const { k } = stage.transform();
			const { scale } = stage.geometry();
			const [x, y] = stage.transform().invert([at.x, at.y]);
			return [...(view?.topics.keys() ?? [])]
				.map((id) => {
					const place = placed(id);
					const radius = getRadius(view?.topics.get(id) ?? 0) * scale * Math.sqrt(k);
					const distance = Math.hypot(place.x - x, place.y - y) * k;
					return { id, distance, reach: Math.max(TOUCH_RADIUS, radius + 2) };
				})
				.filter(({ id, distance, reach }) => distance <= reach && !isCovered(id))
				.sort((a, b) => a.distance - b.distance)
				.map(({ id }) => id);
		},
		findLink: (at, reach) => {
			const { k } = stage.transform();
			const [x, y] = stage.transform().invert([at.x, at.y]);
			const point = stage.geometry().toMap({ x, y });
			const limit = reach / k / stage.geometry().scale;
			const gaps = view?.unexplored?.pairs.map(({ a, b }) => [a, b] as const) ?? [];
			const drawn = (lit?.links.length ? lit.links : (view?.drawn ?? [])).map((l) => [l.source, l.target] as const);
			return findNearestPair([...gaps, ...drawn], data, point, limit);
		},
	};
}

function findNearestPair(
	pairs: readonly (readonly [string, string])[],
	data: MapData,
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

function readPair(element: SVGAElement): string {
	const parts = element.href.baseVal.split('/').filter(Boolean);
	return makePairKey(parts.at(-2) ?? '', parts.at(-1) ?? '');
}

function makeLink(link: GraphLink, data: MapData, base: string): SVGAElement {
	const [a, b] = [data.topics.get(link.source), data.topics.get(link.target)];
	if (!a || !b) throw new RangeError(`no topic ${link.source} or ${link.target}`);
	const path = svg('path', { d: drawArc(a, b), class: a.community === b.community ? '' : 'far' });
	const made = svg('a', { href: base + paths.pair(a.id, b.id), tabindex: -1 }, path);
	nameLink(made, link, data);
	return made;
}

function nameLink(element: SVGAElement, link: GraphLink, data: MapData): void {
	const names = [link.source, link.target].map((id) => data.topics.get(id)?.name ?? id);
	element.setAttribute('aria-label', `${names.join(' and ')}: ${count(link.count, 'paper')}`);
}

function makeGap(a: string, b: string, data: MapData): SVGElement {
	const [from, to] = [data.topics.get(a), data.topics.get(b)];
	const href = `?unexplored=yes&link=${a},${b}`;
	const name = `${from?.name ?? a} and ${to?.name ?? b} rarely meet`;
	return svg('a', { href, tabindex: -1, 'aria-label': name }, svg('path', { d: from && to ? drawArc(from, to) : '' }));
}

function recolour(element: SVGAElement, topic: MapTopic, colour: Colouring, data: MapData): void {
	const wanted = {
		theme: `c${topic.theme.colour}`,
		community: `c${data.grounds[topic.community] ?? 1}`,
		year: getYearClass(topic.meanYear, data.yearBounds),
	}[colour];
	const kept = [...element.classList].filter((name) => !/^[cy]\d/.test(name));
	put(element, 'class', [wanted, ...kept].join(' '));
}

/** Names for the zoomed map: of what is lit where something is, else of all; the chosen first, then the largest. */
function drawNames(
	data: MapData,
	view: MapView,
	lit: Highlight | undefined,
	chosen: readonly string[],
	stage: Stage,
): SVGElement[] {
	const { geometry, transform } = { geometry: stage.geometry(), transform: stage.transform() };
	const { k } = transform;
	const near = (x: number, y: number) =>
		x > -geometry.width && y > -geometry.height && x < 2 * geometry.width && y < 2 * geometry.height;
	const places = [...view.topics].flatMap(([id, papers]): Named[] => {
		const topic = data.topics.get(id);
		if (!topic) return [];
		const pixel = geometry.toPixels(topic);
		const [x, y] = transform.apply([pixel.x, pixel.y]);
		if (!near(x, y)) return [];
		return [{ id, name: topic.name, papers, x, y, radius: getRadius(papers) * geometry.scale * Math.sqrt(k) }];
	});
	const marks = lit ? places.filter(({ id }) => lit.topics.has(id)) : places;
	const [left, top] = transform.apply([0, 0]);
	const frame = {
		left: left + 3,
		top: top + 3,
		right: left + geometry.width * k - 3,
		bottom: top + geometry.height * k - 3,
	};
	const fontSize = getNameSize(geometry.scale);
	const isChosen = (id: string) => chosen.includes(id);
	const order = marks
		.toSorted((a, b) => Number(isChosen(b.id)) - Number(isChosen(a.id)) || b.papers - a.papers)
		.map(({ id }) => id);
	const { labels } = placeLabels(marks, { fontSize, frame, order, mayCover: chosen });
	const size = fontSize / (k * geometry.scale);
	return labels.map((label) => {
		const [px, py] = transform.invert([label.x, label.y]);
		const { x, y } = geometry.toText({ x: px, y: py });
		const [first = '', second] = label.lines;
		const at = { x: x.toFixed(1), y: y.toFixed(1), 'font-size': size.toFixed(2) };
		const rest = second !== undefined && svg('tspan', { x: at.x, dy: '1.12em' }, second);
		const kinds = [label.anchor === 'middle' ? '' : label.anchor, isChosen(label.id) ? 'chosen' : ''].filter(Boolean);
		return svg('text', { ...at, class: kinds.join(' ') || undefined }, first, rest);
	});
}
