/** Small graphs for tests. */
import type { Graph, GraphLink, GraphNode } from '../../../src/domain/map/graph.ts';
import { makeRandom } from '../../../src/domain/map/random.ts';
import { makeSlug, type Slug } from '../../../src/domain/text/slug.ts';

export function makeNode(id: string, fields: Partial<GraphNode> = {}): GraphNode {
	return {
		id: makeSlug(id),
		name: id,
		theme: makeSlug('one'),
		papers: 5,
		meanYear: 2020,
		community: 0,
		x: 0,
		y: 0,
		...fields,
	};
}

export function makeLink(a: string, b: string, strength = 1, count = 2): GraphLink {
	const [source, target] = [makeSlug(a), makeSlug(b)].sort() as [Slug, Slug];
	return { source, target, count, expected: count / strength, strength, papers: [] };
}

/** Topics in groups that are well linked inside and little between, from a seed. */
export function makeGroups(groups: number, size: number, seed = 1): Graph {
	const random = makeRandom(seed);
	const ids = Array.from({ length: groups * size }, (_, i) => `topic-${String(i).padStart(3, '0')}`);
	const nodes = ids.map((id, i) =>
		makeNode(id, { name: `Topic number ${i}`, papers: 3 + Math.floor(random() * 40), community: Math.floor(i / size) }),
	);
	const links: GraphLink[] = [];
	for (const [i, a] of ids.entries())
		for (const [j, b] of ids.entries()) {
			if (j <= i) continue;
			const isInside = Math.floor(i / size) === Math.floor(j / size);
			if (random() < (isInside ? 0.5 : 0.02)) links.push(makeLink(a, b, isInside ? 6 : 1.5, isInside ? 6 : 2));
		}
	return { nodes, links, minimumShared: 2, leftOut: 0 };
}
