import { describe, expect, test } from 'vitest';
import { pickBackbone } from '../../../src/domain/map/backbone.ts';
import { countPairs, measureLinks } from '../../../src/domain/map/co-occurrence.ts';
import { findCommunities } from '../../../src/domain/map/communities.ts';
import { findNeighbourhood } from '../../../src/domain/map/neighbourhood.ts';
import { findPath } from '../../../src/domain/map/path.ts';
import { drawRegions } from '../../../src/domain/map/regions.ts';
import { separateBoxes } from '../../../src/domain/map/separation.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { makeGroups, makeLink, makeNode } from './graphs.ts';

const carry = (slug: string, ...topics: string[]) => ({ slug: makeSlug(slug), topics: topics.map(makeSlug) });

describe('measureLinks', () => {
	const papers = [carry('p1', 'a', 'b'), carry('p2', 'b', 'a', 'a'), carry('p3', 'b', 'c'), carry('p4', 'c', 'd')];

	test('counts a paper once for each pair, in either order', () => {
		expect(countPairs(papers).map(({ source, target, papers: shared }) => [source, target, shared.length])).toEqual([
			['a', 'b', 2],
			['b', 'c', 1],
			['c', 'd', 1],
		]);
	});

	test('compares the count with k_i k_j / 2m, and links only pairs with enough papers', () => {
		// k: a 2, b 3, c 2, d 1; m 4. Expected for a and b: 2·3 / 8.
		expect(measureLinks(papers, 2)).toEqual([
			{ source: 'a', target: 'b', papers: ['p1', 'p2'], count: 2, expected: 0.75, strength: 2 / 0.75 },
		]);
	});
});

describe('findPath', () => {
	const links = [
		makeLink('a', 'b', 5),
		makeLink('b', 'd', 1),
		makeLink('a', 'c', 2),
		makeLink('c', 'd', 3),
		makeLink('d', 'e', 1),
	];
	const show = (from: string, to: string) => findPath(links, from, to)?.map((link) => `${link.source}-${link.target}`);

	test.each([
		['a', 'b', ['a-b']],
		['a', 'd', ['a-c', 'c-d']],
		['e', 'a', ['d-e', 'a-c', 'c-d']],
		['a', 'a', []],
		['a', 'nowhere', undefined],
	])('from %s to %s: %j', (from, to, path) => {
		expect(show(from, to)?.toSorted()).toEqual(path?.toSorted());
	});
});

describe('findNeighbourhood', () => {
	const links = [makeLink('a', 'b'), makeLink('b', 'c'), makeLink('c', 'd')];
	test.each([
		[0, ['a']],
		[1, ['a', 'b']],
		[2, ['a', 'b', 'c']],
		[9, ['a', 'b', 'c', 'd']],
	])('to depth %i', (depth, ids) => {
		expect([...findNeighbourhood(links, 'a', depth).keys()]).toEqual(ids);
	});
});

describe('pickBackbone', () => {
	test('keeps for each topic its strongest links, so that none is left alone', () => {
		const { nodes, links } = makeGroups(4, 10);
		const kept = pickBackbone(links, 2);
		expect(kept.length).toBeLessThan(links.length);
		const linked = new Set(links.flatMap((link) => [link.source, link.target]));
		const held = new Set(kept.flatMap((link) => [link.source, link.target]));
		expect(nodes.filter((node) => linked.has(node.id) && !held.has(node.id))).toEqual([]);
	});
});

describe('findCommunities', () => {
	test('finds the groups, the same at every run', () => {
		const { nodes, links } = makeGroups(4, 10);
		const ids = nodes.map((node) => node.id);
		const found = findCommunities(ids, links);
		expect([...found]).toEqual([...findCommunities(ids, links)]);
		for (const group of [0, 1, 2, 3]) {
			const members = nodes.filter((node) => node.community === group).map((node) => found.get(node.id));
			expect(new Set(members).size).toBe(1);
		}
	});
});

describe('drawRegions', () => {
	test('draws one closed region for each community, none for too few topics', () => {
		const nodes = [0, 1].flatMap((community) =>
			[0, 40, 80].map((x, i) =>
				makeNode(`t${community}${i}`, { x: x + 400 * community, y: 100 + 30 * (i % 2), community }),
			),
		);
		const regions = drawRegions(nodes);
		expect(regions.map((region) => region.community)).toEqual([0, 1]);
		for (const { path } of regions) {
			expect(path).toMatch(/^M\d+,\d+(?:[cl][-\d,]+)+$/);
			const ends = [...path.matchAll(/[cl]([-\d,]+)/g)].map(([, step = '']) => (step.match(/-?\d+/g) ?? []).slice(-2));
			for (const axis of [0, 1]) expect(ends.reduce((sum, end) => sum + Number(end[axis]), 0)).toBe(0);
		}
		expect(drawRegions([])).toEqual([]);
	});
});

describe('separateBoxes', () => {
	test('moves boxes out of each other and leaves fixed ones', () => {
		const make = (x: number, isFixed = false) => ({ x, y: 50, halfWidth: 10, halfHeight: 10, isFixed });
		const boxes = [make(50, true), make(52), make(55)];
		expect(separateBoxes(boxes, { width: 200, height: 100, marginX: 10, marginY: 10, rounds: 200 })).toBe(0);
		expect(boxes[0]).toMatchObject({ x: 50, y: 50 });
	});
});
