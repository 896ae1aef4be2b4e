/** The marks of topics and the lines of links in the SVG element that the page comes with. */
import { select } from 'd3';
import { words as pairs } from '#words/pair';
import { drawArc, getLinkWidth } from '../../domain/map/arc.ts';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { getRadius } from '../../domain/map/radius.ts';
import { getYearClass } from '../../domain/map/year-scale.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { toHref } from '../base-path.ts';
import { type ExplorerData, type ExplorerTopic, makePairKey } from './explorer-data.ts';
import { findElement } from './find-element.ts';
import { createOwnMarks } from './own-marks.ts';
import { setAttribute } from './set-attribute.ts';
import { type Colouring, type ExplorerState, listEnds } from './state.ts';
import type { ExplorerView, Highlight } from './view.ts';

export interface Marks {
	/** The mark of a topic. */
	readonly node: (id: string) => SVGAElement | undefined;
	/** The topic, or the pair of topics, whose mark or line an element is. */
	readonly identify: (element: Element | null) => { topic: string } | { ends: readonly [string, string] } | undefined;
	readonly render: (view: ExplorerView, state: ExplorerState) => void;
	readonly highlight: (highlight: Highlight | undefined, isPath: boolean) => void;
	/** Sets sizes for a magnification: strokes keep their width on the screen, marks grow with its square root. */
	readonly resize: (k: number) => void;
}

/** Throws where the picture has no mark for a topic of the data. */
export function createMarks(root: SVGSVGElement, data: ExplorerData): Marks {
	const nodes = indexNodes(root, data);
	const links = createLinks(findElement(root, '.links', SVGGElement), data);
	const gaps = findElement(root, '.gaps', SVGGElement);
	const own = createOwnMarks(root, nodes);
	let counts: ReadonlyMap<string, number> = new Map();
	// As the page comes.
	let colouring: Colouring = 'theme';
	return {
		node: (id) => nodes.get(id),
		identify: (element) => {
			for (const [id, node] of nodes) if (node === element) return { topic: id };
			const ends = element instanceof SVGAElement ? readEnds(element) : undefined;
			return ends && data.linksByPair.has(makePairKey(...ends)) ? { ends } : undefined;
		},
		render: (view, state) => {
			counts = view.topics;
			const chosen = listEnds(state.selection);
			for (const [id, element] of nodes) {
				const topic = data.topics.get(id);
				element.classList.toggle('off', !view.topics.has(id));
				element.classList.toggle('chosen', chosen.includes(id));
				if (topic && state.colour !== colouring) recolour(element, topic, state.colour, data);
			}
			colouring = state.colour;
			own.render(view);
			links.render(view, state);
			const pairs =
				view.rarePairs?.pairs.filter(({ a, b }) => view.topics.has(a.slug) && view.topics.has(b.slug)) ?? [];
			drawGaps(
				gaps,
				pairs.map(({ a, b }) => [a.slug, b.slug]),
				data,
			);
		},
		highlight: (highlight, isPath) => {
			root.classList.toggle('is-dimmed', highlight !== undefined);
			for (const [id, element] of nodes) element.classList.toggle('lit', highlight?.topics.has(id) ?? false);
			links.highlight(highlight, isPath);
		},
		resize: (k) => {
			// The whole graph is drawn as the page has it already.
			const digits = k > 1 ? 2 : 1;
			for (const [id, element] of nodes) {
				const radius = getRadius(counts.get(id) ?? data.topics.get(id)?.papers.length ?? 0);
				if (element.firstElementChild)
					setAttribute(element.firstElementChild, 'r', (radius / Math.sqrt(k)).toFixed(digits));
			}
			if (Number(root.style.getPropertyValue('--thin') || 1) !== 1 / k) root.style.setProperty('--thin', String(1 / k));
			own.resize(k);
			links.resize(k, digits);
		},
	};
}

/** Marks by the topic that they lead to. */
function indexNodes(root: SVGSVGElement, data: ExplorerData): ReadonlyMap<string, SVGAElement> {
	const byId = new Map<string, SVGAElement>();
	for (const element of findElement(root, '.nodes', SVGGElement).children)
		if (element instanceof SVGAElement) byId.set(splitHref(element).at(-1) ?? '', element);
	return new Map(
		[...data.topics.keys()].map((id) => {
			const element = byId.get(id);
			if (!element) throw new RangeError(`the picture has no mark for the topic ${id}`);
			return [id, element];
		}),
	);
}

/** The attribute: for the property the browser would make an object that lives as long as its element. */
const splitHref = (element: SVGAElement) => (element.getAttribute('href') ?? '').split('/').filter(Boolean);

