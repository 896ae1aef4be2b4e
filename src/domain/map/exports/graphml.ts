import { escapeMarkup } from '../../text/markup.ts';
import type { Network } from './network.ts';

/** An attribute and its type ("GraphML-Attributes"). */
type Key<T extends string> = readonly [name: T, type: 'string' | 'int' | 'double'];
type Values<T extends string> = Readonly<Record<T, string | number | undefined>>;

/** A graph with its attributes. Ids must be free of markup, as slugs are. */
export interface GraphmlGraph<N extends string, E extends string> {
	readonly isDirected: boolean;
	readonly nodeKeys: readonly Key<N>[];
	readonly edgeKeys: readonly Key<E>[];
	/** A value that is undefined is left out. */
	readonly nodes: readonly ({ readonly id: string } & Values<N>)[];
	readonly edges: readonly ({ readonly source: string; readonly target: string } & Values<E>)[];
}

const NODE_KEYS = [
	// Gephi and yEd show the label, Cytoscape and igraph the name.
	['label', 'string'],
	['name', 'string'],
	['theme', 'string'],
	['community', 'int'],
	['papers', 'int'],
	['meanYear', 'double'],
	['x', 'double'],
	['y', 'double'],
	['url', 'string'],
] as const;
const EDGE_KEYS = [
	// What programs take for the strength of a link: the number of papers.
	['weight', 'double'],
	['count', 'int'],
	['expected', 'double'],
	['strength', 'double'],
] as const;

/** The graph of topics for Gephi, Cytoscape, yEd, igraph and NetworkX; y points upwards, as in GEXF. */
export function writeGraphml({ nodes, links }: Network): string {
	return formatGraphml({
		isDirected: false,
		nodeKeys: NODE_KEYS,
		edgeKeys: EDGE_KEYS,
		nodes: nodes.map((node) => ({ ...node, label: node.name, y: -node.y })),
		edges: links.map((link) => ({ ...link, weight: link.count })),
	});
}

/** GraphML (graphml.graphdrawing.org/primer). */
export function formatGraphml<N extends string, E extends string>(graph: GraphmlGraph<N, E>): string {
	const declare = (keys: readonly Key<string>[], what: string) =>
		keys.map(([name, type]) => `<key id="${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`).join('');
	const fill = <T extends string>(keys: readonly Key<T>[], from: Values<T>) =>
		keys
			.flatMap(([name]) =>
				from[name] === undefined ? [] : `<data key="${name}">${escapeMarkup(String(from[name]))}</data>`,
			)
			.join('');
	const { nodes, edges, nodeKeys, edgeKeys, isDirected } = graph;
	return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declare(nodeKeys, 'node')}${declare(edgeKeys, 'edge')}<graph edgedefault="${isDirected ? 'directed' : 'undirected'}">
${nodes.map((node) => `<node id="${node.id}">${fill(nodeKeys, node)}</node>`).join('\n')}
${edges.map((edge) => `<edge source="${edge.source}" target="${edge.target}">${fill(edgeKeys, edge)}</edge>`).join('\n')}
</graph>
</graphml>
`;
}
