import { describe, expect, test } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../src/domain/map/graph.ts';
import { layOut } from '../../../src/domain/map/layout.ts';
import { measureLayout } from '../../../src/domain/map/quality.ts';
import { getRadius } from '../../../src/domain/map/radius.ts';
import { listKept, placeNodes, renewLayout } from '../../../src/domain/map/renew-layout.ts';
import { makeGroups, makeLink, makeNode } from './graphs.ts';

const toStored = (positions: ReadonlyMap<string, readonly [number, number]>) =>
	Object.fromEntries([...positions].map(([id, [x, y]]): [string, [number, number]] => [id, [x, y]]));

describe('renewLayout', () => {
	test('moves a stored topic only where marks overlap, and the others are listed as kept', () => {
		const stored = { a: [300, 300], b: [302, 301], c: [900, 600] } satisfies Record<string, [number, number]>;
		const graph = { nodes: ['a', 'b', 'c', 'd'].map((id) => makeNode(id)), links: [], minimumShared: 2, leftOut: 0 };
		const positions = renewLayout(graph, stored, false);
		expect(listKept(positions, stored)).toEqual(['c']);
		expect([...positions.keys()]).toEqual(['a', 'b', 'c', 'd']);
		expect(listKept(positions, toStored(positions))).toEqual(['a', 'b', 'c', 'd']);
	});
});

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
