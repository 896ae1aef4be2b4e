/** The picture of the graph as SVG markup, in one place for pages, exports and benchmarks. */
import { words } from '#words/pair';
import { escapeMarkup } from '../text/markup.ts';
import { drawArc, getLinkWidth } from './arc.ts';
import { BACKBONE_PER_TOPIC, pickBackbone } from './backbone.ts';
import { type Graph, MAP_HEIGHT, MAP_WIDTH } from './graph.ts';
import { type Label, LINE_HEIGHT, makeFrame, type Placement, placeLabels } from './labels.ts';
import { getRadius } from './radius.ts';
import { drawRegions } from './regions.ts';

/** A set of names for drawings of some width; style sheets show the one that fits. */
export interface LabelTier {
	readonly name: string;
	/** Map units. */
	readonly fontSize: number;
	/** The portrait drawing: the map mirrored at its diagonal. */
	readonly isTurned: boolean;
	/** See `LabelOptions`. */
	readonly coverShare: number;
}

/** Font sizes are such that a name is at least 11 CSS pixels high at the lower end of the tier's widths. */
export const LABEL_TIERS = {
	/** 272 to 400 px, portrait. */
	phone: { name: 'phone', fontSize: 32, isTurned: true, coverShare: 0.45 },
	/** 400 to 600 px, portrait. */
	broad: { name: 'broad', fontSize: 23, isTurned: true, coverShare: 0.45 },
	/** 600 to 900 px. */
	tablet: { name: 'tablet', fontSize: 22, isTurned: false, coverShare: 0.45 },
	/** 900 to 1300 px. */
	desk: { name: 'desk', fontSize: 15, isTurned: false, coverShare: 0 },
	/** From 1300 px. */
	wall: { name: 'wall', fontSize: 11.5, isTurned: false, coverShare: 0 },
} as const satisfies Record<string, LabelTier>;

export interface DrawingOptions {
	/** The class that colours a theme, `c7`. */
	readonly classOf: (theme: string) => string;
	/** Its number in the palette. */
	readonly colourOf: (theme: string) => number;
	readonly tiers: readonly LabelTier[];
	/** Where marks, names and links lead; without it the picture is a single image. */
	readonly hrefs?: { readonly topic: (id: string) => string; readonly pair: (a: string, b: string) => string };
	/** Name of a mark for screen readers. */
	readonly nameOf?: (id: string) => string;
}

/** The content of the picture's SVG element, whose viewBox is `MAP_VIEW_BOX`. */
export function drawGraph(graph: Graph, options: DrawingOptions): string {
	const placed = options.tiers.map((tier) => ({ tier, ...placeTier(graph, tier) }));
	return [
		`<g class="turn regions">${drawGround(graph, options)}</g>`,
		`<g class="turn links">${drawLinks(graph, options)}</g>`,
		options.hrefs ? GAPS : '',
		`<g class="turn nodes">${drawNodes(graph, options, listCovered(placed))}</g>`,
		...placed.map(({ tier, labels }) => drawTier(tier, labels, options.hrefs?.topic)),
		options.hrefs ? NAMES : '',
	].join('');
}

/** Where the explorer draws pairs that rarely co-occur, names by magnification, and papers. Added later, they would have the browser style the whole picture again. */
const GAPS = '<g class="turn gaps"></g>';
const NAMES = '<g class="names" aria-hidden="true"></g><g class="papers-near" aria-hidden="true"></g>';

/** A square in the middle: a wide element shows the map's full width, a high one its mirror image's full height. */
export const MAP_VIEW_BOX = `${(MAP_WIDTH - MAP_HEIGHT) / 2} 0 ${MAP_HEIGHT} ${MAP_HEIGHT}`;

/**
 * The theme that gives each community its colour: of the themes of its topics the one with most papers whose colour
 * (a number of the palette) is not next to one that a larger community has.
 */
export function chooseGroundThemes(
	graph: Pick<Graph, 'nodes'>,
	colourOf: (theme: string) => number,
): ReadonlyMap<number, string> {
	const weights = new Map<number, Map<string, number>>();
	for (const node of graph.nodes) {
		const themes = weights.get(node.community) ?? new Map<string, number>();
		themes.set(node.theme, (themes.get(node.theme) ?? 0) + node.papers);
		weights.set(node.community, themes);
	}
	const chosen = new Map<number, string>();
	for (const [community, themes] of [...weights].sort(([a], [b]) => a - b)) {
		const sorted = [...themes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([theme]) => theme);
		const used = [...chosen.values()].map(colourOf);
		const isApart = (theme: string) => used.every((colour) => Math.abs(colourOf(theme) - colour) > 1);
		chosen.set(community, sorted.slice(0, 3).find(isApart) ?? sorted[0] ?? '');
	}
	return chosen;
}

