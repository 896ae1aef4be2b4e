/** What the map's pictures need of the corpus: colours and spoken names. */
import { getTheme, graph, linksByTopic, themes } from './atlas.ts';
import { count } from './words.ts';

const classes = new Map<string, string>(themes.map((theme) => [theme.slug, `c${theme.colour}`]));
const nodes = new Map<string, (typeof graph.nodes)[number]>(graph.nodes.map((node) => [node.id, node]));

/** The class that colours a theme; none for one that is not there. */
export const getThemeClass = (theme: string): string => classes.get(theme) ?? '';

/** A topic as a screen reader says it: name, theme, papers, neighbours. */
export function describeNode(id: string): string {
	const node = nodes.get(id);
	if (!node) return id;
	const neighbours = linksByTopic.get(node.id)?.length ?? 0;
	return `${node.name}, ${getTheme(node.theme).name}, ${count(node.papers, 'paper')}, ${count(neighbours, 'neighbour')}`;
}
