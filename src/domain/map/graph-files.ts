/** The graph in the formats of other programs: GEXF 1.3 (gexf.net) and GraphML (graphml.graphdrawing.org). */
import { XMLBuilder } from 'fast-xml-parser';
import type { Graph, GraphLink, GraphNode } from './graph.ts';

/** Attributes of nodes and links, the same in both formats; an unknown is left out. */
const NODE_FIELDS: readonly (readonly [name: string, type: string, read: (node: GraphNode) => unknown])[] = [
	['theme', 'string', (node) => node.theme],
	['papers', 'integer', (node) => node.papers],
	['community', 'integer', (node) => node.community],
	['meanYear', 'double', (node) => node.meanYear],
];
const LINK_FIELDS: readonly (readonly [name: string, type: string, read: (link: GraphLink) => unknown])[] = [
	['count', 'integer', (link) => link.count],
	['expected', 'double', (link) => link.expected],
	['papers', 'string', (link) => link.papers.join(' ')],
];

function write(document: object): string {
	const builder = new XMLBuilder({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		format: true,
		suppressEmptyNode: true,
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`;
}

/** `toUrl` gives the page of a topic. The weight of an edge is its association strength. */
export function toGexf(graph: Graph, title: string, toUrl: (id: string) => string): string {
	const declare = (kind: string, fields: readonly (readonly [string, string, unknown])[]) => ({
		'@class': kind,
		attribute: [
			...fields.map(([name, type]) => ({ '@id': name, '@title': name, '@type': type })),
			...(kind === 'node' ? [{ '@id': 'url', '@title': 'url', '@type': 'string' }] : []),
		],
	});
	const values = (pairs: readonly (readonly [string, unknown])[]) => ({
		attvalue: pairs.flatMap(([name, value]) => (value === undefined ? [] : [{ '@for': name, '@value': value }])),
	});
	return write({
		gexf: {
			'@xmlns': 'http://gexf.net/1.3',
			'@xmlns:viz': 'http://gexf.net/1.3/viz',
			'@version': '1.3',
			meta: { creator: title, description: 'Topics and the papers that they share' },
			graph: {
				'@defaultedgetype': 'undirected',
				attributes: [declare('node', NODE_FIELDS), declare('edge', LINK_FIELDS)],
				nodes: {
					node: graph.nodes.map((node) => ({
						'@id': node.id,
						'@label': node.name,
						attvalues: values([
							...NODE_FIELDS.map(([name, , read]) => [name, read(node)] as const),
							['url', toUrl(node.id)],
						]),
						// Gephi's axis points up.
						'viz:position': { '@x': node.x, '@y': -node.y },
					})),
				},
				edges: {
					edge: graph.links.map((link, i) => ({
						'@id': i,
						'@source': link.source,
						'@target': link.target,
						'@weight': link.strength,
						attvalues: values(LINK_FIELDS.map(([name, , read]) => [name, read(link)] as const)),
					})),
				},
			},
		},
	});
}

/** `toUrl` gives the page of a topic. */
export function toGraphml(graph: Graph, toUrl: (id: string) => string): string {
	const types: Readonly<Record<string, string>> = { integer: 'int' };
	const nodeFields: typeof NODE_FIELDS = [
		['name', 'string', (node) => node.name],
		...NODE_FIELDS,
		['x', 'double', (node) => node.x],
		['y', 'double', (node) => node.y],
		['url', 'string', (node) => toUrl(node.id)],
	];
	const linkFields: typeof LINK_FIELDS = [['weight', 'double', (link) => link.strength], ...LINK_FIELDS];
	const declare = (prefix: string, kind: string, fields: readonly (readonly [string, string, unknown])[]) =>
		fields.map(([name, type]) => ({
			'@id': prefix + name,
			'@for': kind,
			'@attr.name': name,
			'@attr.type': types[type] ?? type,
		}));
	const values = (prefix: string, pairs: readonly (readonly [string, unknown])[]) =>
		pairs.flatMap(([name, value]) => (value === undefined ? [] : [{ '@key': prefix + name, '#text': String(value) }]));
	return write({
		graphml: {
			'@xmlns': 'http://graphml.graphdrawing.org/xmlns',
			key: [...declare('n-', 'node', nodeFields), ...declare('e-', 'edge', linkFields)],
			graph: {
				'@id': 'topics',
				'@edgedefault': 'undirected',
				node: graph.nodes.map((node) => ({
					'@id': node.id,
					data: values(
						'n-',
						nodeFields.map(([name, , read]) => [name, read(node)] as const),
					),
				})),
				edge: graph.links.map((link) => ({
					'@source': link.source,
					'@target': link.target,
					data: values(
						'e-',
						linkFields.map(([name, , read]) => [name, read(link)] as const),
					),
				})),
			},
		},
	});
}