function drawGround(graph: Graph, { classOf, colourOf }: DrawingOptions): string {
	const themes = chooseGroundThemes(graph, colourOf);
	return drawRegions(graph.nodes)
		.map(({ community, path }) => `<path class="${classOf(themes.get(community) ?? '')}" d="${path}"/>`)
		.join('');
}

function drawLinks(graph: Graph, { classOf, hrefs }: DrawingOptions): string {
	const byId = new Map<string, Graph['nodes'][number]>(graph.nodes.map((node) => [node.id, node]));
	const marks = pickBackbone(graph.links, BACKBONE_PER_TOPIC).map((link) => {
		const [a, b] = [byId.get(link.source), byId.get(link.target)];
		if (!a || !b) return '';
		const kind = a.community === b.community ? (a.theme === b.theme ? classOf(a.theme) : '') : 'far';
		const path = `<path${kind && ` class="${kind}"`} d="${drawArc(a, b)}" stroke-width="${getLinkWidth(link).toFixed(1)}"/>`;
		if (!hrefs) return path;
		const name = escapeMarkup(words.link(a.name, b.name, link.count));
		return `<a href="${hrefs.pair(link.source, link.target)}" tabindex="-1" aria-label="${name}">${path}</a>`;
	});
	return marks.join('');
}

/** For each covered topic the classes that leave its mark out of the tiers in which a name covers it. */
function listCovered(placed: readonly { tier: LabelTier; covered: readonly string[] }[]): ReadonlyMap<string, string> {
	const classes = new Map<string, string>();
	for (const { tier, covered } of placed)
		for (const id of covered) classes.set(id, `${classes.get(id) ?? ''} not-${tier.name}`);
	return classes;
}

function drawNodes(graph: Graph, options: DrawingOptions, covered: ReadonlyMap<string, string>): string {
	const { classOf, hrefs, nameOf } = options;
	return graph.nodes
		.map((node) => {
			const kind = classOf(node.theme) + (covered.get(node.id) ?? '');
			const at = `cx="${Math.round(node.x)}" cy="${Math.round(node.y)}" r="${getRadius(node.papers).toFixed(1)}"`;
			if (!hrefs) return `<circle class="${kind}" ${at}/>`;
			const name = escapeMarkup(nameOf?.(node.id) ?? node.name);
			return `<a class="${kind}" href="${hrefs.topic(node.id)}" aria-label="${name}"><circle ${at}/></a>`;
		})
		.join('');
}

/** The names of a tier; as links they are for the pointer, since the marks are links for keys and screen readers. */
function drawTier(tier: LabelTier, labels: readonly Label[], toHref: ((id: string) => string) | undefined): string {
	const names = labels.map((label) => {
		const text = drawLabel(label, tier.fontSize);
		return toHref ? `<a href="${toHref(label.id)}" tabindex="-1">${text}</a>` : text;
	});
	return `<g class="labels ${tier.name}" font-size="${tier.fontSize}" aria-hidden="true">${names.join('')}</g>`;
}

/** The names of a tier, in the coordinates they are drawn in. */
export function placeTier(graph: Pick<Graph, 'nodes'>, tier: LabelTier): Placement {
	const offset = (MAP_WIDTH - MAP_HEIGHT) / 2;
	const nodes = tier.isTurned
		? graph.nodes.map((node) => ({ ...node, x: node.y + offset, y: node.x - offset }))
		: graph.nodes;
	const frame = tier.isTurned
		? { left: offset + 3, right: offset + MAP_HEIGHT - 3, top: 3 - offset, bottom: MAP_HEIGHT + offset - 3 }
		: makeFrame(MAP_WIDTH, MAP_HEIGHT);
	return placeLabels(nodes, { fontSize: tier.fontSize, frame, coverShare: tier.coverShare });
}

function drawLabel({ lines, x, y, anchor }: Label, fontSize: number): string {
	const place = `x="${Math.round(x)}" y="${Math.round(y)}"${anchor === 'middle' ? '' : ` class="${anchor}"`}`;
	const [first = '', second] = lines.map(escapeMarkup);
	if (second === undefined) return `<text ${place}>${first}</text>`;
	const dy = Math.round(fontSize * LINE_HEIGHT);
	return `<text ${place}>${first}<tspan x="${Math.round(x)}" dy="${dy}">${second}</tspan></text>`;
}
