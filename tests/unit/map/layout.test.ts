import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { buildGraph } from '../../../src/domain/map/build-graph.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../src/domain/map/graph.ts';
import { layOut } from '../../../src/domain/map/layout.ts';
import { measureLayout } from '../../../src/domain/map/quality.ts';
import { getRadius } from '../../../src/domain/map/radius.ts';
import { placeNodes, renewLayout } from '../../../src/domain/map/renew-layout.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { makeGroups, makeLink, makeNode } from './graphs.ts';

const { content } = loadContent(await readContent('content'));
if (!content) throw new Error('the content has problems: npm run check');
const { corpus, graph } = content;
const toStored = (positions: ReadonlyMap<string, readonly [number, number]>) =>
	Object.fromEntries([...positions].map(([id, [x, y]]): [string, [number, number]] => [id, [x, y]]));

describe('layOut', () => {
	test('gives the same positions for the same input, to the last digit', () => {
		const groups = makeGroups(4, 12);
		expect([...layOut(groups.nodes, groups.links)]).toEqual([...layOut(groups.nodes, groups.links)]);
	});

	test('keeps marks apart and inside the map', () => {
		const groups = makeGroups(6, 20);
		const { nodes } = placeNodes(groups, layOut(groups.nodes, groups.links));
		for (const [i, a] of nodes.entries()) {
			const edge = getRadius(a.papers);
			expect(a.x).toBeGreaterThanOrEqual(edge);
			expect(a.y).toBeGreaterThanOrEqual(edge);
			expect(a.x).toBeLessThanOrEqual(MAP_WIDTH - edge);
			expect(a.y).toBeLessThanOrEqual(MAP_HEIGHT - edge);
			for (const b of nodes.slice(i + 1))
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(getRadius(a.papers) + getRadius(b.papers));
		}
	});

	test.each([
		['no topic', [], []],
		['one topic', [makeNode('a')], []],
		['two topics without a link', [makeNode('a'), makeNode('b')], []],
		['two topics with a link', [makeNode('a'), makeNode('b')], [makeLink('a', 'b')]],
	])('places %s', (_, nodes, links) => {
		const positions = [...layOut(nodes, links).values()].flat();
		expect(positions).toHaveLength(2 * nodes.length);
		expect(positions.every(Number.isFinite)).toBe(true);
	});

	test('puts linked topics nearer to each other than plain chance would', () => {
		const groups = makeGroups(5, 15);
		const { preservation } = measureLayout(placeNodes(groups, layOut(groups.nodes, groups.links)), 3);
		expect(preservation).toBeGreaterThan(0.3);
	});

	test('leaves stored topics where they are and finds a place for new ones near their neighbours', () => {
		const stored = { a: [300, 300], b: [330, 320], c: [900, 600] } as const;
		const nodes = ['a', 'b', 'c', 'new'].map((id) => makeNode(id));
		const positions = layOut(
			nodes,
			[makeLink('a', 'new', 8, 6), makeLink('b', 'new', 8, 6)],
			toStored(new Map(Object.entries(stored))),
		);
		for (const [id, place] of Object.entries(stored)) expect(positions.get(makeNode(id).id)).toEqual(place);
		const [x = 0, y = 0] = positions.get(makeNode('new').id) ?? [];
		expect(Math.hypot(x - 315, y - 310)).toBeLessThan(200);
	});
});

describe('the shipped map', () => {
	test('stores a place for every topic', () => {
		expect(graph.nodes.filter((node) => !(node.id in corpus.layout)).map((node) => node.id)).toEqual([]);
	});

	test('moves no topic by more than 3 % of its width when a paper is added, be it of known topics or the first of a new one', () => {
		const [first] = corpus.papers;
		if (!first) throw new Error('no paper');
		const far = [corpus.topics[0], corpus.topics[80], corpus.topics[120]].flatMap((topic) => topic?.slug ?? []);
		const paper = { ...first, slug: makeNode('one-more-paper').id, topics: far };
		const newcomer = { ...corpus.topics[3], slug: makeNode('a-new-topic').id, name: 'A new topic', papers: [paper] };
		const added = {
			...corpus,
			papers: [...corpus.papers, paper],
			topics: [
				...corpus.topics.map((topic) =>
					far.includes(topic.slug) ? { ...topic, papers: [...topic.papers, paper] } : topic,
				),
				newcomer as (typeof corpus.topics)[number],
			].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
		};
		const before = new Map(graph.nodes.map((node) => [node.id, node]));
		const built = buildGraph(added);
		for (const places of [placeNodes(built, new Map()), placeNodes(built, renewLayout(built, corpus.layout, false))])
			for (const node of places.nodes) {
				const old = before.get(node.id);
				if (!old) continue;
				expect(Math.hypot(node.x - old.x, node.y - old.y), node.id).toBeLessThanOrEqual(0.03 * MAP_WIDTH);
			}
	});

	test('has no two marks over each other', () => {
		const over = graph.nodes.flatMap((a, i) =>
			graph.nodes
				.slice(i + 1)
				.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < getRadius(a.papers) + getRadius(b.papers))
				.map((b) => `${a.id} ${b.id}`),
		);
		expect(over).toEqual([]);
	});
});
