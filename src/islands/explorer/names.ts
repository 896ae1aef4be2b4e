/** Names of topics for a magnified, filtered or highlighted picture. */
import { select } from 'd3';
import { LABEL_TIERS } from '../../domain/map/drawing.ts';
import { type Named as NamedMark, placeLabels } from '../../domain/map/labels.ts';
import { getRadius } from '../../domain/map/radius.ts';
import type { ExplorerData } from './explorer-data.ts';
import type { ExplorerView, Highlight } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

/** CSS pixels; more on a wide map, whose names are larger at rest too. */
const NAME_SIZE = 12.5;

export interface NamesShown {
	readonly data: ExplorerData;
	readonly view: ExplorerView;
	readonly highlight: Highlight | undefined;
	/** Selected topics, named before others. */
	readonly chosen: readonly string[];
	readonly zoom: ZoomController;
}

/** A name in the coordinates that text has inside the SVG element. */
interface PlacedName {
	readonly id: string;
	readonly x: string;
	readonly y: string;
	readonly fontSize: string;
	readonly kind: string;
	readonly lines: readonly string[];
}

export function drawNames(group: SVGGElement, names: readonly PlacedName[]): void {
	const texts = select(group).selectAll<SVGTextElement, PlacedName>('text').data(names).join('text');
	texts
		.attr('x', ({ x }) => x)
		.attr('y', ({ y }) => y)
		.attr('font-size', ({ fontSize }) => fontSize)
		.attr('class', ({ kind }) => kind || null)
		.text(({ lines }) => lines[0] ?? '');
	texts
		.filter(({ lines }) => lines.length > 1)
		.append('tspan')
		.attr('x', ({ x }) => x)
		.attr('dy', '1.12em')
		.text(({ lines }) => lines[1] ?? '');
}

/** A topic that is meant by its name, and where in the window that stood. */
export interface Named {
	readonly topic: string;
	readonly box: DOMRect;
}

/** The topic whose name an element is or is part of: one of the picture at rest, which is a link, or one drawn here. */
export function findNamed(element: Element | null): Named | undefined {
	const text = element?.closest('text');
	if (!text) return undefined;
	const href = text.closest('a')?.getAttribute('href');
	const topic = href
		? href.split('/').filter(Boolean).at(-1)
		: select<Element, PlacedName | undefined>(text).datum()?.id;
	return topic === undefined ? undefined : { topic, box: text.getBoundingClientRect() };
}

/** Names of what is highlighted where something is, else of all; the chosen first, then the largest. */
export function placeNames(shown: NamesShown): PlacedName[] {
	const { highlight, chosen, zoom } = shown;
	const geometry = zoom.geometry();
	const transform = zoom.transform();
	const { k } = transform;
	const places = listPlaces(shown);
	const marks = highlight ? places.filter(({ id }) => highlight.topics.has(id)) : places;
	const [left, top] = transform.apply([0, 0]);
	const frame = {
		left: left + 3,
		top: top + 3,
		right: left + geometry.width * k - 3,
		bottom: top + geometry.height * k - 3,
	};
	const fontSize = Math.max(NAME_SIZE, LABEL_TIERS.wall.fontSize * geometry.scale);
	const isChosen = (id: string) => chosen.includes(id);
	const order = marks
		.toSorted((a, b) => Number(isChosen(b.id)) - Number(isChosen(a.id)) || b.papers - a.papers)
		.map(({ id }) => id);
	const { labels } = placeLabels(marks, { fontSize, frame, order, mayCover: chosen });
	const size = (fontSize / (k * geometry.scale)).toFixed(2);
	return labels.map((label) => {
		const [px, py] = transform.invert([label.x, label.y]);
		const { x, y } = geometry.toText({ x: px, y: py });
		const kinds = [label.anchor === 'middle' ? '' : label.anchor, isChosen(label.id) ? 'chosen' : ''].filter(Boolean);
		return {
			id: label.id,
			x: x.toFixed(1),
			y: y.toFixed(1),
			fontSize: size,
			kind: kinds.join(' '),
			lines: label.lines,
		};
	});
}

/** Where the marks of shown topics are, in pixels of the frame; those far outside it are left out. */
function listPlaces({ data, view, zoom }: NamesShown): NamedMark[] {
	const geometry = zoom.geometry();
	const transform = zoom.transform();
	return [...view.topics].flatMap(([id, papers]): NamedMark[] => {
		const topic = data.topics.get(id);
		if (!topic) return [];
		const pixel = geometry.toPixels(topic);
		const [x, y] = transform.apply([pixel.x, pixel.y]);
		const isNear = x > -geometry.width && y > -geometry.height && x < 2 * geometry.width && y < 2 * geometry.height;
		const radius = getRadius(papers) * geometry.scale * Math.sqrt(transform.k);
		return isNear ? [{ id, name: topic.name, papers, x, y, radius }] : [];
	});
}
