import { MAP_HEIGHT, MAP_WIDTH } from '../graph.ts';
import type { Network } from './network.ts';

/**
 * The JSON format of VOSviewer and VOSviewer Online (VOSviewer manual 1.6.20, section 4.2). Clusters count from 1, y
 * points upwards, a link's strength is the number of papers: VOSviewer normalizes it itself. `clusters` are the names of
 * the communities in their order; those without a name are numbered by VOSviewer.
 */
export function toVosviewer({ title, nodes, links }: Network, clusters: readonly string[] = []) {
	const round = (value: number) => Math.round(value * 1e4) / 1e4;
	return {
		network: {
			items: nodes.map((node) => ({
				id: node.id,
				label: node.name,
				x: round((2 * node.x) / MAP_WIDTH - 1),
				y: round((MAP_HEIGHT - 2 * node.y) / MAP_WIDTH),
				cluster: node.community + 1,
				url: node.url,
				weights: { Papers: node.papers },
				...(node.meanYear !== undefined && { scores: { 'Mean year': round(node.meanYear) } }),
			})),
			links: links.map((link) => ({ source_id: link.source, target_id: link.target, strength: link.count })),
			...(clusters.length > 0 && { clusters: clusters.map((label, i) => ({ cluster: i + 1, label })) }),
		},
		info: { title },
	};
}
