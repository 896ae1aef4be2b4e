/** What the map's pictures and downloads need of the corpus. */
import { packExplorer } from '../domain/map/explorer-record.ts';
import type { Network } from '../domain/map/exports/network.ts';
import { findUnexplored, POPULAR } from '../domain/map/unexplored.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { corpus, getTheme, graph, linksByTopic, papers, themes } from './atlas.ts';
import { toAbsolute } from './urls.ts';
import { count } from './words.ts';

const classes = new Map<string, string>(themes.map((theme) => [theme.slug, `c${theme.colour}`]));
const nodes = new Map<string, (typeof graph.nodes)[number]>(graph.nodes.map((node) => [node.id, node]));

/** Topics as small maps take them: the largest first. */
export const largestFirst = graph.nodes.toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1));

/** The class that colours a theme; none for one that is not there. */
export const getThemeClass = (theme: string): string => classes.get(theme) ?? '';

/** A topic as a screen reader says it: name, theme, papers, neighbours. */
export function describeNode(id: string): string {
	const node = nodes.get(id);
	if (!node) return id;
	const neighbours = linksByTopic.get(node.id)?.length ?? 0;
	return `${node.name}, ${getTheme(node.theme).name}, ${count(node.papers, 'paper')}, ${count(neighbours, 'neighbour')}`;
}

export const network: Network = {
	title: `${corpus.site.title}: graph of topics`,
	nodes: graph.nodes.map((node) => ({
		...node,
		theme: getTheme(node.theme).name,
		url: toAbsolute(paths.topic(node.id)),
	})),
	links: graph.links,
};

export const explorerRecord = packExplorer(corpus, graph);

export const unexplored = findUnexplored(papers, POPULAR);

/** Each community with its colour, named after its three largest topics. */
export const communities = explorerRecord.grounds.map((colour, number) => {
	const members = graph.nodes.filter((node) => node.community === number).sort((a, b) => b.papers - a.papers);
	return {
		number,
		colour,
		name: members
			.slice(0, 3)
			.map((node) => node.name)
			.join(', '),
	};
});
