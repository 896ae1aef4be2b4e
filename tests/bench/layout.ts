/** `npm run bench:layout`: how well the stored layout shows the graph, beside plain d3-force from random starts. */
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3';
import { loadContent } from '../../src/atlas/load-content.ts';
import { BACKBONE_PER_TOPIC } from '../../src/domain/map/backbone.ts';
import { LABEL_TIERS, placeTier } from '../../src/domain/map/drawing.ts';
import { type Graph, MAP_HEIGHT, MAP_WIDTH } from '../../src/domain/map/graph.ts';
import { layOut } from '../../src/domain/map/layout.ts';
import { measureLayout } from '../../src/domain/map/quality.ts';
import { getRadius } from '../../src/domain/map/radius.ts';
import { makeRandom } from '../../src/domain/map/random.ts';
import { placeNodes } from '../../src/domain/map/renew-layout.ts';
import { estimateTextWidth } from '../../src/domain/map/text-width.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';

const SEEDS = [1, 2, 3, 4, 5];
const { content } = loadContent(await readContent(getContentFolder()));
if (!content) throw new Error('the content has problems: npm run check');
const { graph } = content;

/** d3-force as its documentation begins: links, charge, centre, 300 ticks, random places; stretched to the map. */
function runPlainForce(seed: number): Graph {
	const random = makeRandom(seed);
	type Body = SimulationNodeDatum & { id: string };
	const bodies = graph.nodes.map((node): Body => ({ id: node.id, x: random() * MAP_WIDTH, y: random() * MAP_HEIGHT }));
	forceSimulation(bodies)
		.randomSource(random)
		.force(
			'link',
			forceLink<Body, { source: string; target: string }>(
				graph.links.map(({ source, target }) => ({ source, target })),
			).id((body) => body.id),
		)
		.force('charge', forceManyBody())
		.force('centre', forceCenter(MAP_WIDTH / 2, MAP_HEIGHT / 2))
		.stop()
		.tick(300);
	const fit = (key: 'x' | 'y', size: number) => {
		const values = bodies.map((body) => body[key] ?? 0);
		const low = Math.min(...values);
		const range = Math.max(...values) - low || 1;
		return values.map((value) => 30 + ((value - low) / range) * (size - 60));
	};
	const [xs, ys] = [fit('x', MAP_WIDTH), fit('y', MAP_HEIGHT)];
	return { ...graph, nodes: graph.nodes.map((node, i) => ({ ...node, x: xs[i] ?? 0, y: ys[i] ?? 0 })) };
}

function countMarkOverlaps({ nodes }: Graph): number {
	return nodes.reduce(
		(sum, a, i) =>
			sum +
			nodes.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < getRadius(a.papers) + getRadius(b.papers))
				.length,
		0,
	);
}

/** Overlaps of the names that the tier for desks places, and of all names set to the right of their marks. */
function countNames(drawn: Graph): { placed: number; overlaps: number; naive: number } {
	const { fontSize } = LABEL_TIERS.desk;
	const { labels } = placeTier(drawn, LABEL_TIERS.desk);
	const placed = labels.map(({ lines, x, y, anchor }) => {
		const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		return {
			left,
			right: left + width,
			top: y - fontSize / 2,
			bottom: y + fontSize * (0.5 + 1.12 * (lines.length - 1)),
		};
	});
	const naive = drawn.nodes.map((node) => {
		const left = node.x + getRadius(node.papers);
		return {
			left,
			right: left + estimateTextWidth(node.name, fontSize),
			top: node.y - fontSize / 2,
			bottom: node.y + fontSize / 2,
		};
	});
	return { placed: placed.length, overlaps: countOverlaps(placed), naive: countOverlaps(naive) };
}

function countOverlaps(boxes: readonly { left: number; right: number; top: number; bottom: number }[]): number {
	return boxes.reduce(
		(sum, a, i) =>
			sum +
			boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.length,
		0,
	);
}

function describeLayout(name: string, drawn: Graph, milliseconds?: number) {
	const { preservation, stress, crossings, linkLength } = measureLayout(drawn, BACKBONE_PER_TOPIC);
	const names = countNames(drawn);
	return {
		layout: name,
		'neighbours kept': preservation.toFixed(3),
		stress: stress.toFixed(3),
		crossings,
		'link length': Math.round(linkLength),
		'marks over marks': countMarkOverlaps(drawn),
		'names placed': names.placed,
		'names over names': names.overlaps,
		'if all were set': names.naive,
		ms: milliseconds === undefined ? '' : Math.round(milliseconds),
	};
}

function time<T>(run: () => T): [T, number] {
	const start = performance.now();
	return [run(), performance.now() - start];
}

console.log(
	`${graph.nodes.length} topics, ${graph.links.length} links, the ${BACKBONE_PER_TOPIC} strongest of each drawn`,
);
const [fresh, freshMs] = time(() => placeNodes(graph, layOut(graph.nodes, graph.links)));
console.table([
	describeLayout('stored', graph),
	describeLayout('laid out anew, first seed', fresh, freshMs),
	...SEEDS.map((seed) => {
		const [plain, ms] = time(() => runPlainForce(seed));
		return describeLayout(`plain d3-force, seed ${seed}`, plain, ms);
	}),
]);