function readEnds(element: SVGAElement): readonly [string, string] {
	const parts = splitHref(element);
	return [parts.at(-2) ?? '', parts.at(-1) ?? ''];
}

function createLinks(group: SVGGElement, data: ExplorerData) {
	const elements = new Map<string, SVGAElement>();
	for (const element of group.children)
		if (element instanceof SVGAElement) elements.set(makePairKey(...readEnds(element)), element);
	const widths = new Map(data.links.map((link) => [makePairKey(link.source, link.target), getLinkWidth(link)]));
	let drawn: ReadonlySet<string> = new Set();
	let hasChangedCounts = false;

	/** The line of a link; one that is not drawn at rest is made when it is first shown. */
	const provide = (link: MeasuredLink): SVGAElement => {
		const key = makePairKey(link.source, link.target);
		const known = elements.get(key);
		if (known) return known;
		const made = drawLink(group, link, data);
		elements.set(key, made);
		return made;
	};
	return {
		render: (view: ExplorerView, state: ExplorerState) => {
			drawn = new Set(view.drawn.map((link) => makePairKey(link.source, link.target)));
			for (const link of view.drawn) provide(link);
			// Counts differ from those in the HTML only while years are chosen.
			if (state.years || hasChangedCounts)
				for (const link of view.drawn) provide(link).setAttribute('aria-label', describeLink(link, data));
			hasChangedCounts = state.years !== undefined;
			for (const link of view.links) widths.set(makePairKey(link.source, link.target), getLinkWidth(link));
			for (const [key, element] of elements) element.classList.toggle('off', !drawn.has(key));
		},
		highlight: (highlight: Highlight | undefined, isPath: boolean) => {
			const keys = new Set(highlight?.links.map((link) => makePairKey(link.source, link.target)));
			for (const link of highlight?.links ?? []) provide(link);
			for (const [key, element] of elements) {
				element.classList.toggle('lit', keys.has(key));
				element.classList.toggle('on-path', isPath && keys.has(key));
				element.classList.toggle('off', !drawn.has(key) && !keys.has(key));
			}
		},
		resize: (k: number, digits: number) => {
			for (const [key, element] of elements) {
				const width = ((widths.get(key) ?? 1) / k).toFixed(digits);
				if (element.firstElementChild) setAttribute(element.firstElementChild, 'stroke-width', width);
			}
		},
	};
}

function drawLink(group: SVGGElement, link: MeasuredLink, data: ExplorerData): SVGAElement {
	const [a, b] = [data.topics.get(link.source), data.topics.get(link.target)];
	if (!a || !b) throw new RangeError(`no topic ${link.source} or ${link.target}`);
	const made = select(group).append<SVGAElement>('a');
	made
		.attr('href', toHref(paths.pair(a.id, b.id)))
		.attr('tabindex', -1)
		.attr('aria-label', describeLink(link, data));
	made
		.append('path')
		.attr('d', drawArc(a, b))
		.attr('class', a.community === b.community ? '' : 'far');
	return made.node() as SVGAElement;
}

/** What a link is called: both its topics, and how many papers are on both. */
export function describeLink({ source, target, count: papers }: MeasuredLink, data: ExplorerData): string {
	const [first = '', second = ''] = [source, target].map((id) => data.topics.get(id)?.name ?? id);
	return pairs.link(first, second, papers);
}

/** Lines between topics that rarely meet. */
function drawGaps(group: SVGGElement, ends: readonly (readonly [string, string])[], data: ExplorerData): void {
	const findEnds = ([a, b]: readonly [string, string]) => [data.topics.get(a), data.topics.get(b)] as const;
	const gaps = select(group)
		.selectAll('a')
		.data(ends)
		.join((enter) => {
			const made = enter.append('a').attr('tabindex', -1);
			made.append('path');
			return made;
		});
	gaps
		.attr('href', ([a, b]) => `?unexplored=yes&link=${a},${b}`)
		.attr('aria-label', ([a, b]) => pairs.rarely(data.topics.get(a)?.name ?? a, data.topics.get(b)?.name ?? b));
	gaps.select('path').attr('d', (pair) => {
		const [from, to] = findEnds(pair);
		return from && to ? drawArc(from, to) : '';
	});
}

function recolour(element: SVGAElement, topic: ExplorerTopic, colour: Colouring, data: ExplorerData): void {
	const wanted = {
		theme: `c${topic.theme.colour}`,
		community: `c${data.communityColours[topic.community] ?? 1}`,
		year: getYearClass(topic.meanYear, data.yearBounds),
	}[colour];
	const kept = [...element.classList].filter((name) => !/^[cy]\d/.test(name));
	setAttribute(element, 'class', [wanted, ...kept].join(' '));
}
