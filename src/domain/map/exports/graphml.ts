import { escapeMarkup } from '../../text/markup.ts';
import type { Network } from './network.ts';

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

/** GraphML (graphml.graphdrawing.org/primer), for Gephi, Cytoscape, yEd, igraph and NetworkX; y points upwards, as in GEXF. */
export function writeGraphml({ nodes, links }: Network): string {
	const declare = (keys: readonly (readonly [string, string])[], what: string) =>
		keys.map(([name, type]) => `<key id="${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`).join('\n');
	const fill = <T extends string>(keys: readonly (readonly [T, string])[], from: Readonly<Record<T, unknown>>) =>
		keys
			.flatMap(([name]) =>
				from[name] === undefined ? [] : `<data key="${name}">${escapeMarkup(String(from[name]))}</data>`,
			)
			.join('');
	return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declare(NODE_KEYS, 'node')}
${declare(EDGE_KEYS, 'edge')}
<graph edgedefault="undirected">
${nodes.map((node) => `<node id="${node.id}">${fill(NODE_KEYS, { ...node, label: node.name, y: -node.y })}</node>`).join('\n')}
${links.map((link) => `<edge source="${link.source}" target="${link.target}">${fill(EDGE_KEYS, { ...link, weight: link.count })}</edge>`).join('\n')}
</graph>
</graphml>
`;
}
