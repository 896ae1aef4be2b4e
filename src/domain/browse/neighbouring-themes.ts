/** Which themes have most to do with each other. */
import { compareText } from '../corpus/problem.ts';
import { compareWithChance, measureLinks } from '../map/co-occurrence.ts';
import type { Graph, GraphLink } from '../map/graph.ts';
import type { Slug } from '../text/slug.ts';

export interface NeighbouringTheme {
	readonly theme: Slug;
	/** How many times as often as by chance the two themes meet: the mean over their papers and over their topics. */
	readonly strength: number;
	/** Papers that name both themes. */
	readonly common: number;
	/** The link between a topic of each that most exceeds chance; undefined where none of their topics are linked. */
	readonly meeting: GraphLink | undefined;
}

type Papers = readonly { readonly slug: Slug; readonly themes: readonly Slug[] }[];
type Topics = Pick<Graph, 'nodes' | 'links'>;
type Tie = Omit<NeighbouringTheme, 'theme'> & { readonly ends: readonly [Slug, Slug] };

/**
 * For each theme the others that it meets more often than chance would have it, strongest first. Association strength is taken
 * over papers that name two themes and over links between topics of two themes, and the mean is taken where the map has both.
 */
export function findNeighbouringThemes(
	papers: Papers,
	graph: Topics,
	limit: number,
): ReadonlyMap<Slug, readonly NeighbouringTheme[]> {
	const neighbours = new Map<Slug, NeighbouringTheme[]>();
	for (const { ends, ...tie } of measureTies(papers, graph)) {
		if (tie.strength <= 1) continue;
		for (const [theme, other] of [ends, ends.toReversed()] as [Slug, Slug][])
			neighbours.set(theme, [...(neighbours.get(theme) ?? []), { theme: other, ...tie }]);
	}
	const compare = (a: NeighbouringTheme, b: NeighbouringTheme) =>
		b.strength - a.strength || compareText(a.theme, b.theme);
	return new Map([...neighbours].map(([theme, list]) => [theme, list.sort(compare).slice(0, limit)]));
}

function measureTies(papers: Papers, graph: Topics): Iterable<Tie> {
	const named = measureLinks(
		papers.map(({ slug, themes }) => ({ slug, topics: themes })),
		1,
	).map((link) => ({ ...link, common: link.count, meeting: undefined }));
	const linked = compareWithChance(gatherLinks(graph)).map((pair) => ({ ...pair, common: 0 }));
	const kinds = [named, linked].filter((kind) => kind.length > 0);
	const ties = new Map<string, Tie>();
	for (const { source, target, strength, common, meeting } of kinds.flat()) {
		const key = `${source} ${target}`;
		const tie = ties.get(key) ?? { strength: 0, common };
		ties.set(key, {
			ends: [source, target],
			strength: tie.strength + strength / kinds.length,
			common: tie.common,
			meeting,
		});
	}
	return ties.values();
}

const getExcess = (link: GraphLink) => link.count - link.expected;

/** The links of the graph between topics of two themes, summed. */
function gatherLinks({ nodes, links }: Topics) {
	const homes = new Map(nodes.map(({ id, theme }) => [id, theme]));
	const gathered = new Map<string, { source: Slug; target: Slug; count: number; meeting: GraphLink }>();
	for (const link of links) {
		const [a, b] = [homes.get(link.source), homes.get(link.target)];
		if (a === undefined || b === undefined || a === b) continue;
		const [source, target] = a < b ? [a, b] : [b, a];
		const pair = gathered.get(`${source} ${target}`) ?? { source, target, count: 0, meeting: link };
		pair.count += link.count;
		if (getExcess(link) > getExcess(pair.meeting)) pair.meeting = link;
		gathered.set(`${source} ${target}`, pair);
	}
	return [...gathered.values()];
}
