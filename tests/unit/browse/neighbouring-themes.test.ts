import { describe, expect, test } from 'vitest';
import { findNeighbouringThemes } from '../../../src/domain/browse/neighbouring-themes.ts';
import type { GraphLink, GraphNode } from '../../../src/domain/map/graph.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { makeLink, makeNode } from '../map/graphs.ts';

const name = (slug: string, ...themes: string[]) => ({ slug: makeSlug(slug), themes: themes.map(makeSlug) });
const settle = (topic: string, theme: string) => makeNode(topic, { theme: makeSlug(theme) });

function find(papers: ReturnType<typeof name>[], nodes: GraphNode[] = [], links: GraphLink[] = [], limit = 5) {
	const found = findNeighbouringThemes(papers, { nodes, links }, limit);
	return [...found].map(([theme, list]) => [theme, list.map((neighbour) => neighbour.theme)]);
}

describe('neighbouring themes', () => {
	const papers = [
		name('p1', 'a', 'b'),
		name('p2', 'b', 'a'),
		name('p3', 'c', 'd'),
		name('p4', 'a', 'c'),
		name('p5', 'd'),
	];
	const nodes = [settle('a1', 'a'), settle('a2', 'a'), settle('b1', 'b'), settle('c1', 'c'), settle('d1', 'd')];

	test('are told with their papers in common and the link between their topics that most exceeds chance', () => {
		const links = [makeLink('a1', 'b1', 9, 2), makeLink('a2', 'b1', 3, 6), makeLink('a1', 'a2', 9, 40)];
		const found = findNeighbouringThemes(papers, { nodes, links }, 5);
		// Of papers: k a 3, b 2; m 4; 2·4·2 / (3·2). Of topics, links within a theme apart: k a 8, b 8; m 8; 2·8·8 / (8·8).
		expect(found.get(makeSlug('a'))).toEqual([
			{ theme: 'b', strength: (16 / 6 + 2) / 2, common: 2, meeting: links[1] },
		]);
	});

	test.each([
		[
			'papers that name both',
			papers,
			[],
			[],
			[
				['a', ['b', 'c']],
				['b', ['a']],
				['c', ['d', 'a']],
				['d', ['c']],
			],
		],
		[
			'links between their topics',
			[],
			nodes,
			[makeLink('a1', 'b1'), makeLink('c1', 'd1')],
			[
				['a', ['b']],
				['b', ['a']],
				['c', ['d']],
				['d', ['c']],
			],
		],
		['nothing', [name('p1', 'a'), name('p2', 'b')], nodes, [], []],
		['links within themes alone', [], nodes, [makeLink('a1', 'a2')], []],
	])('are found by %s', (_, someNames, someNodes, someLinks, neighbours) => {
		expect(find(someNames, someNodes, someLinks).toSorted()).toEqual(neighbours);
	});

	test('stand strongest first, no more than asked for, those that meet less often than by chance not at all', () => {
		const links = [
			makeLink('a1', 'b1', 1, 6),
			makeLink('a1', 'c1', 1, 5),
			makeLink('a1', 'd1', 1, 1),
			makeLink('b1', 'd1', 1, 9),
		];
		// k: a 12, b 15, c 5, d 10; m 21. Strengths of a with b, c, d: 1.4, 3.5, 0.35.
		expect(Object.fromEntries(find([], nodes, links))).toEqual({ a: ['c', 'b'], b: ['d', 'a'], c: ['a'], d: ['b'] });
		expect(Object.fromEntries(find([], nodes, links, 1))).toEqual({ a: ['c'], b: ['d'], c: ['a'], d: ['b'] });
	});

	test('are the same whatever order papers and links come in', () => {
		const links = [makeLink('a1', 'b1', 2, 4), makeLink('a2', 'c1', 2, 4), makeLink('b1', 'd1', 1, 2)];
		const [one, other] = [find(papers, nodes, links), find(papers.toReversed(), nodes, links.toReversed())];
		expect(new Map(other.map(([theme, list]) => [theme, list]))).toEqual(
			new Map(one.map(([theme, list]) => [theme, list])),
		);
	});
});
