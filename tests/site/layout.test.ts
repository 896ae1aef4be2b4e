import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/map/build-graph.ts';
import { MAP_WIDTH } from '../../src/domain/map/graph.ts';
import { getRadius } from '../../src/domain/map/radius.ts';
import { placeNodes, renewLayout } from '../../src/domain/map/renew-layout.ts';
import { makeNode } from '../unit/map/graphs.ts';
import { content } from './shipped-content.ts';

const { corpus, graph } = content;

describe('the shipped map', () => {
	test('stores a position for every topic (npm run layout)', () => {
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

	test('has no two nodes over each other', () => {
		const over = graph.nodes.flatMap((a, i) =>
			graph.nodes
				.slice(i + 1)
				.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < getRadius(a.papers) + getRadius(b.papers))
				.map((b) => `${a.id} ${b.id}`),
		);
		expect(over).toEqual([]);
	});
});
